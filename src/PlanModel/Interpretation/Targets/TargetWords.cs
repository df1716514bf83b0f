namespace PlanModel.Interpretation.Targets;

/// <summary>The words that make a number a target, or keep it from being one. Longer words stand before their beginnings.</summary>
internal static class TargetWords
{
    /// <summary>A word directly before a number, and what it says: a bound, a direction, or that the number is a level.</summary>
    internal readonly record struct Lead(string Word, TargetComparison? Comparison, bool IsLevel = false);

    /// <summary>Read from the number backwards, as often as one fits (增长 + 超过; 提高到 + 约).</summary>
    public static readonly Lead[] Leads =
    [
        new("年均增长率", TargetComparison.GrowYearly),
        new("年均增长", TargetComparison.GrowYearly),
        new("年均增速", TargetComparison.GrowYearly),
        new("年均增幅", TargetComparison.GrowYearly),
        new("年均递增", TargetComparison.GrowYearly),
        new("年均提高", TargetComparison.GrowYearly),
        new("不低于", TargetComparison.AtLeast),
        new("不少于", TargetComparison.AtLeast),
        new("不小于", TargetComparison.AtLeast),
        new("不得低于", TargetComparison.AtLeast),
        new("不得少于", TargetComparison.AtLeast),
        new("至少", TargetComparison.AtLeast),
        new("≥", TargetComparison.AtLeast),
        new("不超过", TargetComparison.AtMost),
        new("不得超过", TargetComparison.AtMost),
        new("不高于", TargetComparison.AtMost),
        new("不大于", TargetComparison.AtMost),
        new("不多于", TargetComparison.AtMost),
        new("不突破", TargetComparison.AtMost),
        new("≤", TargetComparison.AtMost),
        new("超过", TargetComparison.MoreThan),
        new("突破", TargetComparison.MoreThan),
        new("大于", TargetComparison.MoreThan),
        new("高于", TargetComparison.MoreThan),
        new("多于", TargetComparison.MoreThan),
        new("＞", TargetComparison.MoreThan),
        new(">", TargetComparison.MoreThan),
        new("超", TargetComparison.MoreThan),
        new("低于", TargetComparison.LessThan),
        new("小于", TargetComparison.LessThan),
        new("少于", TargetComparison.LessThan),
        new("＜", TargetComparison.LessThan),
        new("<", TargetComparison.LessThan),
        new("大约", TargetComparison.About),
        new("约", TargetComparison.About),
        new("保持在", null, IsLevel: true),
        new("稳定在", null, IsLevel: true),
        new("维持在", null, IsLevel: true),
        new("控制在", null, IsLevel: true),
        new("压缩在", null, IsLevel: true),
        new("保持", null, IsLevel: true),
        new("达到", null, IsLevel: true),
        new("实现", null, IsLevel: true),
        new("完成", null, IsLevel: true),
        new("达", null, IsLevel: true),
        new("到", null, IsLevel: true),
        new("至", null, IsLevel: true),
        new("为", null, IsLevel: true),
        new("＝", null, IsLevel: true),
        new("=", null, IsLevel: true),
        new("增长", TargetComparison.IncreaseBy),
        new("增加", TargetComparison.IncreaseBy),
        new("提高", TargetComparison.IncreaseBy),
        new("提升", TargetComparison.IncreaseBy),
        new("上升", TargetComparison.IncreaseBy),
        new("扩大", TargetComparison.IncreaseBy),
        new("下降", TargetComparison.DecreaseBy),
        new("降低", TargetComparison.DecreaseBy),
        new("减少", TargetComparison.DecreaseBy),
        new("削减", TargetComparison.DecreaseBy),
        new("压减", TargetComparison.DecreaseBy),
        new("压缩", TargetComparison.DecreaseBy),
        new("压降", TargetComparison.DecreaseBy),
        new("缩短", TargetComparison.DecreaseBy),
        new("缩小", TargetComparison.DecreaseBy),
        new("精简", TargetComparison.DecreaseBy),
        new("降", TargetComparison.DecreaseBy),
    ];

    /// <summary>Verbs that only end like a direction: what is counted was improved, it did not grow.</summary>
    public static readonly string[] NoLeads = ["改造提升", "优化提升", "巩固提升", "整治提升", "品质提升"];

    /// <summary>Words before a number that say nothing of their own: 均达到, 分别为, 再提高, 力争达到.</summary>
    public static readonly string[] Fillers =
        ["力争", "确保", "争取", "努力", "总体", "基本", "累计", "分别", "同比", "环比", "比上年", "较上年", "比去年", "较去年", "平均", "原则上", "均", "都", "再", "要", "可", "应", "逐步", "进一步", "全部", "也", "将"];

    /// <summary>Words behind a unit that bound the value.</summary>
    public static readonly Lead[] Bounds =
    [
        new("及以上", TargetComparison.AtLeast),
        new("以上", TargetComparison.AtLeast),
        new("及以内", TargetComparison.AtMost),
        new("及以下", TargetComparison.AtMost),
        new("以内", TargetComparison.AtMost),
        new("之内", TargetComparison.AtMost),
        new("以下", TargetComparison.AtMost),
        new("左右", TargetComparison.About),
        new("上下", TargetComparison.About),
        new("余", TargetComparison.MoreThan),
        new("多", TargetComparison.MoreThan),
    ];

    /// <summary>Words at the start of a clause that are no part of what is measured.</summary>
    public static readonly string[] Openers =
    [
        "力争", "确保", "努力", "争取", "力求", "推动", "推进", "促进", "完成", "实现", "累计", "分别", "使", "将", "把", "让", "全市", "全省", "全区", "全县",
        "全州", "全盟", "全旗", "全国", "全域", "我市", "我省", "我区", "我县", "全年", "年内", "今年", "本年度", "年度", "每年", "当年", "届时", "期间", "其中", "计划", "预期", "目标",
        "总体", "基本", "保持", "保障", "保证", "同时", "并", "且", "和", "及", "与", "、", "以及", "逐步", "稳步", "持续", "进一步", "不断", "积极", "合计", "共", "共计", "要", "须", "按期", "如期", "各", "做到",
        "年底前", "年底", "上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "月底前", "前", "底", "末", "，", "：", ":", " ", "　",
    ];

    /// <summary>Verbs that alone before a number leave the noun behind it to say what is counted: 推动2个总装项目开工.</summary>
    public static readonly string[] Verbs =
    [
        "推动", "推进", "完成", "建设", "布设", "设置", "安装", "配置", "添设", "新建", "建成", "支持", "培育", "打造", "实施", "开展", "引进", "创建", "认定", "选树", "举办", "组织", "新增", "改造", "新改建", "改扩建", "布局", "建立", "设立",
        "开工", "谋划", "储备", "培养", "选派", "发展", "壮大", "扶持", "招引", "落地", "签约", "推出", "发布", "制定", "修订", "出台", "评选", "遴选", "扩建", "整治", "修复", "提升", "更新", "配备", "增设", "投放", "添置",
        "购置", "开通", "开设", "培训", "孵化", "形成", "力争", "确保", "实现", "安排", "筹建", "启动", "办好", "抓好", "承办", "命名", "选育", "聚集", "集聚", "吸引", "转化", "突破", "攻克", "解决", "编制", "关停", "淘汰", "拆除",
        "治理", "再开工", "再建", "重点推进", "重点打造", "重点建设", "重点支持", "优选", "提档升级", "示范建设", "新培育", "新认定", "新引进", "新创建", "打通", "推广", "梳理", "整改", "销号", "办成", "办理", "续建", "竣工", "投产",
    ];

    /// <summary>Words in a clause that make its money and shares a subsidy, a fine or a cap rather than a goal.</summary>
    public static readonly string[] Grants =
        ["补助", "补贴", "奖励", "奖补", "资助", "给予", "罚款", "处罚", "处以", "最高", "上限", "限额", "免征", "减免", "贴息", "收取", "收费", "缴纳", "每人每", "每户每", "授信", "标准为"];

    /// <summary>Words in a clause that make its numbers past or present rather than a goal.</summary>
    public static readonly string[] Past = ["已建", "已完成", "已有", "已达", "已经", "已开", "已发", "已", "截至", "截止", "目前", "现有", "去年", "上年", "以来", "此前", "基期", "现状", "原有", "曾"];

    /// <summary>What a past word becomes harmless behind: 比上年增长5%.</summary>
    public static readonly string[] Comparing = ["比", "较", "同", "与"];

    /// <summary>Words that begin a condition or say for whom: a number behind them qualifies.</summary>
    public static readonly string[] Conditions = ["对", "为", "在", "给", "凡", "满", "符合", "针对", "面向", "每", "逾期", "低于", "超过", "不足", "如", "若", "当", "未"];
}
