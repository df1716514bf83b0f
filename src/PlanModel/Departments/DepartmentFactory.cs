using System.Text;
using PlanModel.Places;

namespace PlanModel.Departments;

/// <summary>Makes departments from rows: placeholders become the words of the place.</summary>
internal static class DepartmentFactory
{
    public static KnownDepartment FromBody(BodyEntry entry, PlaceScope? scope)
    {
        var (name, before, length, byStem) = Expand(entry.Name, entry.Short, scope?.Place);
        return new KnownDepartment(
            new Department
            {
                Name = name,
                ShortName = entry.Short.IsEmpty ? null : Expand(entry.Short, default, scope?.Place, entry.Name).Name,
                Place = scope is null || scope.IsLevelOnly ? null : scope.Place.Place,
                Branch = BranchOf(entry.Branch),
                Functions = ValueList.Create<string>(Split(entry.Functions)),
                Since = YearOf(entry.Since),
                Until = YearOf(entry.Until),
            },
            before,
            length,
            byStem);
    }

    public static KnownDepartment FromChange(ChangeEntry entry, PlaceScope? scope, ReadOnlySpan<Department> successors)
    {
        var (name, before, length, byStem) = Expand(entry.Name, default, scope?.Place);
        var functions = new List<string>();
        var names = new List<string>();
        foreach (var successor in successors)
        {
            names.Add(successor.Name);
            foreach (var function in successor.Functions)
            {
                if (!functions.Contains(function))
                {
                    functions.Add(function);
                }
            }
        }

        return new KnownDepartment(
            new Department
            {
                Name = name,
                Place = scope is null || scope.IsLevelOnly ? null : scope.Place.Place,
                Branch = successors.Length > 0 ? successors[0].Branch : DepartmentBranch.Unknown,
                Functions = ValueList.Create<string>(functions.ToArray()),
                Until = entry.Year,
                Successors = ValueList.Create<string>(names.ToArray()),
            },
            before,
            length,
            byStem);
    }

    /// <summary>A template with the words of a place; null place leaves it as it is.</summary>
    public static string Expand(ReadOnlySpan<char> template, PlaceInfo? place) => Expand(template, default, place).Name;

    // A short form has its stem as the full name has it.
    private static (string Name, int Before, int Length, bool ByStem) Expand(
        ReadOnlySpan<char> template, ReadOnlySpan<char> instead, PlaceInfo? place, ReadOnlySpan<char> full = default)
    {
        if (place is null || template.IndexOf('{') < 0)
        {
            return Locate(template.ToString(), place);
        }

        if (place.Parent is null && template.IndexOf("{upper}".AsSpan(), StringComparison.Ordinal) >= 0 && !instead.IsEmpty)
        {
            template = instead;
        }

        var stem = place.StemInNames(IsBehindUpper(full.IsEmpty ? template : full, place));
        var builder = new StringBuilder();
        var before = -1;
        var length = 0;
        var byStem = false;
        while (!template.IsEmpty)
        {
            var open = template.IndexOf('{');
            var close = template.IndexOf('}');
            if (open < 0 || close < open)
            {
                Append(builder, template);
                break;
            }

            Append(builder, template.Slice(0, open));
            var word = template.Slice(open + 1, close - open - 1);
            var isStem = word.SequenceEqual("stem".AsSpan());
            var isLetter = word.SequenceEqual("L".AsSpan());
            var text = isStem ? stem
                : isLetter ? (builder.Length > 0 && place.Letter == "自治区" ? "区" : place.Letter)
                : word.SequenceEqual("upper".AsSpan()) ? place.Parent?.Name ?? ""
                : place.Name;
            if (before < 0)
            {
                before = builder.Length;
                length = text.Length;
                byStem = isStem && stem == place.Stem;
            }

            builder.Append(text);
            template = template.Slice(close + 1);
        }

        return (builder.ToString(), Math.Max(0, before), before < 0 ? 0 : length, byStem);
    }

    /// <summary>Whether a template names the place above: {upper}公安局{stem}分局, 天津市公安局{stem}分局.</summary>
    private static bool IsBehindUpper(ReadOnlySpan<char> template, PlaceInfo place) =>
        template.IndexOf("{upper}".AsSpan(), StringComparison.Ordinal) >= 0
        || (place.Parent is { } upper && template.IndexOf(upper.Name.AsSpan(), StringComparison.Ordinal) >= 0);

    private static void Append(StringBuilder builder, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            builder.Append(c);
        }
    }

    /// <summary>Where a name as written has its place.</summary>
    private static (string Name, int Before, int Length, bool ByStem) Locate(string name, PlaceInfo? place)
    {
        if (place is null)
        {
            return (name, 0, 0, false);
        }

        var at = name.IndexOf(place.Name, StringComparison.Ordinal);
        if (at >= 0)
        {
            return (name, at, place.Name.Length, false);
        }

        at = name.IndexOf(place.OwnName, StringComparison.Ordinal);
        if (at >= 0)
        {
            return (name, at, place.OwnName.Length, false);
        }

        at = name.IndexOf(place.Stem, StringComparison.Ordinal);
        return at >= 0 ? (name, at, place.Stem.Length, true) : (name, 0, 0, false);
    }

    private static string[] Split(ReadOnlySpan<char> field)
    {
        var parts = new List<string>(2);
        while (!field.IsEmpty)
        {
            var end = field.IndexOf(';');
            parts.Add((end < 0 ? field : field.Slice(0, end)).ToString());
            field = end < 0 ? default : field.Slice(end + 1);
        }

        return [.. parts];
    }

    private static int? YearOf(ReadOnlySpan<char> field)
    {
        var year = 0;
        foreach (var c in field)
        {
            if (c is < '0' or > '9')
            {
                return null;
            }

            year = (year * 10) + (c - '0');
        }

        return year is > 1000 and < 10000 ? year : null;
    }

    private static DepartmentBranch BranchOf(ReadOnlySpan<char> branch) => branch.ToString() switch
    {
        "party" => DepartmentBranch.Party,
        "congress" => DepartmentBranch.Congress,
        "government" => DepartmentBranch.Government,
        "cppcc" => DepartmentBranch.Cppcc,
        "judicial" => DepartmentBranch.Judicial,
        "military" => DepartmentBranch.Military,
        "mass" => DepartmentBranch.Mass,
        "vertical" => DepartmentBranch.Vertical,
        "institution" => DepartmentBranch.Institution,
        "enterprise" => DepartmentBranch.Enterprise,
        _ => DepartmentBranch.Unknown,
    };
}
