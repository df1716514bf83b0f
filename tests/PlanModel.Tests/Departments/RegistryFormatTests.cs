using System.Text;

namespace PlanModel.Tests.Departments;

/// <summary>The formats of the data files, for who brings a registry of their own: what a row means, and what is wrong with a bad one.</summary>
public sealed class RegistryFormatTests
{
    private const string BodiesHeader = "id\tbranch\tlevel\tplace\tname\tshort\taliases\tfunctions\tsince\tuntil\tsource\n";
    private const string HistoryHeader = "from\tto\tkind\tyear\tplace\tnote\tshort\n";
    private const string AbbreviationsHeader = "full stem\tshort stem\twhere usable\tambiguous with\n";

    /// <summary>The cells of a row of bodies.tsv up to the last that is not empty, and what is said about it.</summary>
    [Theory]
    [InlineData("x|government|county||{place}山货局|{L}山货局||x|||test", "")]
    [InlineData("|government|county||{place}山货局|||x|||test", "{place}山货局: the id is missing")]
    [InlineData("x|government|county|||||x|||test", ": the name is missing")]
    [InlineData("x|government|town||{place}山货局|||x|||test", "{place}山货局: 'town' is no level; expected national, municipality, province, prefecture or county")]
    [InlineData("x|government|||{place}山货局|||x|||test", "{place}山货局: '' is no level; expected national, municipality, province, prefecture or county")]
    [InlineData("x|guild|county||{place}山货局|||x|||test", "{place}山货局: 'guild' is no branch")]
    [InlineData("x|government|county||{place}山货局|||x|||test|more", "{place}山货局: 12 columns; expected 11")]
    [InlineData("x|government|county||{place}山货局|||x||", "{place}山货局: 10 columns; expected 11")]
    [InlineData("x|government|county||山货局|||x|||test", "山货局: a generic row without a placeholder")]
    [InlineData("x|government|county|安吉县|山货局|||x|||test", "")]
    [InlineData("x|government|county|无此县|山货局|||x|||test", "山货局: '无此县' is no division of the table, or several")]
    [InlineData("x|government|county|鼓楼区|山货局|||x|||test", "山货局: '鼓楼区' is no division of the table, or several")]
    [InlineData("x|government|county|镇海区|山货局|||x|||test", "山货局: '镇海区' is not how legal names have it; expected '宁波市镇海区'")]
    [InlineData("x|government|national||国家山货局|||x|||test", "")]
    [InlineData("x|government|national|天津市|国家山货局|||x|||test", "国家山货局: a central body with a place")]
    [InlineData("x|government|national||{place}山货局|||x|||test", "{place}山货局: a central body with a place")]
    [InlineData("x|government|national||国家山货局|{L}山货局||x|||test", "国家山货局: a central body with a place")]
    [InlineData("x|government|county||{place}山货局（某局）|||x|||test", "{place}山货局（某局）: a plate in brackets; a row names one body, plates are aliases with a leading +")]
    [InlineData("x|government|county||{place}山货局|||x|98||test", "{place}山货局: '98' is no year")]
    [InlineData("x|government|county||{place}山货局|||x||3018|test", "{place}山货局: '3018' is no year")]
    [InlineData("x|government|county||{place}山货局|||x|1998|2018|test", "")]
    [InlineData("x|government|county||{place}山货局|局||x|||test", "{place}山货局: '局' is too short for a name")]
    [InlineData("x|government|county||{place}山货局||{L}货局;货|x|||test", "{place}山货局: '货' is too short for a name")]
    [InlineData("x|government|county||{place}山货局||+{L}货局|x|||test", "")]
    [InlineData("x|government|county||{place}山货局||山 货局|x|||test", "{place}山货局: '山 货局' has characters that names are cleaned of")]
    [InlineData("x|government|county||{place}山货局||{city}货局|x|||test", "{place}山货局: '{city}货局' has a placeholder that is none of {place} {stem} {upper} {L}")]
    [InlineData("x|government|county||{place}山货局||{upper}货局{stem}分局|x|||test", "")]
    [InlineData("x|government|county||{place}山货局||{L货局|x|||test", "{place}山货局: '{L货局' has a placeholder that is none of {place} {stem} {upper} {L}")]
    public void A_bad_body_is_named(string cells, string problem) =>
        Problems(BodiesHeader + cells.Replace('|', '\t') + "\n", HistoryHeader, AbbreviationsHeader).Should().Be(problem.Length == 0 ? "" : $"bodies.tsv(2): {problem}");

    [Theory]
    [InlineData("{place}山货局|{place}林货局|rename|2018|||", "")]
    [InlineData("{place}山货局|{place}林货局|rename|2018||", "")]
    [InlineData("{place}山货局|{place}林货局|rename|2018|", "{place}山货局: 5 columns; expected 7")]
    [InlineData("{place}山货局|{place}林货局|rename|2018||||", "{place}山货局: 8 columns; expected 7")]
    [InlineData("|{place}林货局|rename|2018|||", ": a name is missing")]
    [InlineData("{place}山货局||rename|2018|||", "{place}山货局: a name is missing")]
    [InlineData("{place}山货局|{place}林货局|moved|2018|||", "{place}山货局: 'moved' is no kind; expected rename, merge, split, plate or level-change")]
    [InlineData("{place}山货局|{place}林货局|merge|20x8|||", "{place}山货局: '20x8' is no year")]
    [InlineData("{place}山货局|{place}林货局|split||||", "")]
    [InlineData("{place}山货局|{place}林货局|plate|2018|无此县||", "{place}山货局: '无此县' is no division of the table, or several")]
    [InlineData("{place}山货局|{place}林货局|level-change|2018|||{L}货局;货", "{place}山货局: '货' is too short for a name")]
    [InlineData("国家山货局|{place}林货局|rename|2018|||", "国家山货局: a central body became one of a place")]
    [InlineData("国家山货局|{place}林货局|rename|2018|天津市||", "")]
    [InlineData("国家山货局|国家林货局|rename|2018|||", "")]
    [InlineData("{city}山货局|{place}林货局|rename|2018|||", "{city}山货局: '{city}山货局' has a placeholder that is none of {place} {stem} {upper} {L}")]
    [InlineData("{place}山货局|{city}林货局|rename|2018|||", "{place}山货局: '{city}林货局' has a placeholder that is none of {place} {stem} {upper} {L}")]
    public void A_bad_change_is_named(string cells, string problem) =>
        Problems(BodiesHeader, HistoryHeader + cells.Replace('|', '\t') + "\n", AbbreviationsHeader).Should().Be(problem.Length == 0 ? "" : $"history.tsv(2): {problem}");

    [Theory]
    [InlineData("山货管理|山货|all levels|", "")]
    [InlineData("|山货|all levels|", ": a stem is missing")]
    [InlineData("山货管理||all levels|", "山货管理: a stem is missing")]
    [InlineData("山货|山货管理|all levels|", "山货: the short stem is longer than the full one")]
    [InlineData("山货|林货|all levels|", "")]
    public void A_bad_abbreviation_is_named(string cells, string problem) =>
        Problems(BodiesHeader, HistoryHeader, AbbreviationsHeader + cells.Replace('|', '\t') + "\n").Should().Be(problem.Length == 0 ? "" : $"abbreviations.tsv(2): {problem}");

    [Fact]
    public void Rows_that_are_there_twice_are_named_with_the_first()
    {
        const string Body = "x\tgovernment\tcounty\t\t{place}山货局\t\t\tx\t\t\ttest\n";
        const string Short = "山货管理\t山货\tall levels\t\n";
        Problems($"{BodiesHeader}{Body}# a comment\n\n{Body}", HistoryHeader, AbbreviationsHeader + Short + Short)
            .Should().Be("abbreviations.tsv(3): 山货管理: twice with the same short stem | bodies.tsv(5): {place}山货局: the same row as line 2");
    }

    /// <summary>Kinds of place behind the level, places, and whether they have the body.</summary>
    [Theory]
    [InlineData("prefecture:州", "湘西土家族苗族自治州", true)]
    [InlineData("prefecture:州", "石家庄市", false)]
    [InlineData("prefecture:州盟", "锡林郭勒盟", true)]
    [InlineData("prefecture:地区", "喀什地区", true)]
    [InlineData("prefecture:地区", "石家庄市", false)]
    [InlineData("prefecture", "喀什地区", true)]
    [InlineData("province:自治区", "内蒙古自治区", true)]
    [InlineData("province:自治区", "河北省", false)]
    [InlineData("province:省", "河北省", true)]
    [InlineData("province:省", "内蒙古自治区", false)]
    [InlineData("municipality", "天津市", true)]
    [InlineData("province", "天津市", false)]
    [InlineData("county:区", "宁波市镇海区", true)]
    [InlineData("county:区", "安吉县", false)]
    [InlineData("county:县市旗", "安吉县", true)]
    [InlineData("county:县市旗", "神农架林区", true)] // run like a county
    [InlineData("county:县市旗", "六枝特区", true)]
    [InlineData("county:县市旗", "台山市", true)]
    [InlineData("county:县市旗", "宁波市镇海区", false)]
    public void A_level_is_limited_to_kinds_of_places(string level, string place, bool has)
    {
        var registry = Registry(BodiesHeader + $"x\tgovernment\t{level}\t\t{{place}}山货局\t{{L}}山货局\t\tgoods\t1998\t\ttest\n");
        var parsed = Place.Parse(place);
        registry.GetDepartments(parsed).Select(body => body.Name).Should().Equal(has ? [$"{parsed.Name}山货局"] : []);
    }

    [Fact]
    public void A_row_says_all_about_a_body()
    {
        var registry = Registry(BodiesHeader + "x\tmilitary\tcounty\t\t{place}山货局\t{L}货局\t{L}林局;+{L}草局\tgoods;trees\t1998\t2018\ttest\n");
        var body = registry.GetDepartments(Place.Parse("安吉县")).Single();
        body.Should().Be(new Department
        {
            Name = "安吉县山货局",
            ShortName = "县货局",
            Place = Place.Parse("安吉县"),
            Branch = DepartmentBranch.Military,
            Functions = ["goods", "trees"],
            Since = 1998,
            Until = 2018,
        });

        var names = new DepartmentNormalizer(registry);
        Ask(names, "县山货局").Should().Be("安吉县山货局 Exact LegalName bodies.tsv(2): {place}山货局");
        Ask(names, "县货局").Should().Be("安吉县山货局 Alias ShortName bodies.tsv(2): {place}山货局");
        Ask(names, "县林局").Should().Be("安吉县山货局 Alias Alias bodies.tsv(2): {place}山货局");
        Ask(names, "县草局").Should().Be("安吉县山货局 Alias Plate bodies.tsv(2): {place}山货局");
    }

    /// <summary>The branches that a row can say.</summary>
    [Theory]
    [InlineData("party", DepartmentBranch.Party)]
    [InlineData("congress", DepartmentBranch.Congress)]
    [InlineData("government", DepartmentBranch.Government)]
    [InlineData("cppcc", DepartmentBranch.Cppcc)]
    [InlineData("judicial", DepartmentBranch.Judicial)]
    [InlineData("military", DepartmentBranch.Military)]
    [InlineData("mass", DepartmentBranch.Mass)]
    [InlineData("vertical", DepartmentBranch.Vertical)]
    [InlineData("institution", DepartmentBranch.Institution)]
    [InlineData("enterprise", DepartmentBranch.Enterprise)]
    [InlineData("guild", DepartmentBranch.Unknown)]
    public void A_branch_is_a_word(string word, DepartmentBranch branch) =>
        Registry(BodiesHeader + $"x\t{word}\tcounty\t\t{{place}}山货局\t\t\tx\t\t\ttest\n").GetDepartments(Place.Parse("安吉县")).Single().Branch.Should().Be(branch);

    /// <summary>Years that are none are not known; they are findings, and no reason to lose the body.</summary>
    [Theory]
    [InlineData("", null)]
    [InlineData("1998", 1998)]
    [InlineData("19x8", null)]
    [InlineData("998", null)]
    [InlineData("19980", null)]
    public void A_year_has_four_digits(string cell, int? year) =>
        Registry(BodiesHeader + $"x\tgovernment\tcounty\t\t{{place}}山货局\t\t\tx\t{cell}\t\ttest\n").GetDepartments(Place.Parse("安吉县")).Single().Since.Should().Be(year);

    [Fact]
    public void The_nearest_row_of_an_id_counts()
    {
        var registry = Registry(BodiesHeader
            + "x\tgovernment\tcounty\t\t{place}山货局\t\t\tx\t\t\ttest\n"
            + "x\tgovernment\tcounty:区\t\t{place}山货处\t\t\tx\t\t\ttest\n"
            + "x\tgovernment\tcounty\t浙江省\t{place}浙货局\t\t\tx\t\t\ttest\n"
            + "x\tgovernment\tcounty\t湖州市\t{place}湖货局\t\t\tx\t\t\ttest\n"
            + "x\tgovernment\tcounty\t安吉县\t{place}吉货局\t\t\tx\t\t\ttest\n"
            + "x\tgovernment\tcounty\t安吉县\t{place}吉货办\t\t\tx\t\t\ttest\n");
        Names(registry, "安吉县").Should().Be("安吉县吉货局 安吉县吉货办", "rows of the place are alternatives");
        Names(registry, "长兴县").Should().Be("长兴县湖货局");
        Names(registry, "海盐县").Should().Be("海盐县浙货局");
        Names(registry, "正定县").Should().Be("正定县山货局");
        Names(registry, "石家庄市长安区").Should().Be("石家庄市长安区山货处", "a row for the kind of place is nearer than one for all");
    }

    [Fact]
    public void A_body_of_the_place_that_does_several_things_takes_the_place_of_a_generic_one()
    {
        var registry = Registry(BodiesHeader
            + "x\tgovernment\tcounty\t\t{place}山货局\t\t\tgoods;trees\t\t\ttest\n"
            + "z\tgovernment\tcounty\t\t{place}水货局\t\t\twater\t\t\ttest\n"
            + "y\tgovernment\tcounty\t安吉县\t{place}林货局\t\t\tgoods;trees\t\t\ttest\n"
            + "w\tgovernment\tcounty\t安吉县\t{place}河货局\t\t\twater\t\t\ttest\n");
        Names(registry, "安吉县").Should().Be("安吉县水货局 安吉县林货局 安吉县河货局");
        Names(registry, "正定县").Should().Be("正定县山货局 正定县水货局");
    }

    [Theory]
    [InlineData("# registry 2026.11: bodies\n", "2026.11")]
    [InlineData("# registry 2026.11 bodies\n", "2026.11")]
    [InlineData("# registry 2026.11\n", "2026.11")]
    [InlineData("# bodies\n", "")]
    [InlineData("", "")]
    public void The_first_line_says_the_version(string line, string version) => Registry(line + BodiesHeader).Version.Should().Be(version);

    [Fact]
    public void A_version_without_an_end_is_none() => Registry("# registry 2026").Version.Should().BeEmpty();

    [Fact]
    public void Line_ends_of_any_kind_and_the_last_line_without_one_are_read()
    {
        const string Row = "x\tgovernment\tcounty\t\t{place}山货局\t\t\tx\t\t\ttest";
        Names(Registry(BodiesHeader.Replace("\n", "\r\n") + Row + "\r\n" + Row.Replace("山货", "林货").Replace("x\tg", "y\tg")), "安吉县").Should().Be("安吉县山货局 安吉县林货局");
        Names(Registry(BodiesHeader + "\n\r\n# 安吉\n" + Row), "安吉县").Should().Be("安吉县山货局");
        Names(Registry(BodiesHeader + "x\tgovernment\tcounty\t\t{place}山货局"), "安吉县").Should().Be("安吉县山货局", "cells that are missing are empty");
    }

    [Fact]
    public void A_change_says_what_became_of_a_name()
    {
        var registry = Load(
            BodiesHeader + "x\tgovernment\tcounty\t\t{place}林货局\t\t\tgoods\t\t\ttest\ny\tparty\tcounty\t\t{place}水货局\t\t\twater;goods\t\t\ttest\n",
            HistoryHeader
                + "{place}山货局\t{place}林货局\trename\t2018\t\t\t{L}山局;{L}货局\n"
                + "{place}石货局\t{place}林货局;{place}水货局\tsplit\t2019\t\tplaces differ\t\n"
                + "{place}土货局\t{place}林货局\tmerge\t\t安吉县\t\t\n"
                + "{place}火货局\t{place}林货局\tmerge\t2020\t\tplace\t\n"
                + "{place}木货局\t{place}木货局\trename\t2020\t\t\t\n",
            AbbreviationsHeader);
        var names = new DepartmentNormalizer(registry);
        Ask(names, "县山货局").Should().Be("安吉县林货局 Former FormerName history.tsv(2): {place}山货局");
        Ask(names, "县山局").Should().Be("安吉县林货局 Former FormerName history.tsv(2): {place}山货局");
        Ask(names, "县货局").Should().Be("安吉县林货局 Former FormerName history.tsv(2): {place}山货局");
        names.Normalize("县山货局", Place.Parse("安吉县")).RelationYear.Should().Be(2018);

        var ended = names.Normalize("县石货局", Place.Parse("安吉县"));
        ended.Department.Should().Be(new Department
        {
            Name = "安吉县石货局",
            Place = Place.Parse("安吉县"),
            Branch = DepartmentBranch.Government,
            Functions = ["goods", "water"],
            Until = 2019,
            Successors = ["安吉县林货局", "安吉县水货局"],
        });
        registry.CurrentOf(ended.Department!).Select(body => body.Name).Should().Equal("安吉县林货局", "安吉县水货局");
        Ask(names, "县土货局").Should().Be("安吉县土货局 Exact EndedBody history.tsv(4): {place}土货局");
        names.Normalize("县土货局", Place.Parse("安吉县")).RelationYear.Should().BeNull();
        names.Normalize("县土货局", Place.Parse("正定县")).Rule.Should().NotBe(DepartmentRule.EndedBody, "only 安吉 had it");
        names.Normalize("县火货局", Place.Parse("安吉县")).Rule.Should().NotBe(DepartmentRule.EndedBody, "a division, no body");
        names.Normalize("县木货局", Place.Parse("安吉县")).Rule.Should().NotBe(DepartmentRule.FormerName, "a mere change of parent");
    }

    /// <summary>The note of a rename, and whether places may still bear the old name, so that nobody is told to write the new one.</summary>
    [Theory]
    [InlineData("", false)]
    [InlineData("everywhere", false)]
    [InlineData("not everywhere", true)]
    [InlineData("years differ; not everywhere", true)]
    public void A_note_may_say_that_places_kept_the_name(string note, bool isKept)
    {
        var registry = Load(
            BodiesHeader + "x\tgovernment\tcounty\t\t{place}林货局\t\t\tgoods\t\t\ttest\n",
            HistoryHeader + $"{{place}}山货局\t{{place}}林货局\trename\t2018\t\t{note}\t\n",
            AbbreviationsHeader);
        new DepartmentNormalizer(registry).Normalize("县山货局", Place.Parse("安吉县")).IsNameKeptInPlaces.Should().Be(isKept);
    }

    [Fact]
    public void Circles_of_changes_end()
    {
        var registry = Load(
            BodiesHeader,
            HistoryHeader + "{place}山货局\t{place}林货局\tmerge\t2018\t\t\t\n{place}林货局\t{place}山货局\tmerge\t2019\t\t\t\n",
            AbbreviationsHeader);
        var body = new DepartmentNormalizer(registry).Normalize("县山货局", Place.Parse("安吉县")).Department!;
        body.Successors.Should().Equal("安吉县林货局");
        registry.CurrentOf(body).Should().BeEmpty("nobody of today carries on");
    }

    private static string Ask(DepartmentNormalizer names, string name)
    {
        var answer = names.Normalize(name, Place.Parse("安吉县"));
        return $"{answer.Department} {answer.Match} {answer.Rule} {answer.Entry}";
    }

    private static string Names(DepartmentRegistry registry, string place) => string.Join(' ', registry.GetDepartments(Place.Parse(place)).Select(body => body.Name));

    private static string Problems(string bodies, string history, string abbreviations) => string.Join(" | ", Load(bodies, history, abbreviations).Validate());

    private static DepartmentRegistry Registry(string bodies) => Load(bodies, HistoryHeader, AbbreviationsHeader);

    private static DepartmentRegistry Load(string bodies, string history, string abbreviations)
    {
        using var first = new MemoryStream(Encoding.UTF8.GetBytes(bodies));
        using var second = new MemoryStream(Encoding.UTF8.GetBytes(history));
        using var third = new MemoryStream(Encoding.UTF8.GetBytes(abbreviations));
        return DepartmentRegistry.Load(first, second, third);
    }
}
