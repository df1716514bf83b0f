using PlanModel.Departments;

namespace PlanModel.Tests.Departments;

public sealed class DepartmentNormalizerTests
{
    /// <summary>Name, place, and the answer as «department match»; the reason where it is not plain.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        // What the level letter means.
        { "省教育厅", "石家庄市", "河北省教育厅 Exact", "the province of the city" },
        { "市教委", "天津市滨海新区", "天津市教育委员会 Alias", "the city of the district" },
        { "区教育体育局", "天津市滨海新区", "天津市滨海新区教育体育局 Exact", "" },
        { "市教育局", "台山市", "台山市教育局 Exact", "a county-level city says 市 of itself" },
        { "区教育局", "内蒙古", "区教育局 Exact", "区 is not 自治区; the district is not known" },
        { "自治区教育厅", "内蒙古", "内蒙古自治区教育厅 Exact", "" },
        { "县教育局", "石家庄市", "县教育局 Exact", "some county of the city" },
        { "兵团发展改革委", "新疆", "新疆生产建设兵团发展和改革委员会 Alias", "" },
        { "地委宣传部", "喀什地区", "中共喀什地委宣传部 Alias", "" },
        { "盟委宣传部", "锡林郭勒盟", "中共锡林郭勒盟委宣传部 Alias", "" },
        { "州财政局", "湘西自治州", "湘西土家族苗族自治州财政局 Exact", "the usual short form" },
        { "威宁自治县教育局", "", "威宁彝族回族苗族自治县教育局 Alias", "" },
        { "龙坪镇政府", "武穴市", "武穴市龙坪镇人民政府 Derived", "a town in the papers of its county" },
        { "龙坪镇人民政府", "黄冈市", " Unknown", "which county is not known" },
        { "武穴市龙坪镇人民政府", "黄冈市", "武穴市龙坪镇人民政府 Derived", "" },
        { "骆驼街道办", "宁波市镇海区", "宁波市镇海区骆驼街道办事处 Derived", "" },
        { "县供销合作社", "正定县", "正定县供销合作社联合社 Alias", "" },
        { "县政务服务中心", "正定县", "正定县政务服务中心 Derived", "政务 is short for 政务服务, but not before 服务中心" },
        { "旗教育局", "鄂温克族自治旗", "鄂温克族自治旗教育局 Exact", "" },
        { "州司法局", "湘西州", "湘西土家族苗族自治州司法局 Exact", "" },

        { "自治县教育局", "新宾满族自治县", "新宾满族自治县教育局 Exact", "the letter in full" },
        { "自治区区直机关工委", "内蒙古", "中共内蒙古自治区委员会直属机关工作委员会 Alias", "区直 is what is directly under the region" },
        { "林区政府", "神农架林区", "神农架林区人民政府 Alias", "" },
        { "广西区党委宣传部", "广西", "中共广西壮族自治区委员会宣传部 Alias", "区 before 党委 is the region" },
        { "资规分局", "宁波市镇海区", "宁波市自然资源和规划局镇海分局 Derived", "the branch of the city's bureau" },
        { "中新天津生态城管委会", "天津市", "中新天津生态城管理委员会 Alias", "a body of a district below" },

        // The place written out.
        { "宁波市镇海区教育局", "", "宁波市镇海区教育局 Exact", "" },
        { "镇海区教育局", "", "宁波市镇海区教育局 Exact", "there is one 镇海区" },
        { "浙江省宁波市镇海区教育局", "", "宁波市镇海区教育局 Exact", "" },
        { "鼓楼区教育局", "", " Ambiguous", "four cities have one" },
        { "鼓楼区教育局", "南京市", "南京市鼓楼区教育局 Exact", "" },
        { "市中区教育局", "济南市", "济南市市中区教育局 Exact", "a district whose name begins with a letter" },
        { "湘西州人民政府", "", "湘西土家族苗族自治州人民政府 Alias", "" },
        { "内蒙古发改委", "", "内蒙古自治区发展和改革委员会 Alias", "" },
        { "市教育\uFFFD局", "石家庄市", " Unknown", "what was lost may have been anything" },
        { "市\u200B教\u00AD育局", "石家庄市", "石家庄市教育局 Exact", "what nobody sees is nothing" },
        { "天津海关", "", "中华人民共和国天津海关 Alias", "" },
        { "浙江金融监管局", "", "国家金融监督管理总局浙江监管局 Alias", "" },
        { "市金融监管局", "北京市", " Ambiguous", "the centre's, or the city's 市地方金融监管局" },
        { "重庆市金融监管局", "重庆市", " Ambiguous", "" },
        { "重庆金融监管局", "重庆市", "国家金融监督管理总局重庆监管局 Alias", "without 市 it is the centre's" },
        { "人行重庆营管部", "重庆市", "中国人民银行重庆市分行 Former", "" },
        { "中共石家庄市委宣传部", "", "中共石家庄市委宣传部 Exact", "" },
        { "国家税务总局宁波市镇海区税务局", "天津市", "国家税务总局宁波市镇海区税务局 Exact", "a full name is the same anywhere" },
        { "市自然资源和规划局镇海分局", "宁波市镇海区", "宁波市自然资源和规划局镇海分局 Exact", "a branch of the city's bureau" },

        // No place.
        { "国家发展改革委", "", "国家发展和改革委员会 Alias", "" },
        { "发展改革委", "", "国家发展和改革委员会 Alias", "a bare name at the centre" },
        { "国家发展改革委", "天津市", "国家发展和改革委员会 Alias", "unmistakable anywhere" },
        { "教育部", "天津市", "教育部 Exact", "" },
        { "市文旅局", "", "市文化和旅游局 Alias", "the level stands in for the place" },
        { "市文化旅游局", "", "市文化和旅游局 Alias", "" },
        { "教育局", "", " Ambiguous", "no level" },
        { "教育局", "石家庄市", "石家庄市教育局 Exact", "a bare name in a place" },
        { "宣传部", "安吉县", "中共安吉县委宣传部 Alias", "" },

        // Former names.
        { "市商务委", "天津市", "天津市商务局 Former", "" },
        { "市商务委", "上海市", "上海市商务委员会 Alias", "current there" },
        { "市旅游局", "天津市", "天津市旅游局 Exact", "merged: keeps an identity of its own" },
        { "国土资源部", "", "国土资源部 Exact", "merged" },

        // Two plates, noise, other characters.
        { "市市场监管局（知识产权局）", "石家庄市", "石家庄市市场监督管理局 Alias", "the body outside the bracket" },
        { "　市 教\u200B委", "天津市", "天津市教育委员会 Alias", "spaces, zero-width" },
        { "市人力資源社會保障局", "东莞市", "东莞市人力资源和社会保障局 Alias", "traditional" },
        { "市卫健委。", "天津市", "天津市卫生健康委员会 Alias", "a mark of the list" },
        { "⼈⼒资源社会保障部", "", "人力资源和社会保障部 Alias", "radicals out of a PDF" },

        // Not registered.
        { "虚构市教育局", "", "虚构市教育局 Derived", "a place of no table" },
        { "市教育局", "虚构市", "虚构市教育局 Derived", "" },
        { "市湾长制办", "湘潭市", "湘潭市湾长制办公室 Derived", "" },
        { "市教育局", "天津市", "天津市教育局 Derived", "天津 has a 教育委员会" },
        { "县教育厅", "安吉县", " Unknown", "only provinces have a 厅" },
        { "市教肓局", "石家庄市", " Unknown", "a misprint" },
        { "市教育", "石家庄市", " Unknown", "no tail" },
        { "教育局财政局", "石家庄市", " Unknown", "two names" },
        { "市有关部门", "石家庄市", " Unknown", "a class" },
        { "县山货办", "安吉县", "安吉县山货办公室 Derived", "no known words, formed like a name" },
        { "县山局", "安吉县", " Unknown", "a stem of one letter" },
        { "县山8货局", "安吉县", " Unknown", "a digit in the stem" },
        { "县山的货局", "安吉县", " Unknown", "a word of sentences in the stem" },
        { "县市山货局", "安吉县", " Unknown", "a letter too many" },
        { "县山局货办", "安吉县", " Unknown", "a tail inside: something was lost between two names" },
        { "县政府山货办", "安吉县", "安吉县人民政府山货办公室 Derived", "the government's" },
        { "县山货管委", "安吉县", "安吉县山货管理委员会 Derived", "管委 in full" },
        { "县委山货委", "安吉县", "中共安吉县委山货委员会 Derived", "委 in full" },
        { "", "石家庄市", " Unknown", "" },
        { "市", "石家庄市", " Unknown", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Name_means_body(string name, string place, string expected, string because)
    {
        var answer = Ask(name, place);
        $"{answer.Department} {answer.Match}".Should().Be(expected, because);
        answer.Input.Should().Be(name);
    }

    [Fact]
    public void Answer_explains_itself()
    {
        var former = Ask("市商务委", "天津市");
        former.Rule.Should().Be(DepartmentRule.FormerName);
        former.Relation.Should().Be(DepartmentRelation.Former);
        former.RelationYear.Should().Be(2018);
        former.Entry.Should().StartWith("history.tsv(").And.EndWith("天津市商务委员会");

        var plate = Ask("市市场监管局（知识产权局）", "石家庄市");
        plate.Plate.Should().Be("知识产权局");

        var ended = Ask("天津市旅游局", "");
        ended.Relation.Should().Be(DepartmentRelation.Predecessor);
        ended.Department!.Until.Should().Be(2018);
        ended.Department.Successors.Should().Equal("天津市文化和旅游局");
        DepartmentRegistry.Default.CurrentOf(ended.Department).Select(body => body.Name).Should().Equal("天津市文化和旅游局");
    }

    [Fact]
    public void Successors_are_followed_to_today() =>
        DepartmentRegistry.Default.CurrentOf(Ask("天津市卫生局", "").Department!).Select(body => body.Name).Should().Equal("天津市卫生健康委员会");

    [Fact]
    public void Ambiguous_name_lists_candidates() =>
        Ask("鼓楼区教育局", "").Candidates.Select(body => body.Name).Should().BeEquivalentTo(
            "南京市鼓楼区教育局", "徐州市鼓楼区教育局", "福州市鼓楼区教育局", "开封市鼓楼区教育局");

    [Fact]
    public void Unknown_name_suggests_and_does_not_answer()
    {
        var answer = Ask("市教肓局", "石家庄市");
        answer.Department.Should().BeNull();
        answer.Candidates.Select(body => body.Name).Should().Contain("石家庄市教育局");
    }

    [Fact]
    public void Bodies_compare_by_function()
    {
        var city = Ask("市卫健委", "天津市").Department!;
        city.HasFunction("health").Should().BeTrue();
        city.SharesFunctionWith(Ask("省卫健委", "广东省").Department!).Should().BeTrue();
        city.SharesFunctionWith(Ask("国家卫生健康委", "").Department!).Should().BeTrue();
        city.SharesFunctionWith(Ask("市教委", "天津市").Department!).Should().BeFalse();
        DepartmentRegistry.Default.FindByFunction("health", Place.Parse("天津市")).Should().Contain(city);
    }

    [Theory]
    [InlineData("")]
    [InlineData("天津市")]
    [InlineData("宁波市镇海区")]
    [InlineData("内蒙古自治区")]
    [InlineData("湘西土家族苗族自治州")]
    [InlineData("虚构市")]
    public void Legal_name_names_itself_everywhere(string context)
    {
        var place = context.Length == 0 ? null : Place.Parse(context);
        var wrong = new List<string>();
        foreach (var of in new[] { "", "天津市", "宁波市镇海区", "浙江省", "内蒙古自治区", "锡林郭勒盟", "安吉县", "广州市", "重庆市", "第八师石河子市" })
        {
            foreach (var body in DepartmentRegistry.Default.GetDepartments(of.Length == 0 ? null : Place.Parse(of)))
            {
                var answer = DepartmentNormalizer.Default.Normalize(body.Name, place);
                if (answer.Match != MatchKind.Exact || !Equals(answer.Department, body))
                {
                    wrong.Add($"{body} of {of}: {answer.Match} {answer.Department} {answer.Entry}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Answers_depend_on_nothing_asked_before_nor_on_threads()
    {
        var names = Rows.Select(row => row.Data).Select(row => (Name: row.Item1, Place: row.Item2)).ToArray();
        var expected = names.Select(row => Fresh().Normalize(row.Name, ToPlace(row.Place))).ToArray();
        var shared = Fresh();
        Parallel.For(0, 8, thread =>
        {
            for (var i = 0; i < names.Length; i++)
            {
                var at = ((i * 31) + (thread * 7)) % names.Length;
                shared.Normalize(names[at].Name, ToPlace(names[at].Place)).Should().Be(expected[at]);
            }
        });
    }

    [Fact]
    public void Registry_is_valid() => DepartmentRegistry.Default.Validate().Should().BeEmpty();

    [Fact]
    public void Registry_names_its_bad_entries()
    {
        const string Data = """
            # registry 9.9: test
            id	branch	level	place	name	short	aliases	functions	since	until	source
            education	government	town		{place}教育局	{L}教育局		education			test
            health	government	county	鼓楼区	{place}卫健局	{L}卫健局		health			test
            water	government	county		{city}水利局	{L}水利局		water			test
            """;
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Data));
        var registry = DepartmentRegistry.Load(stream);
        registry.Version.Should().Be("9.9");
        registry.Validate().Where(problem => problem.File == "bodies.tsv").Select(problem => problem.ToString()).Should().SatisfyRespectively(
            first => first.Should().StartWith("bodies.tsv(3): {place}教育局: 'town' is no level"),
            second => second.Should().StartWith("bodies.tsv(4): {place}卫健局: '鼓楼区' is no division of the table, or several"),
            third => third.Should().StartWith("bodies.tsv(5): {city}水利局: '{city}水利局' has a placeholder"));
    }

    [Fact]
    public void Registry_is_read_from_any_stream_and_behind_a_mark_of_order()
    {
        const string Data = "# registry 9.9: test\nid\tbranch\tlevel\tplace\tname\tshort\taliases\tfunctions\tsince\tuntil\tsource\n";
        using var marked = new MemoryStream([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Data)]);
        using var zipped = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(zipped, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
            zip.Write(System.Text.Encoding.UTF8.GetBytes(Data));
        zipped.Position = 0;
        using var unseekable = new System.IO.Compression.GZipStream(zipped, System.IO.Compression.CompressionMode.Decompress);

        DepartmentRegistry.Load(marked).Version.Should().Be("9.9");
        DepartmentRegistry.Load(unseekable).Version.Should().Be("9.9");
        DepartmentRegistry.Load(new MemoryStream()).Version.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_no_name_and_no_responsibility()
    {
        FluentActions.Invoking(() => DepartmentNormalizer.Default.Normalize(null!)).Should().Throw<ArgumentNullException>().WithParameterName("name");
        FluentActions.Invoking(() => DepartmentNormalizer.Default.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("responsibility");
        FluentActions.Invoking(() => DepartmentRegistry.Load(null!)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>Two spellings, the limit, and the number of characters to change; one more than the limit where it is passed.</summary>
    [Theory]
    [InlineData("教育局", "教育局", 3, 0)]
    [InlineData("教育局", "教肓局", 3, 1)]
    [InlineData("教育局", "教育", 3, 1)]
    [InlineData("教育", "教育局", 3, 1)]
    [InlineData("", "教育局", 3, 3)]
    [InlineData("体教局", "教育局", 3, 2)]
    [InlineData("交通运输局", "交通局", 2, 2)]
    [InlineData("交通运输局", "交通局", 1, 2)]
    [InlineData("水利局", "财政厅", 2, 3)]
    [InlineData("水利局", "财政厅", 3, 3)]
    public void Distance_is_the_number_of_changes(string a, string b, int limit, int changes) => NearNames.Distance(a, b, limit).Should().Be(changes);

    private static DepartmentMatch Ask(string name, string place) => DepartmentNormalizer.Default.Normalize(name, ToPlace(place));

    private static Place? ToPlace(string place) => place.Length == 0 ? null : Place.Parse(place);

    /// <summary>A normalizer that nobody asked anything.</summary>
    private static DepartmentNormalizer Fresh()
    {
        using var stream = typeof(DepartmentRegistry).Assembly.GetManifestResourceStream("bodies.tsv")!;
        return new DepartmentNormalizer(DepartmentRegistry.Load(stream));
    }
}
