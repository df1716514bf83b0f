using System.Diagnostics.CodeAnalysis;
using PlanModel.Places;

namespace PlanModel;

/// <summary>A jurisdiction that gives names such as 市教委 their meaning.</summary>
/// <remarks>Immutable, equal by name and level, safe to share between threads. What is not stored follows from the name.</remarks>
public sealed record Place
{
    private PlaceInfo? _info;

    /// <summary>The name as it stands in the legal names of its bodies: 天津市, 宁波市, 安吉县, 宁波市镇海区.</summary>
    public required string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Its rank.</summary>
    public PlaceLevel Level { get; init; }

    /// <summary>How its documents call it, and it begins the short names of its bodies: 省 自治区 市 州 盟 地区 区 县 旗 兵团 师市, and 林区, 特区.</summary>
    public string Letter => Info.Letter;

    /// <summary>The name without its kind: 天津, 镇海, 湘西, 内蒙古. Names that would be left with one character keep it (唐县).</summary>
    public string Stem => Info.Stem;

    /// <summary>The province it lies in; null for a province, and where it is not known.</summary>
    public Place? Province => Info.Province?.Place;

    /// <summary>The city, prefecture or league it lies in; null for those themselves, for provinces, where there is none, and where it is not known.</summary>
    public Place? Prefecture => Info.Prefecture?.Place;

    /// <summary>Whether the table of divisions that comes with the library has the place.</summary>
    public bool IsKnown => Info.IsKnown;

    /// <summary>The facts that follow from the name; looked up once.</summary>
    internal PlaceInfo Info => _info ??= PlaceInfo.Of(Name, Level);

    /// <summary>
    /// Reads a place: 石家庄市, 河北省石家庄市, 石家庄, 镇海区, 宁波市镇海区, 湘西州, 内蒙古, 兵团; also a well-formed one that is in no table (虚构市).
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no place, or several places bear that name (鼓楼区).</exception>
    public static Place Parse(string text)
    {
        Guard.NotNull(text);
        return TryParse(text, out var place)
            ? place
            : throw new FormatException($"{Diagnostics.Clip.Quote(text.AsSpan())} is not the name of one place; write the place above it too, as in 宁波市镇海区.");
    }

    /// <summary>Reads a place as <see cref="Parse"/> does; false where that would throw.</summary>
    /// <param name="text">The text; null is no place.</param>
    /// <param name="place">The place, when there is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Place? place)
    {
        place = text is null ? null : PlaceParser.Parse(text.AsSpan())?.Place;
        return place is not null;
    }

    /// <summary>Whether both are the same place.</summary>
    public bool Equals(Place? other) => other is not null && Level == other.Level && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode();

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal static Place From(PlaceInfo info) => new() { Name = info.Name, Level = info.Level, _info = info };
}
