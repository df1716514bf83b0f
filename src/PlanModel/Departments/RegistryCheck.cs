using PlanModel.Places;

namespace PlanModel.Departments;

/// <summary>Checks the data files: every finding names the bad entry.</summary>
internal static class RegistryCheck
{
    private static readonly string[] Placeholders = ["place", "stem", "upper", "L"];

    public static ValueList<RegistryProblem> Run(RegistryIndex index)
    {
        var problems = new List<RegistryProblem>();
        CheckBodies(index, problems);
        CheckChanges(index, problems);
        CheckAbbreviations(index, problems);
        return ValueList.Create<RegistryProblem>(problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ToArray());
    }

    private static void CheckBodies(RegistryIndex index, List<RegistryProblem> problems)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in index.BodyLines)
        {
            var name = line[4].ToString();
            void Report(string message) => problems.Add(new RegistryProblem("bodies.tsv", line.Number, $"{name}: {message}"));

            if (line.FieldCount != 11)
            {
                Report($"{line.FieldCount} columns; expected 11");
            }

            if (BodyEntry.Read(line, out var problem) is not { } entry)
            {
                Report(problem ?? "not readable");
                continue;
            }

            CheckPlace(entry.Place, Report);
            var key = $"{entry.Id} {entry.Level} {entry.Kinds} {entry.Place} {name}";
            if (seen.TryGetValue(key, out var first))
            {
                Report($"the same row as line {first}");
            }
            else
            {
                seen.Add(key, line.Number);
            }

            if (name.AsSpan().EndsWith("）".AsSpan()))
            {
                Report("a plate in brackets; a row names one body, plates are aliases with a leading +");
            }

            if (DepartmentBranchIsUnknown(entry))
            {
                Report($"'{entry.Branch.ToString()}' is no branch");
            }

            if (entry.Place is null && entry.Level != RegistryLevel.National && name.IndexOf('{') < 0)
            {
                Report("a generic row without a placeholder");
            }

            if (entry.Level == RegistryLevel.National && (entry.Place is not null || line[5].IndexOf('{') >= 0 || name.AsSpan().IndexOf('{') >= 0))
            {
                Report("a central body with a place");
            }

            CheckSpellings(line[4], Report);
            CheckSpellings(line[5], Report);
            CheckSpellings(line[6], Report);
            CheckYear(entry.Since, Report);
            CheckYear(entry.Until, Report);
        }
    }

    private static void CheckChanges(RegistryIndex index, List<RegistryProblem> problems)
    {
        foreach (var line in index.ChangeLines)
        {
            var name = line[0].ToString();
            void Report(string message) => problems.Add(new RegistryProblem("history.tsv", line.Number, $"{name}: {message}"));

            if (line.FieldCount is not (6 or 7))
            {
                Report($"{line.FieldCount} columns; expected 7");
            }

            var entry = ChangeEntry.Read(line, out var problem);
            if (problem is not null)
            {
                Report(problem);
            }

            CheckPlace(entry?.Place, Report);
            CheckSpellings(line[0], Report);
            CheckSpellings(line[1], Report);
            CheckSpellings(line[6], Report);
            if (entry is { Place: null } && line[0].IndexOf('{') < 0 && line[1].IndexOf('{') >= 0)
            {
                Report("a central body became one of a place");
            }
        }
    }

    private static void CheckAbbreviations(RegistryIndex index, List<RegistryProblem> problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in index.AbbreviationLines)
        {
            var name = line[0].ToString();
            if (line[0].IsEmpty || line[1].IsEmpty)
            {
                problems.Add(new RegistryProblem("abbreviations.tsv", line.Number, $"{name}: a stem is missing"));
            }
            else if (!seen.Add($"{name} {line[1].ToString()}"))
            {
                problems.Add(new RegistryProblem("abbreviations.tsv", line.Number, $"{name}: twice with the same short stem"));
            }
            else if (line[1].Length > line[0].Length)
            {
                problems.Add(new RegistryProblem("abbreviations.tsv", line.Number, $"{name}: the short stem is longer than the full one"));
            }
        }
    }

    private static bool DepartmentBranchIsUnknown(BodyEntry entry) =>
        DepartmentFactory.FromBody(entry, null).Department.Branch == DepartmentBranch.Unknown;

    private static void CheckPlace(string? place, Action<string> report)
    {
        if (place is not null && PlaceParser.Parse(place.AsSpan()) is not { IsKnown: true })
        {
            report($"'{place}' is no division of the table, or several");
        }
        else if (place is not null && PlaceParser.Parse(place.AsSpan())!.Name != place)
        {
            report($"'{place}' is not how legal names have it; expected '{PlaceParser.Parse(place.AsSpan())!.Name}'");
        }
    }

    private static void CheckYear(ReadOnlySpan<char> year, Action<string> report)
    {
        if (!year.IsEmpty && (year.Length != 4 || year[0] is not ('1' or '2')))
        {
            report($"'{year.ToString()}' is no year");
        }
    }

    private static void CheckSpellings(ReadOnlySpan<char> field, Action<string> report)
    {
        Span<char> buffer = stackalloc char[NameFolding.MaximumLength];
        foreach (var written in field.ToString().Split(';'))
        {
            var spelling = written.TrimStart('+');
            if (field.IsEmpty)
            {
                return;
            }

            if (spelling.Length < 2)
            {
                report($"'{spelling}' is too short for a name");
            }

            var braces = spelling.Replace("{", "（").Replace("}", "）");
            var length = NameFolding.Fold(spelling.AsSpan(), buffer);
            if (length < 0 || !buffer.Slice(0, length).SequenceEqual(braces.AsSpan()))
            {
                report($"'{spelling}' has characters that names are cleaned of");
            }

            for (var open = spelling.IndexOf('{'); open >= 0; open = spelling.IndexOf('{', open + 1))
            {
                var close = spelling.IndexOf('}', open);
                if (close < 0 || !Placeholders.Contains(spelling.Substring(open + 1, close - open - 1)))
                {
                    report($"'{spelling}' has a placeholder that is none of {{place}} {{stem}} {{upper}} {{L}}");
                    break;
                }
            }
        }
    }
}
