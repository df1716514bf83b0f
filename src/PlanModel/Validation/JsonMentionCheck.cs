using System.Globalization;
using PlanModel.Diagnostics;
using PlanModel.Serialization;

namespace PlanModel.Validation;

/// <summary>Checks responsibilities of plan JSON against their own text, and against what the library reads in it.</summary>
internal sealed class JsonMentionCheck(JsonPlan json, DepartmentNormalizer normalizer, DiagnosticBag findings, FixList fixes)
{
    /// <summary>In longer texts nobody looks for words that stand elsewhere than they say.</summary>
    private const int LongestSearched = 20_000;

    private readonly JsonTree _tree = json.Tree;
    private readonly Place? _place = json.Plan.Place;

    public void Run()
    {
        var index = 0;
        foreach (var task in json.Plan.Tasks)
        {
            var node = json.Tasks[index++];
            if (task.Responsibility is { } responsibility && _tree.Find(node, "responsibility") is >= 0 and var value)
            {
                Check(responsibility, value);
            }
        }
    }

    private void Check(Responsibility responsibility, int node)
    {
        // A text of the wrong type has been reported; nothing can be said about its mentions.
        var text = _tree.Find(node, "text");
        if (text < 0 || _tree.KindOf(text) != JsonKind.String)
        {
            return;
        }

        var end = 0;
        var index = 0;
        foreach (var mention in json.ObjectsOf(node, "mentions"))
        {
            var read = responsibility.Mentions[index++];
            CheckPlace(read, mention, responsibility.Text, ref end);
            CheckMembers(read, mention);
        }

        CheckReading(responsibility, node, text);
    }

    private void CheckPlace(Mention mention, int node, string text, ref int end)
    {
        var start = _tree.Find(node, "start");
        if (start < 0 || _tree.KindOf(start) != JsonKind.Number || mention.Text.Length == 0)
        {
            return;
        }

        if (mention.Start < 0 || mention.Start > text.Length - mention.Text.Length
            || string.CompareOrdinal(text, mention.Start, mention.Text, 0, mention.Text.Length) != 0)
        {
            var found = text.Length > LongestSearched ? -1 : text.IndexOf(mention.Text, StringComparison.Ordinal);
            found = found >= 0 && text.IndexOf(mention.Text, found + 1, StringComparison.Ordinal) < 0 ? found : -1;
            var finding = JsonPlanFindings.MentionMisplaced(_tree.SpotOf(start), mention.Text, mention.Start, found);
            findings.Add(finding);
            if (found >= 0)
            {
                fixes.Replace(_tree[start].Start, _tree[start].End - _tree[start].Start, found.ToString(CultureInfo.InvariantCulture), finding.Code);
            }

            return;
        }

        if (mention.Start < end)
        {
            findings.Add(JsonPlanFindings.MentionsOutOfOrder(json.OfMember(node, "start"), mention.Text));
        }

        end = Math.Max(end, mention.Start + mention.Text.Length);
    }

    private void CheckMembers(Mention mention, int node)
    {
        // What is no kind at all has been reported, and tells nothing.
        var kind = _tree.Find(node, "kind");
        if (kind < 0 || _tree.KindOf(kind) != JsonKind.String || Words.Kinds.ValueOf(_tree.StringOf(kind).AsSpan()) < 0)
        {
            return;
        }

        if (mention.Kind != MentionKind.Department)
        {
            var member = mention.Department is not null ? "department" : mention.Match is not null ? "match" : null;
            if (member is not null)
            {
                findings.Add(JsonPlanFindings.MentionContradictory(
                    json.OfMember(node, member), $"Only mentions of kind department have a {member}; this one is of kind {Words.Kinds.Word((int)mention.Kind)}."));
            }

            return;
        }

        var isKnown = mention.Match is MatchKind.Exact or MatchKind.Alias or MatchKind.Former or MatchKind.Derived;
        if (mention.Department is not null && !isKnown)
        {
            findings.Add(JsonPlanFindings.MentionContradictory(json.OfMember(node, "department"), mention.Match is { } match
                ? $"There is a department, but the match is {Words.Matches.Word((int)match)}."
                : "There is a department, but no match that says how it was found."));
        }
        else if (mention.Department is null && isKnown)
        {
            findings.Add(JsonPlanFindings.MentionContradictory(
                json.OfMember(node, "match"), $"The match is {Words.Matches.Word((int)mention.Match!.Value)}, but there is no department."));
        }
    }

    /// <summary>Compares the mentions with those that the library reads, as far as the registry is certain.</summary>
    private void CheckReading(Responsibility responsibility, int node, int text)
    {
        var reading = normalizer.Parse(responsibility.Text, _place);
        if (reading.ByDuty != responsibility.ByDuty)
        {
            findings.Add(JsonPlanFindings.ByDutyContradicted(json.OfMember(node, "byDuty"), responsibility.ByDuty));
        }

        if (IsSame(responsibility.Mentions, reading.Mentions))
        {
            return;
        }

        var covered = Covered(responsibility);
        var known = new Dictionary<int, Mention>();
        foreach (var mention in reading.Mentions)
        {
            if (mention.Department is null || mention.Match is not (MatchKind.Exact or MatchKind.Alias))
            {
                continue;
            }

            known[mention.Start] = mention;
            if (!IsCovered(covered, mention.Start, mention.Start + mention.Text.Length))
            {
                findings.Add(JsonPlanFindings.BodyNotMentioned(SpotIn(text, mention), mention.Text, mention.Department));
            }
        }

        var index = 0;
        foreach (var mention in json.ObjectsOf(node, "mentions"))
        {
            var read = responsibility.Mentions[index++];
            if (read.Department is not null && _tree.Find(mention, "department") is >= 0 and var department)
            {
                CheckDepartment(read, mention, department, known.TryGetValue(read.Start, out var same) && same.Text == read.Text ? same : null);
            }
        }
    }

    /// <summary>Whether the file says of all actors what the library reads, roles aside: those depend on more than the text.</summary>
    private static bool IsSame(ValueList<Mention> written, ValueList<Mention> read)
    {
        if (written.Count != read.Count)
        {
            return false;
        }

        for (var i = 0; i < written.Count; i++)
        {
            if (written[i].Start != read[i].Start || written[i].Match != read[i].Match || written[i].Text != read[i].Text || written[i].Department != read[i].Department)
            {
                return false;
            }
        }

        return true;
    }

    private void CheckDepartment(Mention mention, int node, int department, Mention? known)
    {
        var written = mention.Department!;
        if (known is not null && known.Department == written)
        {
            if (mention.Match is { } match && match != known.Match && match != MatchKind.Unknown && match != MatchKind.Ambiguous)
            {
                findings.Add(JsonPlanFindings.MatchContradicted(
                    json.OfMember(node, "match"), mention.Text, Words.Matches.Word((int)match), Words.Matches.Word((int)known.Match!.Value)));
            }

            return;
        }

        var answer = normalizer.Normalize(written, _place);
        if (answer.Match is MatchKind.Exact or MatchKind.Alias && answer.Department!.Name is var legal && legal != written && (known is null || known.Department == legal))
        {
            var finding = JsonPlanFindings.DepartmentSpelled(_tree.SpotOf(department), written, legal);
            findings.Add(finding);
            fixes.Replace(_tree[department].Start + 1, _tree[department].End - _tree[department].Start - 2, legal, finding.Code);
        }
        else if (known is not null)
        {
            findings.Add(JsonPlanFindings.DepartmentContradicted(_tree.SpotOf(department), mention.Text, written, known.Department!));
        }
    }

    /// <summary>The stretches of the text that mentions name, in order.</summary>
    private static List<(int Start, int End)> Covered(Responsibility responsibility)
    {
        var covered = new List<(int Start, int End)>(responsibility.Mentions.Count);
        foreach (var mention in responsibility.Mentions)
        {
            covered.Add((mention.Start, mention.Start + mention.Text.Length));
        }

        covered.Sort();
        return covered;
    }

    private static bool IsCovered(List<(int Start, int End)> covered, int start, int end)
    {
        // The last one that begins before the end.
        int low = 0, high = covered.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = covered[middle].Start < end ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && covered[low - 1].End > start;
    }

    private Spot SpotIn(int text, Mention mention)
    {
        return SourceSpans.Of(_tree.Text, _tree.FragmentOf(text), mention.Start, mention.Text.Length, _tree.PointerOf(text));
    }
}
