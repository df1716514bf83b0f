using System.Globalization;
using PlanModel.Diagnostics;
using PlanModel.Serialization;

namespace PlanModel.Validation;

/// <summary>Compares JSON with the contract of plan JSON, and reports all that breaks it. Refuses exactly what <see cref="PlanJson"/> does.</summary>
/// <remarks>Recursive: trees are at most <see cref="JsonTreeReader.MaximumDepth"/> deep.</remarks>
internal sealed class JsonSchemaCheck(JsonTree tree, DiagnosticBag findings)
{
    public const string WholeNumber = "a whole number that fits 32 bits";

    public const string DecimalNumber = "a number of at most 28 digits";

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors { get; private set; }

    public void CheckPlan() => CheckObject(0, PlanContract.Plan);

    private void Check(int node, ValueContract contract)
    {
        var kind = tree.KindOf(node);
        switch (contract.Kind)
        {
            case ValueKind.Text when IsA(node, JsonKind.String, "a string"):
                CheckText(node);
                break;
            case ValueKind.Schema when IsA(node, JsonKind.String, "a string"):
                if (tree.StringOf(node) is var schema && schema != PlanJson.Schema)
                {
                    Report(JsonFindings.OtherSchema(tree.SpotOf(node), schema, PlanJson.Schema));
                }

                break;
            case ValueKind.Integer when IsA(node, JsonKind.Number, WholeNumber):
                if (!TryReadInteger(tree, node, out _))
                {
                    Report(JsonFindings.NumberOutOfRange(tree.SpotOf(node), WholeNumber));
                }

                break;
            case ValueKind.Number when IsA(node, JsonKind.Number, DecimalNumber):
                if (!TryReadDecimal(tree, node, out _))
                {
                    Report(JsonFindings.NumberOutOfRange(tree.SpotOf(node), DecimalNumber));
                }

                break;
            case ValueKind.Boolean when kind is not (JsonKind.True or JsonKind.False):
                Report(JsonFindings.WrongType(tree.SpotOf(node), "true or false", Describe(kind)));
                break;
            case ValueKind.Word when IsA(node, JsonKind.String, "a string"):
                var words = contract.Words!;
                if (words.ValueOf(tree.ContentOf(node)) < 0 && words.ValueOf(tree.StringOf(node).AsSpan()) < 0)
                {
                    Report(JsonFindings.UnknownWord(tree.SpotOf(node), words.What, tree.StringOf(node), words.All));
                }

                break;
            case ValueKind.List when IsA(node, JsonKind.Array, "a list"):
                for (var item = tree.FirstOf(node); item >= 0; item = tree.NextOf(item))
                {
                    Check(item, contract.Item!);
                }

                break;
            case ValueKind.Object:
                CheckObject(node, contract.Object);
                break;
            case ValueKind.Fields when IsA(node, JsonKind.Object, "fields as an object"):
                CheckFields(node);
                break;
        }
    }

    private void CheckObject(int node, ObjectContract contract)
    {
        if (!IsA(node, JsonKind.Object, contract.Owner + " as an object"))
        {
            return;
        }

        var seen = 0u;
        var likely = 0;
        for (var child = tree.FirstOf(node); child >= 0; child = tree.NextOf(child))
        {
            var index = Find(child, contract.Members, likely);
            if (index < 0)
            {
                Report(JsonFindings.UnknownMember(tree.NameSpotOf(child), contract.Owner, tree.NameOf(child), contract.MemberNames));
                continue;
            }

            var member = contract.Members[index];
            if ((seen & (1u << index)) != 0)
            {
                Report(JsonFindings.RepeatedMember(tree.NameSpotOf(child), contract.Owner, member.Name));
                continue;
            }

            seen |= 1u << index;
            likely = index + 1;
            tree.SetMember(child, member);
            Check(child, member.Value);
            if (!member.IsRequired && SaysNothing(child))
            {
                findings.Add(JsonFindings.SuperfluousMember(tree.NameSpotOf(child), member.Name));
            }
        }

        for (var i = 0; i < contract.Members.Length; i++)
        {
            if (contract.Members[i].IsRequired && (seen & (1u << i)) == 0)
            {
                Report(JsonFindings.MissingMember(tree.SpotOf(node), contract.Owner, contract.Members[i].Name));
            }
        }
    }

    /// <summary>The index of a member. Files are written in order: the next one is nearly always behind the last.</summary>
    private int Find(int child, MemberContract[] members, int likely)
    {
        for (var i = 0; i < members.Length; i++)
        {
            var index = likely + i < members.Length ? likely + i : likely + i - members.Length;
            if (tree.IsNamed(child, members[index].Name))
            {
                return index;
            }
        }

        return -1;
    }

    private void CheckFields(int node)
    {
        var names = new HashSet<string>();
        for (var child = tree.FirstOf(node); child >= 0; child = tree.NextOf(child))
        {
            if (!names.Add(tree.NameOf(child)))
            {
                Report(JsonFindings.RepeatedMember(tree.NameSpotOf(child), "the fields", tree.NameOf(child)));
            }

            if (IsA(child, JsonKind.String, "a string"))
            {
                CheckText(child);
            }
        }
    }

    /// <summary>Half a surrogate pair, written as an escape, is no text.</summary>
    private void CheckText(int node)
    {
        if (!tree[node].HasEscapes)
        {
            return;
        }

        var text = tree.StringOf(node);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                Report(JsonFindings.TextNotUnicode(tree.SpotOf(node)));
                return;
            }
        }
    }

    private bool SaysNothing(int node) => tree.KindOf(node) switch
    {
        JsonKind.False => true,
        JsonKind.Array or JsonKind.Object => tree.FirstOf(node) < 0,
        _ => false,
    };

    private bool IsA(int node, JsonKind kind, string expected)
    {
        if (tree.KindOf(node) == kind)
        {
            return true;
        }

        Report(JsonFindings.WrongType(tree.SpotOf(node), expected, Describe(tree.KindOf(node))));
        return false;
    }

    private void Report(Finding finding)
    {
        HasErrors = true;
        findings.Add(finding);
    }

    public static bool TryReadInteger(JsonTree tree, int node, out int value) =>
        int.TryParse(tree.RawOf(node).ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static bool TryReadDecimal(JsonTree tree, int node, out decimal value) =>
        decimal.TryParse(tree.RawOf(node).ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static string Describe(JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "a list",
        JsonKind.String => "a string",
        JsonKind.Number => "a number",
        JsonKind.Null => "null",
        _ => "true or false",
    };
}
