namespace PlanModel.Interpretation.Targets;

/// <summary>Reads a unit to its end: scale (万, 亿), measure word, and what it is measured per (/平方公里).</summary>
internal static class Units
{
    private static readonly WordSet Words = new(
        "个百分点", "百分点", "%", "％", "‰", "平方公里", "平方千米", "平方米", "立方米", "公里", "千米", "米", "公顷", "亩次", "亩", "公斤",
        "千克", "微克", "毫克", "克", "吨标准煤", "吨标煤", "吨", "千瓦时", "兆瓦", "千瓦", "吉瓦", "元", "美元", "人民币", "人次",
        "户次", "件次", "班次", "批次", "场次", "架次", "车次", "台次", "标箱", "标准箱", "TEU", "家次", "人天", "人", "名", "户", "家",
        "个", "所", "处", "座", "项", "条", "套", "辆", "台", "张", "场", "次", "件", "篇", "部", "支", "只", "头", "羽", "宗", "起",
        "站", "组", "对", "株", "棵", "升", "度", "床", "例", "盏", "口", "艘", "架", "列", "门", "本", "册", "幅", "届", "轮", "类",
        "种", "款", "间", "栋", "幢", "片", "块", "段", "根", "眼", "笔", "单", "份", "枚", "粒", "位", "员", "倍", "成", "分", "级",
        "期", "班", "节", "辈", "堂", "周次", "亿斤", "斤", "EFlops", "PFlops", "EB", "PB", "TB", "GB", "Gbps", "Mbps", "Tbps", "MW",
        "GW", "kW", "KW", "GWh", "MWh", "kWh", "km", "㎡", "℃", "毫米", "厘米", "平米", "立方", "延米", "吨公里", "人公里", "标台",
        "标准台", "标准车", "千伏安", "千伏", "课时", "学时", "学分", "席", "例次", "台套", "台（套）", "台（件）", "套（件）",
        "人（次）", "辆次", "趟", "期次", "项次", "人年", "人月", "人日", "管", "管次", "尾", "瓶", "剂次", "册次", "乘次", "艘次", "列次", "剂", "人份", "顶", "分贝", "首", "集", "桶",
        "双", "词条", "字", "例", "立方米/秒", "焦耳", "标准立方米", "标立方米", "克标准煤", "克标煤", "千克标准煤", "吨标准油", "港元",
        "欧元", "日元", "案", "案次", "席位", "米²", "m²", "平方千米", "公里", "海里", "亿股", "股", "家（次）", "户（次）", "名（次）",
        "台年", "床日", "车公里", "卷", "页", "袋", "箱", "盒", "包", "杆", "面", "盘", "把", "杯", "束", "窝", "匹", "群", "道", "孔", "穴", "箱次", "次数", "万路", "万卡", "卡", "核", "标准煤", "村", "社区", "镇", "街道", "批", "亿", "万");

    /// <summary>Units of time and age; a number of them needs words that make it a level (寿命提高到80岁).</summary>
    private static readonly WordSet TimeWords = new(
        "个工作日", "工作日", "个自然日", "个小时", "小时", "分钟", "毫秒", "秒", "天", "日", "个月", "周岁", "岁", "年", "周", "月");

    /// <summary>People that something is counted per: 2.6张/千名育龄妇女.</summary>
    private static readonly WordSet Populations = new(
        "人口", "常住人口", "户籍人口", "服务人口", "居民", "城镇居民", "农村居民", "育龄妇女", "老年人", "老年人口", "老人", "儿童", "婴幼儿", "未成年人", "学生", "在校生",
        "在校学生", "劳动力", "就业人员", "从业人员", "职工", "残疾人", "活产", "活产儿", "户籍老人", "户籍老年人", "常住居民");

    private static readonly WordSet Scales = new("万亿", "千万", "百万", "十万", "万", "亿", "千", "百");

    /// <summary>The length of the unit at <paramref name="start"/>, 0 when there is none.</summary>
    public static int Measure(ReadOnlySpan<char> text, int start, out bool isTime)
    {
        var position = start;
        isTime = false;

        // 15/10万: what it is measured per stands where the unit would.
        if (position < text.Length && text[position] is '/' or '／')
        {
            return PerLength(text, position);
        }

        // 百分点 begins like a scale.
        var scale = Match(text, position, Words) > 1 ? 0 : Match(text, position, Scales);
        position += scale;
        var word = Match(text, position, TimeWords);
        if (word > 0)
        {
            isTime = true;
        }
        else
        {
            word = Match(text, position, Words);
        }

        if (word == 0)
        {
            word = LatinLength(text, position);
        }

        position += word;
        if (scale == 0 && word == 0)
        {
            return 0;
        }

        position += BracketLength(text, position);
        return position - start + PerLength(text, position);
    }

    /// <summary>套（间）, 台（套）: either is counted.</summary>
    private static int BracketLength(ReadOnlySpan<char> text, int start) =>
        start + 2 < text.Length && text[start] is '（' or '(' && text[start + 2] is '）' or ')' && Match(text, start + 1, Words) == 1 ? 3 : 0;

    /// <summary>EFLOPS, TEU, kWh: letters behind a number are a unit; one letter alone is a name (5G, 4A).</summary>
    private static int LatinLength(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            end++;
        }

        return end - start >= 2 && (end == text.Length || !QuantityScanner.IsDigit(text[end])) ? end - start : 0;
    }

    private static int PerLength(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || text[start] is not ('/' or '／'))
        {
            return 0;
        }

        var position = start + 1;
        while (position < text.Length && QuantityScanner.IsDigit(text[position]))
        {
            position++;
        }

        // 1/3 is a fraction.
        var what = Match(text, position, Words) > 1 ? 0 : Match(text, position, Scales);
        var word = Match(text, position + what, TimeWords);
        what += word > 0 ? word : Match(text, position + what, Words);
        what += what > 0 && text[position + what - 1] is '名' or '人' or '个' or '万' or '千' ? Match(text, position + what, Populations) : 0;
        if (what > 0 && position + what + 1 < text.Length && text[position + what] is '·' or '•' && Match(text, position + what + 1, TimeWords) is > 0 and var time)
        {
            // 吨/平方公里·月.
            what += 1 + time;
        }

        return what == 0 ? 0 : position + what - start;
    }

    /// <summary>The length of 千名老年人, 百万人口 or 10万人 at the start.</summary>
    public static int PeopleLength(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (position < text.Length && QuantityScanner.IsDigit(text[position]))
        {
            position++;
        }

        var scale = Match(text, position, Scales);
        if (scale == 0)
        {
            return 0;
        }

        position += scale;
        position += position < text.Length && text[position] is '名' or '个' ? 1 : 0;
        var people = Match(text, position, Populations);
        return people > 0 ? position + people : position < text.Length && text[position] is '人' or '户' ? position + 1 : 0;
    }

    private static int Match(ReadOnlySpan<char> text, int start, WordSet words) => start < text.Length ? words.StartLength(text.Slice(start)) : 0;
}
