namespace PlanModel.Tests.Departments;

/// <summary>Near-equal names of different bodies, and spellings of one that were once taken for another or for none.</summary>
public sealed class NameTrapTests
{
    /// <summary>Place, two names of different bodies, and why.</summary>
    public static TheoryData<string, string, string, string> Traps => new()
    {
        { "", "中央国家机关工委", "中央和国家机关工委", "merged in 2018 with 中央直属机关工委; 和 makes another body of it" },
        { "", "国家新闻出版署", "国家版权局", "two plates for two lines of work, as in every place" },
        { "天津市", "人民银行天津分行", "人民银行天津市分行", "the branch for four provinces until 2023" },
        { "上海市", "人民银行上海分行", "中国人民银行上海市分行", "" },
        { "江苏省", "人民银行南京分行", "人民银行江苏省分行", "" },
        { "四川省成都市", "人民银行成都分行", "人民银行四川省分行", "" },
        { "天津市", "市委外办", "市外办", "party and government, one office" },
        { "天津市", "市委组织部", "市公务员局", "a plate for another line of work" },
        { "北京市", "市委党史研究室", "市地方志办", "one office, two bodies" },
        { "北京市", "市委农办", "市委农工委", "" },
        { "上海市", "市文化旅游局", "市文物局", "a plate for another line of work" },
        { "上海市", "市文化旅游局", "市广电局", "" },
        { "上海市", "市水务局", "市海洋局", "" },
        { "上海市", "市绿化市容局", "市林业局", "" },
        { "上海市", "市经济信息化委", "市无线电管理局", "" },
        { "海南省", "省营商环境厅", "省数据局", "" },
        { "新疆维吾尔自治区", "区党委组织部", "区委组织部", "a district's committee is 区委" },
        { "天津市", "市公安局交管局", "市公安局", "" },
        { "天津市", "市妇儿工委", "市妇儿工委办", "a committee and its office" },
        { "天津市", "市安委会", "市安委办", "" },
        { "天津市", "市爱卫会", "市爱卫办", "" },
        { "天津市", "市残工委", "市残联", "" },
        { "河北省石家庄市", "市防指", "市防汛办", "" },
        { "浙江省湖州市安吉县", "梅溪镇人民政府", "安吉县人民政府", "" },
    };

    /// <summary>Name, place, and the answer as «department match».</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "人民银行天津分行", "天津市", "中国人民银行天津分行 Alias", "" },
        { "人民银行天津市分行", "天津市", "中国人民银行天津市分行 Alias", "" },
        { "人行广州分行", "广东省", "中国人民银行广州分行 Alias", "" },
        { "人民银行苏州分行", "江苏省苏州市", "中国人民银行苏州市分行 Alias", "never was a branch for several provinces" },
        { "中央国家机关工委", "", "中央国家机关工作委员会 Alias", "" },
        { "国家版权局", "", "国家版权局 Exact", "" },
        { "红十字会总会", "", "中国红十字会总会 Alias", "中国 left out at the centre" },
        { "供销总社", "", "中华全国供销合作总社 Alias", "" },
        { "广铁集团", "广东省", "中国铁路广州局集团有限公司 Alias", "" },

        // 区 for 自治区 before 党委, and never a district.
        { "区党委宣传部", "广西壮族自治区", "中共广西壮族自治区委员会宣传部 Alias", "" },
        { "区党委政法委", "西藏自治区", "中共西藏自治区委员会政法委员会 Alias", "" },
        { "区党委组织部", "广西壮族自治区南宁市", "中共广西壮族自治区委员会组织部 Alias", "" },
        { "区委组织部", "广西壮族自治区", "中共区委组织部 Alias", "" },

        // 委 left out where the committee's name has 委员会.
        { "自治区组织部", "广西壮族自治区", "中共广西壮族自治区委员会组织部 Alias", "" },
        { "兵团组织部", "新疆生产建设兵团", "中共新疆生产建设兵团委员会组织部 Alias", "" },

        { "市府研究室", "天津市", "天津市人民政府研究室 Alias", "府 for 政府" },
        { "市府办公厅", "天津市", "天津市人民政府办公厅 Alias", "" },
        { "市委、市政府信访办", "天津市", "天津市人民政府信访办公室 Alias", "" },
        { "市委市政府信访办", "北京市", "北京市信访办公室 Alias", "" },
        { "县委县政府信访局", "浙江省湖州市安吉县", "安吉县信访局 Alias", "" },
        { "市委市直机关工委", "山东省济南市", "中共济南市委直属机关工作委员会 Alias", "" },
        { "市政府台办", "山东省济南市", "中共济南市委台湾工作办公室 Alias", "one body, two names" },
        { "市规资局", "重庆市", "重庆市规划和自然资源局 Alias", "" },
        { "市规自局", "天津市", "天津市规划和自然资源局 Alias", "" },
        { "市公安局交管局", "天津市", "天津市公安局交通管理局 Alias", "" },
        { "市巿场监管委", "天津市", "天津市市场监督管理委员会 Alias", "巿 U+5DFF for 市" },

        { "市安委会办公室", "天津市", "天津市安全生产委员会办公室 Alias", "" },
        { "市委文明办", "天津市", "天津市精神文明建设办公室 Alias", "" },
        { "市纪委监委机关", "天津市", "中国共产党天津市纪律检查委员会 Alias", "" },
        { "北京铁路局", "北京市", "中国铁路北京局集团有限公司 Former", "" },
        { "县人大办", "湖北省宜昌市兴山县", "兴山县人民代表大会常务委员会办公室 Alias", "" },
        { "国家统计局兴山调查队", "湖北省宜昌市兴山县", "国家统计局兴山调查队 Exact", "" },
        { "人行兴山县支行", "湖北省宜昌市兴山县", "中国人民银行兴山县支行 Alias", "" },

        { "市交通局", "天津市", "天津市交通局 Exact", "renamed elsewhere; 天津 never had a 交通运输局" },

        // A misprint next to a spelling whose words are shortened in the tables.
        { "市发展改苯委", "天津市", " Unknown", "" },
        { "市人力资原社会保障局", "河北省石家庄市", " Unknown", "" },
        { "市农业农付局", "河北省石家庄市", " Unknown", "" },

        { "市老龄苯作委员会办公室", "天津市", " Unknown", "" },
        { "广州市人民检院", "广东省广州市", " Unknown", "" },
        { "省药品监督管理局局", "广东省", " Unknown", "" },
        { "国家市监督管理总局", "", " Unknown", "国家市 is no city" },
        { "市监场管总局", "", " Unknown", "no city has a 总局" },
        { "市政府办公厅", "河北省石家庄市", "石家庄市人民政府办公厅 Derived", "" },
        { "市委办公厅", "河北省石家庄市", "中共石家庄市委办公厅 Derived", "" },
        { "市教科院", "河北省石家庄市", "石家庄市教科院 Derived", "教育科学研究院, and no academy of education and science" },
        { "南阳银保监分局", "河南省南阳市", "国家金融监督管理总局南阳监管分局 Former", "" },
        { "市住房公积金中心", "河南省南阳市", "南阳市住房公积金管理中心 Alias", "" },
        { "虎门镇政府", "广东省东莞市", "东莞市虎门镇人民政府 Derived", "a city without counties" },
        { "虎门镇政府", "广东省广州市", " Unknown", "" },
        { "邮政局", "天津市", " Ambiguous", "国家 may be left out at the centre only" },
        { "地震局", "浙江省湖州市安吉县", " Ambiguous", "" },
        { "外汇局", "天津市", " Ambiguous", "" },
        { "国家邮政局", "天津市", "国家邮政局 Exact", "" },
        { "邮政局", "", "国家邮政局 Alias", "" },
        { "证监会", "天津市", "中国证券监督管理委员会 Alias", "no place has one" },
        { "审计署", "天津市", "审计署 Exact", "" },
        { "省办公厅", "广东省", " Unknown", "of the committee or of the government" },
        { "中共天津市金融委员会办公室", "天津市", " Unknown", "without 委 behind the place it is nobody's" },
        { "国家外汇管理局天苯市分局", "天津市", " Unknown", "" },
        { "湖州市公安局安吉分局", "浙江省湖州市安吉县", "湖州市公安局安吉分局 Exact", "" },
        { "湖州市公安局苯吉分局", "浙江省湖州市安吉县", " Unknown", "" },
        { "市老龄工作员会办公室", "天津市", " Unknown", "" },
        { "民迸市委", "天津市", " Unknown", "" },
        { "虚构市", "天津市", " Unknown", "" },
        { "虚构市委", "", "中国共产党虚构市委员会 Derived", "" },
        { "台湾民主治同盟天津市委员会", "天津市", " Unknown", "" },
        { "国家税务总局安苯县税务局", "浙江省湖州市", "国家税务总局安苯县税务局 Derived", "a county of no table" },

        // New areas have names of their own.
        { "贵安新区管委会", "贵州省", "贵州贵安新区管理委员会 Alias", "" },
        { "天府新区管委会", "四川省成都市", "四川天府新区管理委员会 Alias", "" },
        { "洋浦管委会", "海南省", "洋浦经济开发区管理委员会 Alias", "" },

        // Towns, in their county alone.
        { "梅溪镇政府", "浙江省湖州市安吉县", "安吉县梅溪镇人民政府 Derived", "" },
        { "安吉县梅溪镇人民政府", "浙江省湖州市", "安吉县梅溪镇人民政府 Derived", "" },
        { "大良街道办", "广东省佛山市顺德区", "佛山市顺德区大良街道办事处 Derived", "" },
        { "大良街道办事处", "广东省佛山市", " Unknown", "another district may have one of that name" },
        { "各镇人民政府", "浙江省湖州市安吉县", " Unknown", "a class" },
        { "县镇政府", "浙江省湖州市安吉县", " Unknown", "" },

        // 公安县 and 资源县 without their kind are words of names too.
        { "公安消防支队", "浙江省湖州市", "湖州市消防救援支队 Former", "" },
        { "公安消防大队", "", " Ambiguous", "" },
        { "公安教育局", "湖北省荆州市", "公安县教育局 Alias", "a county of that city" },
        { "资源规划局", "天津市", "天津市资源规划局 Derived", "" },
        { "安吉教育局", "浙江省", "安吉县教育局 Alias", "" },
        { "安吉教育局", "", "安吉县教育局 Alias", "" },
        { "安吉教育局", "天津市", " Unknown", "far from there" },

        // What stands before a known place is no part of a place.
        { "国网天津市供电公司", "天津市", " Unknown", "" },
        { "邵阳县经开区管委会", "湖南省邵阳市", "邵阳县经济技术开发区管理委员会 Alias", "邵阳经开区 is the city's" },
        { "邵阳经开区管委会", "湖南省邵阳市", "邵阳经济技术开发区管理委员会 Alias", "" },
        { "区高新区管委会", "陕西省西安市长安区", "西安市长安区高新技术产业开发区管理委员会 Alias", "石家庄 has a 长安区 too" },
        { "综合保税区管委会", "陕西省西安市", "西安综合保税区管理委员会 Alias", "every city's is called so" },
        { "国际港务区管委会", "陕西省西安市", "西安国际港务区管理委员会 Derived", "" },
        { "西安国际港务区管委会", "陕西省西安市", "西安国际港务区管理委员会 Derived", "" },
        { "南开大学", "天津市", "南开大学 Derived", "" },
        { "重庆医科大学附属第一医院", "重庆市", "重庆医科大学附属第一医院 Derived", "" },
        { "重点大学", "天津市", " Unknown", "" },
        { "达旗政府", "内蒙古自治区鄂尔多斯市", "达拉特旗人民政府 Alias", "" },
        { "中国人民政治协商会议天津市委员会办公室", "天津市", " Unknown", "the office of 天津市政协 is 办公厅" },
        { "中国民主建国会安吉县委员会", "浙江省湖州市安吉县", " Unknown", "" },
        { "中国人民政治协商会议市委员会办公室", "石家庄市", "中国人民政治协商会议石家庄市委员会办公室 Exact", "" },
        { "共产主义青年团市委员会", "天津市", " Unknown", "" },
        { "中国民用航空广州安全监督管理局", "广东省广州市", " Unknown", "" },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public void Different_bodies_stay_apart(string place, string a, string b, string because)
    {
        var left = Ask(a, place).Department;
        left.Should().NotBeNull(because);
        left.Should().NotBe(Ask(b, place).Department, because);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_name_means_its_own_body(string name, string place, string expected, string because)
    {
        var match = Ask(name, place);
        $"{match.Department?.Name} {match.Match}".Should().Be(expected, because);
    }

    [Theory]
    [InlineData("市发展改苯委", "天津市", "天津市发展和改革委员会")]
    [InlineData("天津市残疾人联合苯", "天津市", "天津市残疾人联合会")]
    [InlineData("中共天津市委苯会工作部", "天津市", "中共天津市委社会工作部")]
    [InlineData("广州市科技术协会", "广东省广州市", "广州市科学技术协会")]
    [InlineData("住房和苯乡建设部", "", "住房和城乡建设部")]
    [InlineData("国家税务总局天津市税务苯", "天津市", "国家税务总局天津市税务局")]
    public void A_misprint_is_unknown_and_the_name_that_was_meant_is_suggested(string name, string place, string meant)
    {
        var match = Ask(name, place);
        match.Department.Should().BeNull();
        match.Candidates.Select(candidate => candidate.Name).Should().Contain(meant);
    }

    [Theory]
    [InlineData("天津市", "滨海新区、和平区、河西区", "滨海新区 和平区 河西区", "和 begins the name of a place")]
    [InlineData("天津市", "河西区和和平区", "河西区 和平区", "")]
    [InlineData("安徽省", "和县、含山县", "和县 含山县", "")]
    [InlineData("天津市", "市教委、和平区人民政府", "市教委 和平区人民政府", "")]
    [InlineData("天津市", "市教委等和市政府有关部门", "市教委 等 市政府有关部门", "")]
    [InlineData("北京市", "市科委、中关村管委会，各区政府", "市科委、中关村管委会 各区政府", "one body with 、 in its name")]
    [InlineData("天津市", "市委、市政府信访办，市民政局", "市委、市政府信访办 市民政局", "one body with 、 in its name")]
    [InlineData("天津市", "市教委、市财\n政局", "市教委 市财\n政局", "a line broken inside a name")]
    [InlineData("天津市", "市教委、市财\r\n政局", "市教委 市财\r\n政局", "")]
    [InlineData("天津市", "市教委\n市财政局", "市教委 市财政局", "")]
    [InlineData("天津市", "市委、市政府", "市委 市政府", "two")]
    [InlineData("天津市", "市委 宣传部、市教委", "市委 宣传部 市教委", "a space inside a name")]
    [InlineData("天津市", "市委 市政府 市教委", "市委 市政府 市教委", "spaces between names")]
    [InlineData("天津市", "市教委﹑市财政局·市体育局", "市教委 市财政局 市体育局", "")]
    [InlineData("天津市", "各区委、区政府，市教委", "各区委、区政府 市教委", "one class")]
    [InlineData("天津市", "各区委、市政府", "各区委 市政府", "another level")]
    [InlineData("天津市", "市委、市政府办公厅", "市委 市政府办公厅", "not known as one")]
    public void A_name_ends_where_it_ends(string place, string text, string expected, string because) =>
        string.Join(' ', DepartmentNormalizer.Default.Parse(text, Place.Parse(place)).Mentions.Select(mention => mention.Text)).Should().Be(expected, because);

    private static DepartmentMatch Ask(string name, string place) =>
        DepartmentNormalizer.Default.Normalize(name, place.Length == 0 ? null : Place.Parse(place));
}
