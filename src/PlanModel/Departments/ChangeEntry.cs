namespace PlanModel.Departments;

/// <summary>A row of history.tsv.</summary>
internal sealed class ChangeEntry(RegistryLine line, ChangeKind kind, int? year, string? place) : RegistryEntry(line, place)
{
    public ChangeKind Kind { get; } = kind;

    public int? Year { get; } = year;

    public override ReadOnlySpan<char> Name => Line[0];

    /// <summary>What it became: names with placeholders, separated by semicolons.</summary>
    public ReadOnlySpan<char> To => Line[1];

    /// <summary>Short forms of the old name that rules cannot make, separated by semicolons.</summary>
    public ReadOnlySpan<char> Short => Line[6];

    /// <summary>Whether the change happened wherever there was such a body; of some the data say that places kept the old name.</summary>
    public bool IsEverywhere => Line[5].IndexOf("not everywhere".AsSpan()) < 0;

    public override string FileName => "history.tsv";

    /// <summary>Reads a row; null with the reason when it breaks the format, null without one for divisions and mere changes of parent.</summary>
    public static ChangeEntry? Read(RegistryLine line, out string? problem)
    {
        problem = line[0].IsEmpty || line[1].IsEmpty ? "a name is missing" : null;
        var word = line[2];
        ChangeKind? kind =
            word.SequenceEqual("rename".AsSpan()) ? ChangeKind.Rename
            : word.SequenceEqual("merge".AsSpan()) ? ChangeKind.Merge
            : word.SequenceEqual("split".AsSpan()) ? ChangeKind.Split
            : word.SequenceEqual("plate".AsSpan()) ? ChangeKind.Plate
            : word.SequenceEqual("level-change".AsSpan()) ? ChangeKind.LevelChange
            : null;
        if (kind is null)
        {
            problem ??= $"'{word.ToString()}' is no kind; expected rename, merge, split, plate or level-change";
        }

        var year = 0;
        foreach (var c in line[3])
        {
            if (c is < '0' or > '9')
            {
                problem ??= $"'{line[3].ToString()}' is no year";
                break;
            }

            year = (year * 10) + (c - '0');
        }

        if (problem is not null || line[0].SequenceEqual(line[1]) || line[5].SequenceEqual("place".AsSpan()))
        {
            return null;
        }

        return new ChangeEntry(line, kind!.Value, year == 0 ? null : year, line[4].IsEmpty ? null : line[4].ToString());
    }
}
