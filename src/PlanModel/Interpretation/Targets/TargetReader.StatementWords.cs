namespace PlanModel.Interpretation.Targets;

/// <content>The words by which a number with its words is told from a goal.</content>
internal sealed partial class TargetReader
{
    private static readonly WordSet NoValues = new(
        "优于", "好于", "不足", "不到", "仅", "仅有", "只有", "精确到", "细化到", "具体到", "不超出");

    private static readonly WordSet Eaches = new("人均", "户均", "亩均");

    private static readonly WordSet Areas = new("亩", "公顷", "平方公里", "平方米");

    /// <summary>完成全部28个救援站建设.</summary>
    private static readonly WordSet Alls = new("全部", "所有");

    /// <summary>Beginnings of clauses that tell where a place stands, and so how things are.</summary>
    private static readonly WordSet Rankings = new("位居", "居全", "均居", "均位", "均列", "均优于", "均高于全", "均低于全", "居首位", "全国领先", "全省领先", "国内领先", "处于全国", "全国第", "全省第", "全市第", "排在全", "列全国", "列全省", "排名", "列全", "位列", "恢复至疫情", "恢复到疫情", "高于全", "低于全", "创历史", "创下");

    /// <summary>居全国第三: a rank that was counted, whatever year it says.</summary>
    private static readonly WordSet CountedRanks = new("居全国第", "居全省第", "居全市第", "列全国第", "列全省第", "排全国第", "排全省第", "排名全国第", "排名全省第", "位居全国第", "位居全省第", "位列全国第", "位列全省第");

    private static readonly WordSet Ranks = new("居于", "排名第", "名列第", "位居第", "居全省第", "居全国第", "居全市第");

    /// <summary>Beginnings of clauses that say what is expected, or what has been in a part of a year.</summary>
    private static readonly WordSet Forecasts = new("据《", "据测算", "据估算", "据预测", "据推算", "经测算", "经预测", "随着");

    private static readonly WordSet PaidShares = new("自付比例", "自付费用比例", "自付占比", "个人负担比例", "个人支出占比", "现金支出占比", "支付比例", "报销比例");

    /// <summary>Measures in years that are well-known figures of plans, and need no word of hope in a list.</summary>
    private static readonly WordSet Lives = new("预期寿命", "期望寿命", "受教育年限");

    /// <summary>Verbs that do not say whom: 每年招录20人.</summary>
    private static readonly WordSet Recruiters = new("招录", "选派", "招聘", "招收", "筹集");

    private static readonly WordSet Rebuilders = new("改扩建", "改建", "扩建", "续建", "迁建", "新建", "新改扩建");

    private static readonly WordSet Scores = new("总分", "满分", "评分", "计分", "扣分");

    /// <summary>What measures a report by the plan: 完成年度计划的105%.</summary>
    private static readonly WordSet Completions = new("完成年度计划的", "完成全年计划的", "完成年计划", "完成年度目标的", "完成全年目标的", "完成全年任务的", "占年度计划", "占全年计划", "为年度计划", "为计划的", "超额完成", "目标进度的", "序时进度");

    private static readonly WordSet Quarters = new("上半年", "一季度", "前三季度", "前两月", "1—", "1-", "前5个月", "1至", "全市共", "全省共", "全区共", "全县共");
}
