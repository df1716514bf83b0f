namespace PlanModel.Interpretation.Targets;

/// <summary>Whether an indicator is doubtful, so that it is better not to give its target: precision first.</summary>
internal static class IndicatorGuard
{
    private static readonly WordSet DoubtfulEnds = new(
        "在", "到", "至", "于", "共", "共计", "总计", "由", "从", "以", "将", "使", "把", "被", "或", "均", "都", "也", "约", "近", "第", "每", "各", "其", "且",
        "并", "级", "人均", "户均", "亩均", "月均", "日均", "分别", "不", "为", "跌", "涨", "上调", "下调", "入选", "上榜", "等", "后", "前", "时");

    /// <summary>Words that end in such a character and still name something.</summary>
    private static readonly WordSet PlainEnds = new(
        "存在", "所在", "公共", "报到", "等级", "年级", "班级", "星级", "层级", "评级", "升级", "能级", "行为", "提级", "学时", "课时", "工时", "耗时",
        "用时", "停时", "签约", "预约", "节约", "集约", "公约", "合约", "条约", "违约", "契约", "履约", "邀约", "续约", "平等", "对等", "高等", "优等", "转为", "以前", "产前", "学前", "婚前", "孕前", "售后", "产后", "术后", "灾后", "博士后", "病后", "课后");

    private static readonly WordSet DoubtfulStarts = new(
        "经", "由", "因", "如", "从", "向", "字数", "篇幅", "若", "凡", "当", "须", "需", "则", "直接", "间接", "其", "该", "此", "这", "那", "上述", "有关", "相关", "又",
        "还", "虽", "仅", "只", "未", "距", "已", "曾", "共有", "现", "原", "荣获", "获评", "斩获", "名下", "设站", "周末", "工作日", "以每", "等", "以及", "按", "同一", "第一批", "第二批", "第三批");

    /// <summary>Words that begin with such a character and still name something.</summary>
    private static readonly WordSet PlainStarts = new(
        "向阳", "如期", "如东", "如皋", "从业", "从事", "从教", "从医", "经济", "经营", "经常", "经费", "经贸", "经纪", "经认", "经过", "经开", "经典", "经理", "经办", "经销", "经适", "按比例", "因病", "因灾", "因残", "因公", "当地", "当期", "当场", "需求",
        "需要", "需氧", "直接融", "直接投", "直接经", "其他", "相关系", "还款", "还林", "还田", "还绿", "还建", "只管", "未成年", "未来",
        "未就业", "未婚", "未参", "未解", "未利", "距离", "现代", "现场", "现役", "现金", "现行", "现货", "现房", "现价", "原料", "原油", "原煤",
        "原始", "原生", "原材", "原创", "原粮", "原产", "原种", "共有产权", "按时", "按期", "按规", "按需", "按标", "等级", "等候", "等待", "等效", "原盐", "原址", "现有");

    private static readonly WordSet Grades = new("国家级", "省级", "市级", "县级", "区级", "部级", "省部级", "世界级", "自治区级", "州级", "镇级", "乡级", "村级", "校级", "院级", "A级", "一级", "二级", "三级");

    private static readonly WordSet Levels = new(
        "提高到", "提升到", "提高至", "提升至", "增加到", "增加至", "达到", "降至", "降到", "下降到", "降低到", "控制在", "保持在",
        "稳定在", "增长到", "规模为", "容量为", "能力为", "定额为", "标准为", "限额为", "需投入", "投入约", "每层", "每间", "每班", "每床", "每栋", "由目前", "从目前", "上年", "去年", "其中", "主要是", "包括", "例如", "如果", "上浮", "低于同", "高于同", "低于市场", "高于市场");

    /// <summary>What ages or shrinks by itself: without a year ahead it is told, not wanted.</summary>
    private static readonly WordSet Aging = new(
        "老龄化", "老年人口", "抚养比", "岁及以上人口", "岁以上人口", "家庭户规模", "户均人口", "空巢", "初婚年龄");

    /// <summary>Of whom there are as many as there are, unless something is done for them.</summary>
    private static readonly WordSet Aged = new("百岁老人", "百岁以上老人", "高龄老人", "80岁以上高龄", "80岁以上老", "60岁以上老年人", "60岁及以上老年人", "65岁以上老年人", "65岁及以上老年人");

    /// <summary>What no plan wants to become less.</summary>
    private static readonly WordSet Births = new("出生人口", "出生率", "生育率", "育龄妇女", "劳动年龄人口", "出生数", "结婚登记");

    private static readonly WordSet Shortfalls = new("受灾面积", "受灾人口", "经济损失", "受灾人数", "伤亡人数", "投资估算", "投资概算", "概算", "估算", "缺口", "缺额", "缺口数", "短缺", "空缺");

    /// <summary>What no plan wants to become more: 浓度比上年上升4.9% tells what has been.</summary>
    private static readonly WordSet Harms = new(
        "浓度", "死亡率", "死亡人数", "失业率", "发病率", "患病率", "排放量", "排放", "能耗", "漏损率", "不良率", "不良贷款率", "负债率", "发案率", "发案数", "事故起数", "近视率", "肥胖率", "龋患率");

    private const string OpeningMarks = "“‘《（(〔【「『";
    private const string ClosingMarks = "”’》）)〕】」』";

    /// <summary>人口比重上升到21%, 出生率降至5.2‰: how the population is, rather than what shall come of it.</summary>
    public static bool IsDemography(ReadOnlySpan<char> indicator, bool isAhead, bool isDecrease) =>
        (!isAhead && indicator[0] != '每' && indicator.IndexOf("的老年人口".AsSpan(), StringComparison.Ordinal) < 0 && indicator.IndexOf("占老年人口".AsSpan(), StringComparison.Ordinal) < 0 && Aging.IsIn(indicator) && !indicator.EndsWith("率".AsSpan(), StringComparison.Ordinal)) || (!isAhead && Aged.Starts(indicator) && Aged.StartLength(indicator) >= indicator.Length - 2) || (isDecrease && Births.IsIn(indicator) && !indicator.EndsWith("性别比".AsSpan(), StringComparison.Ordinal));

    public static bool IsHarm(ReadOnlySpan<char> indicator, TargetComparison comparison) => comparison is TargetComparison.IncreaseBy or TargetComparison.GrowYearly && Harms.Ends(indicator);

    /// <summary>改造惠及1万户家庭: whom it reaches is not what is counted.</summary>
    /// <summary>老年人每年免费体检1次: what each is entitled to.</summary>
    public static bool IsEntitlement(string indicator, Quantity quantity) => quantity.Unit is "次" && quantity.Bound is null && indicator.Contains("每年免费");

    /// <summary>学位缺口约3000个, 受灾面积12万亩, 投资估算12亿元: what is lacking, lost or reckoned.</summary>
    public static bool IsShortfall(ReadOnlySpan<char> indicator) => Shortfalls.Ends(indicator);

    public static bool IsWhom(string noun) => noun is "家庭" or "居民" or "群众" or "农户" or "人员" or "对象" or "人口" or "百姓";

    public static bool IsDoubtful(ReadOnlySpan<char> indicator) =>
        (indicator.Length == 2 && indicator[0] == '地' && indicator[1] is '上' or '下') || HoldsYear(indicator) || (DoubtfulStarts.Starts(indicator) && !PlainStarts.Starts(indicator)) || (DoubtfulEnds.Ends(indicator) && !PlainEnds.Ends(indicator) && !IsGrade(indicator)) || HoldsLevel(indicator) || EndsInQuantity(indicator) || !IsBalanced(indicator);

    /// <summary>其中省级8家.</summary>
    public static bool IsGrade(ReadOnlySpan<char> indicator) => Grades.StartLength(indicator) == indicator.Length;

    /// <summary>签约320户: what ends in a number of its own names no measure of another.</summary>
    private static bool EndsInQuantity(ReadOnlySpan<char> indicator)
    {
        var end = indicator.Length - 1;
        while (end >= 0 && end > indicator.Length - 5 && !QuantityScanner.IsDigit(indicator[end]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && QuantityScanner.IsDigit(indicator[start - 1]))
        {
            start--;
        }

        // 年营业收入超1000亿元的 qualifies.
        return start > 0 && indicator[start - 1] is not ('超' or '达' or '过' or '于') && end < indicator.Length - 1 && QuantityScanner.IsDigit(indicator[end]) && Units.Measure(indicator, end + 1, out _) == indicator.Length - end - 1;
    }

    /// <summary>全员劳动生产率提高到人均: a level inside the name of what is measured, unless 的 makes a qualifier of it (达到一级的医院).</summary>
    private static bool HoldsLevel(ReadOnlySpan<char> indicator)
    {
        foreach (var word in Levels.All)
        {
            var at = indicator.IndexOf(word.AsSpan(), StringComparison.Ordinal);
            if (at > 0 && indicator.Slice(at).IndexOf('的') < 0 && indicator.Slice(at).IndexOf("标准".AsSpan(), StringComparison.Ordinal) < 0 && !indicator.Slice(at).StartsWith("达到或".AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>参加2023年高考人数: of one year that is named.</summary>
    private static bool HoldsYear(ReadOnlySpan<char> indicator)
    {
        var at = indicator.IndexOf('年');
        return at >= 4 && indicator[at - 4] == '2' && indicator[at - 3] is '0' && QuantityScanner.IsDigit(indicator[at - 2]) && QuantityScanner.IsDigit(indicator[at - 1]);
    }

    private static bool IsBalanced(ReadOnlySpan<char> indicator)
    {
        var open = 0;
        foreach (var character in indicator)
        {
            if (QuantityScanner.IsHan(character))
            {
                continue;
            }

            open += OpeningMarks.AsSpan().IndexOf(character) >= 0 ? 1 : ClosingMarks.AsSpan().IndexOf(character) >= 0 ? -1 : 0;
            if (open < 0)
            {
                return false;
            }
        }

        return open == 0;
    }
}
