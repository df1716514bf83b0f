using PlanModel.Places;

namespace PlanModel.Departments;

/// <summary>A row of bodies.tsv.</summary>
internal sealed class BodyEntry(RegistryLine line, string id, RegistryLevel level, string? kinds, string? place) : RegistryEntry(line, place)
{
    /// <summary>What the body does; rows of one id and scope are alternatives, of which a place has one.</summary>
    public string Id { get; } = id;

    public RegistryLevel Level { get; } = level;

    /// <summary>The kinds of place that have it (区, 县市旗, 自治区); null for all of the level.</summary>
    public string? Kinds { get; } = kinds;

    public override ReadOnlySpan<char> Name => Line[4];

    public ReadOnlySpan<char> Branch => Line[1];

    public ReadOnlySpan<char> Short => Line[5];

    public ReadOnlySpan<char> Aliases => Line[6];

    public ReadOnlySpan<char> Functions => Line[7];

    public ReadOnlySpan<char> Since => Line[8];

    public ReadOnlySpan<char> Until => Line[9];

    public ReadOnlySpan<char> Source => Line[10];

    public override string FileName => "bodies.tsv";

    /// <summary>Reads a row; null with the reason when it breaks the format.</summary>
    /// <param name="line">The row.</param>
    /// <param name="problem">The reason.</param>
    /// <param name="last">The row before, whose id and place are often the same.</param>
    public static BodyEntry? Read(RegistryLine line, out string? problem, BodyEntry? last = null)
    {
        Span<int> starts = stackalloc int[6];
        line.Cut(starts);
        var id = line.Between(starts[0], starts[1]);
        var level = line.Between(starts[2], starts[3]);
        var place = line.Between(starts[3], starts[4]);
        string? kinds = null;
        var colon = level.IndexOf(':');
        if (colon > 0)
        {
            kinds = level.Slice(colon + 1).ToString();
            level = level.Slice(0, colon);
        }

        problem = id.IsEmpty ? "the id is missing" : starts[4] + 1 >= starts[5] ? "the name is missing" : null;
        if (LevelOf(level) is not { } known)
        {
            problem ??= $"'{level.ToString()}' is no level; expected national, municipality, province, prefecture or county";
            return null;
        }

        return problem is null ? new BodyEntry(line, Reuse(id, last?.Id)!, known, kinds, Reuse(place, last?.Place)) : null;
    }

    private static RegistryLevel? LevelOf(ReadOnlySpan<char> word) =>
        word.SequenceEqual("national".AsSpan()) ? RegistryLevel.National
        : word.SequenceEqual("municipality".AsSpan()) ? RegistryLevel.Municipality
        : word.SequenceEqual("province".AsSpan()) ? RegistryLevel.Province
        : word.SequenceEqual("prefecture".AsSpan()) ? RegistryLevel.Prefecture
        : word.SequenceEqual("county".AsSpan()) ? RegistryLevel.County
        : null;

    private static string? Reuse(ReadOnlySpan<char> text, string? last) =>
        text.IsEmpty ? null : last is not null && text.SequenceEqual(last.AsSpan()) ? last : text.ToString();

    /// <summary>Whether places of this kind have the body; 神农架林区 and 六枝特区 are run like counties.</summary>
    public bool Fits(PlaceInfo place) =>
        Kinds is null || (place.Letter.Length == 1 && !Kinds.EndsWith("自治区", StringComparison.Ordinal) && !Kinds.EndsWith("地区", StringComparison.Ordinal)
            ? Kinds.AsSpan().IndexOf(place.Letter[0]) >= 0
            : Kinds.AsSpan().IndexOf(place.Letter is "林区" or "特区" ? "县".AsSpan() : place.Letter.AsSpan()) >= 0);
}
