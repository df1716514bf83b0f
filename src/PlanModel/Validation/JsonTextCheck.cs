using PlanModel.Diagnostics;
using PlanModel.Serialization;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>Checks every string of plan JSON: empty ones, white space at the ends, needless escapes, characters that nobody sees.</summary>
/// <remarks>Recursive: trees are at most <see cref="JsonTreeReader.MaximumDepth"/> deep.</remarks>
internal sealed class JsonTextCheck(JsonTree tree, DiagnosticBag findings, FixList fixes)
{
    /// <summary>Members that other checks write anew as a whole, or whose characters others count.</summary>
    private static readonly string[] Untouched = ["id", "department", "place"];

    public void Run() => CheckObject(0, PlanContract.Plan);

    private void CheckObject(int node, ObjectContract contract)
    {
        if (tree.KindOf(node) != JsonKind.Object)
        {
            return;
        }

        for (var child = tree.FirstOf(node); child >= 0; child = tree.NextOf(child))
        {
            // What the schema does not know is left alone.
            if (tree[child].Member is { } member)
            {
                Check(child, member.Value, member.Name, node, contract);
            }
        }
    }

    private void Check(int node, ValueContract value, string member, int owner, ObjectContract contract)
    {
        switch (value.Kind)
        {
            case ValueKind.Text when tree.KindOf(node) == JsonKind.String:
                CheckText(node, member, owner, contract);
                break;
            case ValueKind.Object:
                CheckObject(node, value.Object);
                break;
            case ValueKind.Fields or ValueKind.List when tree.KindOf(node) >= JsonKind.Array:
                for (var item = tree.FirstOf(node); item >= 0; item = tree.NextOf(item))
                {
                    Check(item, value.Item ?? ValueContract.Text, member, owner, contract);
                }

                break;
        }
    }

    private void CheckText(int node, string member, int owner, ObjectContract contract)
    {
        LostDigits.Check(tree.Text, tree.FragmentOf(node), tree, node, findings);
        var text = tree[node].HasEscapes ? tree.StringOf(node).AsSpan() : tree.ContentOf(node);
        if (text.Trim().IsEmpty)
        {
            if (!MayBeEmpty(member, owner, contract) || text.Length > 0)
            {
                findings.Add(JsonPlanFindings.TextEmpty(tree.SpotOf(node), Name(member)));
            }

            return;
        }

        // Mentions count in the text of their responsibility, and stand there as they are written.
        var isCounted = member == "text" && (contract == PlanContract.Responsibility || contract == PlanContract.Mention);
        var isFixable = !isCounted && Array.IndexOf(Untouched, member) < 0;
        CheckEnds(node, text, member, isFixable);
        CheckInvisible(node, text, isFixable);
        if (tree[node].HasEscapes)
        {
            CheckEscapes(node, text, isCounted || isFixable);
        }
    }

    /// <summary>Lists may have no title; the one section of a plan without headings has neither heading nor title.</summary>
    private bool MayBeEmpty(string member, int owner, ObjectContract contract) =>
        (contract == PlanContract.Plan && member == "title")
        || (contract == PlanContract.Section && (member == "heading" || (member == "title" && IsEmpty(owner, "heading"))));

    private bool IsEmpty(int owner, string member) =>
        tree.Find(owner, member) is var value && (value < 0 || tree.KindOf(value) != JsonKind.String || tree.StringOf(value).Length == 0);

    private void CheckEnds(int node, ReadOnlySpan<char> text, string member, bool isFixable)
    {
        if (!char.IsWhiteSpace(FirstSeen(text)) && !char.IsWhiteSpace(LastSeen(text)))
        {
            return;
        }

        var finding = JsonPlanFindings.TextNotTrimmed(tree.SpotOf(node), Name(member));
        findings.Add(finding);
        if (!isFixable)
        {
            return;
        }

        var raw = tree.Text;
        int start = tree[node].Start + 1, end = tree[node].End - 1, first = start, last = end;
        while (first < end && IsBlank(raw[first]))
        {
            first++;
        }

        while (last > first && IsBlank(raw[last - 1]))
        {
            last--;
        }

        RemoveSpace(start, first, finding.Code);
        RemoveSpace(last, end, finding.Code);
    }

    private void RemoveSpace(int start, int end, string code)
    {
        if (end > start)
        {
            fixes.Remove(start, end - start, code);
        }
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || Han.IsZeroWidth(c);

    private static char FirstSeen(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i + 1 < text.Length && Han.IsZeroWidth(text[i]))
        {
            i++;
        }

        return text[i];
    }

    private static char LastSeen(ReadOnlySpan<char> text)
    {
        var i = text.Length - 1;
        while (i > 0 && Han.IsZeroWidth(text[i]))
        {
            i--;
        }

        return text[i];
    }

    private void CheckInvisible(int node, ReadOnlySpan<char> text, bool isFixable)
    {
        // All of them are odd to whoever reads, and most texts hold nothing odd.
        var count = 0;
        if (Characters.IndexOfOdd(text) < 0)
        {
            return;
        }

        foreach (var c in text)
        {
            count += Han.IsZeroWidth(c) ? 1 : 0;
        }

        if (count == 0)
        {
            return;
        }

        var finding = JsonFindings.InvisibleCharacters(tree.SpotOf(node), count);
        findings.Add(finding);
        for (var i = tree[node].Start + 1; isFixable && i < tree[node].End - 1; i++)
        {
            if (Han.IsZeroWidth(tree.Text[i]))
            {
                fixes.Remove(i, 1, finding.Code);
            }
        }
    }

    private void CheckEscapes(int node, ReadOnlySpan<char> text, bool isFixable)
    {
        var raw = tree.Text.AsSpan();
        var edits = new List<(int Start, int Length, string Text)>();
        for (var i = tree[node].Start + 1; i < tree[node].End - 1;)
        {
            var character = JsonStrings.CharacterAt(raw, i, out var length);
            if (length > 1 && IsNeedless(raw, i, length, character, out var shown, out var consumed))
            {
                edits.Add((i, consumed, shown));
                length = consumed;
            }

            i += length;
        }

        if (edits.Count == 0)
        {
            return;
        }

        var finding = JsonFindings.EscapedText(tree.SpotOf(node), text.ToString(), edits.Count);
        findings.Add(finding);
        foreach (var edit in edits)
        {
            if (isFixable)
            {
                fixes.Replace(edit.Start, edit.Length, edit.Text, finding.Code);
            }
        }
    }

    /// <summary>Whether an escape stands for what may stand there itself. White space and what has no width is better seen escaped.</summary>
    private static bool IsNeedless(ReadOnlySpan<char> raw, int index, int length, char character, out string shown, out int consumed)
    {
        shown = character.ToString();
        consumed = length;
        if (length == 2)
        {
            return character == '/';
        }

        if (char.IsHighSurrogate(character) && index + 7 < raw.Length && raw[index + 6] == '\\' && raw[index + 7] == 'u'
            && JsonStrings.CharacterAt(raw, index + 6, out _) is var low && char.IsLowSurrogate(low))
        {
            shown = new string([character, low]);
            consumed = 12;
            return true;
        }

        return !char.IsSurrogate(character) && character is not ('"' or '\\') && !char.IsControl(character) && !char.IsWhiteSpace(character)
            && !Han.IsZeroWidth(character) && character is not ((>= '\u2028' and <= '\u202F') or (>= '\u2060' and <= '\u206F') or '\u061C' or '\u180E' or '\uFFFD');
    }

    private static string Name(string member) => member switch
    {
        "measures" => "measure",
        "notes" => "note",
        "leaders" => "leader",
        "fields" => "field",
        _ => member,
    };
}
