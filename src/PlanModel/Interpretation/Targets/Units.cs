namespace PlanModel.Interpretation.Targets;

/// <summary>Reads a unit to its end: scale (万, 亿), measure word, and what it is measured per (/平方公里).</summary>
internal static class Units
{
    private static readonly string[] Words =
    [
        "个百分点", "百分点", "%", "％", "‰", "个标准", "平方公里", "平方千米", "平方米", "立方米", "公里", "千米", "米", "公顷", "亩", "公斤", "千克", "微克", "毫克", "克",
        "吨标准煤", "吨标煤", "吨", "千瓦时", "兆瓦", "千瓦", "吉瓦", "元", "美元", "人民币", "人次", "户次", "件次", "班次", "批次", "场次", "架次", "车次", "台次", "标箱", "标准箱", "TEU",
        "家次", "人天", "人", "名", "户", "家", "个", "所", "处", "座", "项", "条", "套", "辆", "台", "张", "场", "次", "件", "篇", "部", "支", "只", "头", "羽", "宗", "起", "站", "组", "对", "株", "棵",
        "升", "度", "床", "例", "盏", "口", "艘", "架", "列", "门", "本", "册", "幅", "届", "轮", "类", "种", "款", "间", "栋", "幢", "片", "块", "段", "根", "眼", "笔", "单", "份", "枚", "粒", "位", "员",
        "倍", "成", "分", "点", "级", "期", "班", "节", "辈", "堂", "周次", "亿斤", "斤", "EFlops", "PFlops", "EB", "PB", "TB", "GB", "Gbps", "Mbps", "Tbps", "MW", "GW", "kW", "KW", "GWh", "MWh", "kWh", "km", "㎡", "℃", "毫米", "厘米",
        "标准煤", "村", "社区", "镇", "街道", "批", "亿", "万",
    ];

    /// <summary>Units of time and age; a number of them needs words that make it a level (寿命提高到80岁).</summary>
    private static readonly string[] TimeWords = ["个工作日", "工作日", "个自然日", "个小时", "小时", "分钟", "秒", "天", "日", "个月", "周岁", "岁", "年", "周", "月"];

    private static readonly string[] Scales = ["万亿", "千万", "百万", "十万", "万", "亿", "千", "百"];

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

        var scale = Match(text, position, Scales);
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

        position += word;
        if (scale == 0 && word == 0)
        {
            return 0;
        }

        return position - start + PerLength(text, position);
    }

    private static int PerLength(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || text[start] is not ('/' or '／'))
        {
            return 0;
        }

        var position = start + 1;
        while (position < text.Length && char.IsDigit(text[position]))
        {
            position++;
        }

        position += Match(text, position, Scales);
        var word = Match(text, position, TimeWords);
        position += word > 0 ? word : Match(text, position, Words);
        return position > start + 1 ? position - start : 0;
    }

    private static int Match(ReadOnlySpan<char> text, int start, string[] words)
    {
        Targets.Words.StartsWithAny(start < text.Length ? text.Slice(start) : default, words, out var length);
        return length;
    }
}
