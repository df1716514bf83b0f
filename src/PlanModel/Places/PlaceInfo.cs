namespace PlanModel.Places;

/// <summary>What follows from the name of a place; one shared instance for each division of the table.</summary>
internal sealed class PlaceInfo
{
    private const int MaximumNamesakes = 24;

    private Place? _place;

    public PlaceInfo(string ownName, string? shortName, PlaceLevel level, PlaceInfo? parent, int division, bool municipality)
    {
        OwnName = ownName;
        Level = level;
        Division = division;
        IsMunicipality = municipality;
        Letter = PlaceKinds.LetterOf(ownName);
        ShortName = shortName ?? ownName;
        Stem = PlaceKinds.StemOf(ShortName);
        Province = parent is null ? null : parent.Level == PlaceLevel.Province ? parent : parent.Province;
        Prefecture = parent?.Level == PlaceLevel.Prefecture ? parent : null;
        // A district is named with its city in legal names; counties and county-level cities stand alone.
        Name = parent is not null && level == PlaceLevel.County && Letter == "区" && (parent.Letter == "市" || parent.Level == PlaceLevel.Prefecture)
            ? parent.OwnName + ownName
            : ownName;
    }

    /// <summary>The name in legal names of bodies: 宁波市镇海区.</summary>
    public string Name { get; }

    /// <summary>The name without places above: 镇海区.</summary>
    public string OwnName { get; }

    /// <summary>The short name with its kind where that is irregular: 湘西州, 新宾县, 内蒙古; else <see cref="OwnName"/>.</summary>
    public string ShortName { get; }

    public PlaceLevel Level { get; }

    public string Letter { get; }

    public string Stem { get; }

    public PlaceInfo? Province { get; }

    public PlaceInfo? Prefecture { get; }

    /// <summary>Index in the table; -1 for a place that the table does not have.</summary>
    public int Division { get; }

    public bool IsKnown => Division >= 0;

    /// <summary>北京市, 天津市, 上海市, 重庆市.</summary>
    public bool IsMunicipality { get; }

    /// <summary>The place above: the prefecture, else the province.</summary>
    public PlaceInfo? Parent => Prefecture ?? Province;

    public Place Place => _place ??= Place.From(this);

    /// <summary>The facts of a place that somebody made by hand: those of the table, else what the words say.</summary>
    public static PlaceInfo Of(string name, PlaceLevel level)
    {
        var parsed = PlaceParser.Parse(name.AsSpan());
        return parsed is not null && (parsed.Level == level || level == default) && parsed.Name == name
            ? parsed
            : new PlaceInfo(name, null, level == default ? PlaceLevel.County : level, null, -1, false);
    }

    /// <summary>
    /// The stem as names of bodies have it (安吉经济开发区): the whole name for a county whose stem is another place's too, since the body would be that
    /// place's as well (邵阳县, 南京市鼓楼区), and for a prefecture whose stem is a province's (吉林市). Behind the name of the place above only its
    /// neighbours matter.
    /// </summary>
    public string StemInNames(bool behindUpper)
    {
        if (Level == PlaceLevel.Province || !IsKnown)
        {
            return Stem;
        }

        Span<DivisionTable.NameHit> hits = stackalloc DivisionTable.NameHit[MaximumNamesakes];
        var count = DivisionTable.Default.FindNames(Stem.AsSpan(), hits);
        foreach (var hit in hits.Slice(0, Math.Min(count, hits.Length)))
        {
            var other = DivisionTable.Default[hit.Division];
            if (hit.Division != Division && other.Stem == Stem && MayBeConfused(other)
                && (!behindUpper || ReferenceEquals(other, Parent) || ReferenceEquals(other.Parent, Parent)))
            {
                return behindUpper ? OwnName : Name;
            }
        }

        return Stem;
    }

    /// <summary>兴山县 in 湖北 and 兴山区 in 黑龙江 are told apart by what their bodies do; 南京 and 福州 both have a 鼓楼区.</summary>
    private bool MayBeConfused(PlaceInfo other) =>
        other.Level == PlaceLevel.Province
        || (Level == PlaceLevel.County && (other.Level == PlaceLevel.Prefecture || other.OwnName == OwnName || ReferenceEquals(other.Province, Province)));

    public bool IsWithin(PlaceInfo upper) =>
        ReferenceEquals(this, upper) || ReferenceEquals(Prefecture, upper) || ReferenceEquals(Province, upper);

    public override string ToString() => Name;
}
