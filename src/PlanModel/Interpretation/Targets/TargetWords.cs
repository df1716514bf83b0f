namespace PlanModel.Interpretation.Targets;

/// <summary>The words that make a number a target, or keep it from being one. Of words that fit the longest counts.</summary>
internal static class TargetWords
{
    private static readonly Lead[] AllLeads =
    [
        new("年均增长率", TargetComparison.GrowYearly),
        new("年均增长", TargetComparison.GrowYearly),
        new("年均增速", TargetComparison.GrowYearly),
        new("年均增幅", TargetComparison.GrowYearly),
        new("年均增加", TargetComparison.GrowYearly),
        new("年均递增", TargetComparison.GrowYearly),
        new("年均提高", TargetComparison.GrowYearly),
        new("年均提升", TargetComparison.GrowYearly),
        new("年均下降", TargetComparison.DecreaseBy),
        new("年均降低", TargetComparison.DecreaseBy),
        new("年均减少", TargetComparison.DecreaseBy),
        new("达到或超过", TargetComparison.AtLeast),
        new("达到或高于", TargetComparison.AtLeast),
        new("等于或大于", TargetComparison.AtLeast),
        new("不低于", TargetComparison.AtLeast),
        new("不少于", TargetComparison.AtLeast),
        new("不小于", TargetComparison.AtLeast),
        new("不得低于", TargetComparison.AtLeast),
        new("不得少于", TargetComparison.AtLeast),
        new("至少", TargetComparison.AtLeast),
        new("≥", TargetComparison.AtLeast),
        new("不超过", TargetComparison.AtMost),
        new("不得超过", TargetComparison.AtMost),
        new("不得高于", TargetComparison.AtMost),
        new("不高于", TargetComparison.AtMost),
        new("不大于", TargetComparison.AtMost),
        new("不多于", TargetComparison.AtMost),
        new("不突破", TargetComparison.AtMost),
        new("≤", TargetComparison.AtMost),
        new("最多", TargetComparison.AtMost),
        new("至多", TargetComparison.AtMost),
        new("最少", TargetComparison.AtLeast),
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
        new("接近", TargetComparison.About),
        new("约", TargetComparison.About),
        new("达到并保持在", null, IsLevel: true),
        new("达到并稳定在", null, IsLevel: true),
        new("保持在", null, IsLevel: true),
        new("稳定在", null, IsLevel: true),
        new("维持在", null, IsLevel: true),
        new("巩固在", null, IsLevel: true),
        new("锁定在", null, IsLevel: true),
        new("限定在", null, IsLevel: true),
        new("固定在", null, IsLevel: true),
        new("处于", null, IsLevel: true),
        new("控制在", null, IsLevel: true),
        new("压缩在", null, IsLevel: true),
        new("控制到", null, IsLevel: true),
        new("控制为", null, IsLevel: true),
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
        new("增加", TargetComparison.IncreaseBy, MovesCounts: true, MovesShares: true),
        new("提高", TargetComparison.IncreaseBy, MovesShares: true),
        new("提升", TargetComparison.IncreaseBy, MovesShares: true),
        new("上升", TargetComparison.IncreaseBy),
        new("扩大", TargetComparison.IncreaseBy, MovesShares: true),
        new("递增", TargetComparison.IncreaseBy),
        new("净增", TargetComparison.IncreaseBy, MovesCounts: true),
        new("增进", TargetComparison.IncreaseBy),
        new("延长", TargetComparison.IncreaseBy),
        new("下降", TargetComparison.DecreaseBy),
        new("降低", TargetComparison.DecreaseBy, MovesCounts: true, MovesShares: true),
        new("减少", TargetComparison.DecreaseBy, MovesCounts: true, MovesShares: true),
        new("削减", TargetComparison.DecreaseBy, MovesCounts: true, MovesShares: true),
        new("压减", TargetComparison.DecreaseBy, MovesCounts: true, MovesShares: true),
        new("压缩", TargetComparison.DecreaseBy, MovesCounts: true, MovesShares: true),
        new("压降", TargetComparison.DecreaseBy),
        new("缩短", TargetComparison.DecreaseBy, MovesCounts: true, MovesShares: true),
        new("缩小", TargetComparison.DecreaseBy),
        new("缩减", TargetComparison.DecreaseBy),
        new("精简", TargetComparison.DecreaseBy, MovesCounts: true, MovesShares: true),
        new("下调", TargetComparison.DecreaseBy, MovesShares: true),
        new("下浮", TargetComparison.DecreaseBy),
        new("减轻", TargetComparison.DecreaseBy),
        new("收窄", TargetComparison.DecreaseBy),
        new("回落", TargetComparison.DecreaseBy),
        new("递减", TargetComparison.DecreaseBy),
        new("降", TargetComparison.DecreaseBy),
    ];

    /// <summary>Read from the number backwards, as often as one fits (增长 + 超过; 提高到 + 约).</summary>
    public static readonly LeadSet Leads = new(AllLeads);

    /// <summary>Those that stand before what is counted, too: 压减证明事项30项.</summary>
    public static readonly LeadSet CountMovers = new(Array.FindAll(AllLeads, lead => lead.MovesCounts));

    /// <summary>Those that stand before a share, too: 提高入学率3个百分点.</summary>
    public static readonly LeadSet ShareMovers = new(Array.FindAll(AllLeads, lead => lead.MovesShares));

    /// <summary>Ends that only look like a word that binds: 家庭医生签约5万人, 行政许可压减50%.</summary>
    public static readonly WordSet NoLeads = new(
        "改造提升", "优化提升", "巩固提升", "整治提升", "品质提升", "提质升级", "签约", "预约", "节约", "集约", "公约", "合约", "条约",
        "制约", "契约", "履约", "违约", "邀约", "发达", "直达", "传达", "送达", "下达", "抵达", "通达", "可达", "行为", "作为", "成为",
        "视为", "评为", "签到", "报到", "收到", "得到", "甚至", "乃至", "升降", "沉降", "许可", "认可", "供应", "响应", "反应", "效应",
        "相应", "对应", "适应", "感应", "首都", "成都", "需要", "主要", "必要", "摘要", "纪要", "即将", "赶超", "反超", "人均", "户均",
        "亩均", "生均", "床均", "日均", "月均", "年均");

    /// <summary>Verbs before 到 and 至, which say only how a level comes about: 恢复到, 下调至.</summary>
    public static readonly WordSet Changes = new(
        "恢复", "下调", "上调", "调整", "调减", "发展", "新增", "增", "升", "提", "减", "扩", "扩增", "缩减", "拓展", "扩展", "扩容", "扩充",
        "扩面", "回升", "攀升", "跃升", "延迟", "推迟", "收窄", "优化", "控制", "压", "提质", "增强");

    /// <summary>Words before a number that say nothing of their own: 均达到, 分别为, 再提高, 力争达到.</summary>
    public static readonly WordSet Fillers = new(
        "力争", "确保", "争取", "努力", "总体", "基本", "累计", "分别", "同比", "环比", "比上年", "较上年", "比去年", "较去年", "平均",
        "原则上", "均", "都", "再", "要", "可", "应", "逐步", "进一步", "全部", "也", "将", "逐年", "每年", "稳定", "稳步", "持续",
        "有效", "大幅", "明显", "显著", "不断", "整体", "普遍", "最终", "始终", "长期", "有序", "有所", "适度", "合理", "稳中有降",
        "稳中有升", "常年", "长年", "全程", "共", "共计", "合计", "总计", "同口径", "力求", "须", "年内", "全年", "当年", "预期", "达标",
        "逐渐", "总共", "同步", "快速", "迅速", "加速", "全面", "继续", "仍", "依然", "一直", "历年", "务必", "必须", "应当", "能够",
        "有望", "大力", "着力", "切实", "严格", "科学", "适当", "分批", "分步", "分年度", "分阶段", "按期", "如期", "及时", "实际",
        "名义", "按可比价", "按可比价格", "扣除价格因素", "单独", "顺利", "圆满", "首次", "率先", "提前", "较快", "平稳", "成功", "各自",
        "依次", "各", "通过努力", "尽快", "加快", "之和");

    /// <summary>Words behind a unit that bound the value.</summary>
    public static readonly LeadSet Bounds = new(
        new("及以上", TargetComparison.AtLeast),
        new("以上", TargetComparison.AtLeast),
        new("及以内", TargetComparison.AtMost),
        new("及以下", TargetComparison.AtMost),
        new("以内", TargetComparison.AtMost),
        new("之内", TargetComparison.AtMost),
        new("内", TargetComparison.AtMost),
        new("以下", TargetComparison.AtMost),
        new("左右", TargetComparison.About),
        new("上下", TargetComparison.About),
        new("余", TargetComparison.MoreThan),
        new("多", TargetComparison.MoreThan));

    /// <summary>Words at the start of a clause that are no part of what is measured.</summary>
    public static readonly WordSet Openers = new(
        "力争", "确保", "努力", "争取", "力求", "推动", "推进", "促进", "完成", "实现", "累计", "分别", "分年度", "使", "将", "把", "让", "全市",
        "全省", "全区", "全县", "全镇", "全乡", "全村", "全街道", "全校", "全系统", "全行业", "全社区", "全州", "全盟", "全旗", "全国",
        "全域", "我市", "我省", "我区", "我县", "全年", "年内", "今年", "本年度", "年度", "每年", "当年", "届时", "期间", "其中", "预期",
        "保持", "保障", "保证", "同时", "并", "且", "和", "及", "与", "、", "以及", "合计", "共", "共计", "要", "须", "做到", "力促",
        "到", "未来", "今后", "另", "另外", "下一步", "本规划期内", "规划期内", "规划期", "规划期末", "或", "或者", "年底前", "年底",
        "上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "月底前", "，", "：", ":", " ", "　", "一是", "二是", "三是", "四是",
        "五是", "六是", "①", "②", "③", "④", "⑤", "⑥", "●", "▲", "——", "—", "·", "全院", "全辖区", "辖区内", "我国", "我镇", "我乡",
        "我州", "全自治区", "本年", "近期", "远期", "中期", "到时", "其中：", "推进实现", "务必", "必须", "应当", "预计到", "总计", "用于",
        "总共", "累计共", "五年共", "三年共", "五年累计", "三年累计", "两年累计", "四年累计", "在此基础上", "此外", "周六上午", "周六", "周日");

    /// <summary>Words at the start of a clause about how things are, which are no part of what is measured either.</summary>
    public static readonly WordSet States = new("去年", "上年", "目前", "各区已", "各区现有", "已配备", "已经", "已", "现已", "现有", "共有", "拥有", "设有", "建有");

    /// <summary>Adverbs, which go where a verb or another such word follows: 基本建成, 加快推进; but 基本医疗保险.</summary>
    public static readonly WordSet Adverbs = new(
        "基本", "总体", "计划", "目标", "逐步", "稳步", "持续", "进一步", "不断", "积极", "加快", "大力", "深入", "全面", "着力", "有序",
        "稳妥", "扎实", "统筹", "科学", "重点", "全力", "高标准", "高质量", "按期", "如期", "提前", "再", "滚动", "分批", "分类", "规划",
        "免费", "集中", "切实", "三年", "五年", "直接", "间接", "三年内", "五年内", "加力", "力争", "有效", "至少", "拟", "支持", "鼓励", "引导");

    /// <summary>Beginnings that only look like an opener: 保障性租赁住房, 使用率, 基本医疗保险.</summary>
    public static readonly WordSet NoOpeners = new(
        "保障性", "保障房", "保障水平", "使用", "使命", "使领", "共享", "共建", "共同", "共产", "共青", "共性", "共有", "并网", "并购",
        "并联", "及时", "及格", "和谐", "和美", "和平", "前沿", "前置", "前端", "前海", "前瞻", "全域旅游", "全国性", "全国重点", "全国文明",
        "全国示范", "全国百强", "全国先进", "全国优秀", "全国模范", "全国双拥", "全国卫生", "全国红色", "全国民主", "全国统一",
        "全国乡村", "全国青年", "全国劳动", "完成率", "完成度", "完成情况", "实现率", "实现程度", "保障率", "保障能力", "保障标准",
        "期间费用", "要素", "要件", "要道", "末端", "末级", "底数", "底层", "把关", "与会", "让利", "须知", "全省域", "全市域", "全县域",
        "全区域", "全乡村", "全村居", "将军", "到位", "到期", "到访", "到岗", "到账", "到户", "到港", "推进率", "促进率", "末位",
        "累计完成率", "重点建设用地", "重点建设项目", "前列");

    /// <summary>Verbs that alone before a number leave the noun behind it to say what is counted: 推动2个总装项目开工.</summary>
    public static readonly WordSet Verbs = new(
        "推动", "推进", "完成", "建设", "布设", "设置", "安装", "配置", "添设", "新建", "建成", "支持", "培育", "打造", "实施", "开展",
        "引进", "创建", "认定", "选树", "举办", "组织", "新增", "改造", "新改建", "改扩建", "布局", "建立", "设立", "开工", "谋划",
        "储备", "培养", "选派", "发展", "壮大", "扶持", "招引", "落地", "签约", "推出", "发布", "制定", "修订", "出台", "评选", "遴选",
        "扩建", "整治", "修复", "提升", "更新", "配备", "增设", "投放", "添置", "购置", "开通", "开设", "培训", "孵化", "形成", "力争",
        "确保", "实现", "安排", "筹建", "启动", "办好", "抓好", "承办", "命名", "选育", "聚集", "集聚", "吸引", "转化", "突破", "攻克",
        "解决", "编制", "关停", "淘汰", "拆除", "治理", "再开工", "再建", "优选", "提档升级", "示范建设", "新培育", "新认定", "新引进",
        "新创建", "打通", "推广", "梳理", "整改", "销号", "办成", "办理", "续建", "竣工", "投产", "守住", "守牢", "保住", "筹集", "促进",
        "新开工", "新设", "新投放", "募集", "招募", "引入", "撬动", "查处", "化解", "增加", "招录", "招聘", "引育", "建好", "做好",
        "征集", "摸排", "排查", "开发", "研发", "研制", "参与", "主导制定", "归集", "公布", "举行", "组建", "新组建", "盘活", "收储",
        "供应", "栽植", "种植", "绿化", "清理", "取缔", "种下", "新改扩建", "更新改造", "改造提升", "提升改造", "升级改造", "整治提升",
        "优化", "调整", "新签约", "新落地", "延伸", "联合开展", "组织开展", "策划", "储备实施", "新增设", "腾退", "压减", "减少", "降低",
        "新购置", "新推出", "复垦", "新辟", "开行", "加密", "争创", "创成", "争取", "新获批", "获批", "新引育");

    /// <summary>More verbs that count the noun behind the number; inside a phrase they are as often nouns (公共服务).</summary>
    public static readonly WordSet MoreVerbs = new(
        "提供", "服务", "带动", "惠及", "检查", "抽查", "保护", "升级保护", "帮扶", "帮助", "走访", "发放", "处置", "调解", "签订", "表彰", "救助", "安置",
        "接待", "吸纳", "拉动");

    /// <summary>Words in a clause that make its money and shares a subsidy, a fine or a cap rather than a goal.</summary>
    public static readonly WordSet Grants = new(
        "补助", "补贴", "奖励", "奖补", "资助", "给予", "罚款", "处罚", "处以", "最高", "上限", "最高限额", "限额为", "免征", "减免",
        "贴息", "收取", "收费标准", "收费不", "减免收费", "缴纳", "每人每", "每户每", "每生每", "授信", "标准为", "贷款额度", "担保额度",
        "单笔", "单户", "单个", "每亩", "津贴", "补偿", "救助金", "慰问金", "抚恤", "低保金", "养老金", "低保标准", "每月发放",
        "发放标准", "按月发放", "代缴", "招标控制价", "合同价", "中标价", "优惠", "补足", "违约金", "起征", "起付", "封顶", "封顶线", "自付", "自筹", "注册资本", "保证金",
        "每床", "每张", "每个", "每家", "每名");

    /// <summary>Words at the start of a clause that speak on of what the clause before grants: 每户补贴2000元，总额不超过500万元.</summary>
    public static readonly WordSet GrantsOn = new(
        "其中", "总额", "总计", "累计", "合计", "单个", "单户", "单笔", "单项", "每", "最高", "最多", "最长", "同一", "年度");

    /// <summary>Words that say a clause sets a condition.</summary>
    public static readonly WordSet Terms = new(
        "下列条件", "以下条件", "申报条件", "准入条件", "认定条件", "基本条件", "必备条件", "条件之一", "之一的", "门槛", "单个项目",
        "建设标准为", "配置标准为", "设置标准为", "配建标准为", "配备标准为", "用房标准为",
        "单体");

    /// <summary>Ends of labels behind which rules stand.</summary>
    public static readonly WordSet RuleLabels = new("以下标准", "下列标准", "以下条件", "下列条件", "以下要求", "下列要求", "以下规定", "如下标准", "如下条件");

    /// <summary>What standards of building set.</summary>
    public static readonly WordSet Dimensions = new("净宽", "净高", "宽度", "高度", "间距", "坡度", "层高", "厚度", "净空");

    /// <summary>What describes a project rather than saying what it shall reach.</summary>
    public static readonly WordSet Facts = new(
        "半径", "高度", "宽度", "间距", "距离", "层高", "各宽", "均宽", "总宽", "直径", "管径", "跨度", "总投资", "占地", "占地面积", "全长", "总长", "总长度",
        "设计时速", "时速", "汇水面积", "流域面积", "集水面积", "辖区面积", "总占地", "总用地", "总建筑面积");

    /// <summary>Words in a clause that make its numbers past, present or a forecast rather than a goal.</summary>
    public static readonly WordSet Past = new(
        "已", "截至", "截止", "目前", "现有", "去年", "上年", "以来", "此前", "基期", "现状", "原有", "曾经", "近年来", "年来", "五年里", "近五年", "近三年", "近两年", "近十年", "近年", "过去五年", "过去一年", "过去的", "一年来", "共累计", "地点位于", "坐落", "共辖", "下辖", "现辖", "预计",
        "预测", "据统计", "现已", "现共", "全市共有", "全省共有", "全区共有", "全县共有", "我市共有", "我省共有", "我区共有",
        "我县共有");

    /// <summary>Nouns behind a number that only say that there is something to do: 完成7家建设任务.</summary>
    public static readonly WordSet Tasks = new("建设任务", "改造任务", "任务", "建设", "目标任务", "建设目标", "年度任务");

    /// <summary>Ends of labels that name no thing: 主要目标：.</summary>
    public static readonly WordSet Labels = new(
        "目标", "任务", "指标", "举措", "措施", "内容", "计划", "安排", "要求", "进度", "时限", "方面", "行动", "重点", "思路", "原则", "机制", "标准", "成效", "步骤", "阶段",
        "单位", "部门", "一是", "二是", "三是", "四是", "如下", "包括", "其中");

    /// <summary>Plans that are over: “十三五”期间 tells what was done, 到“十三五”末 and 比“十三五”末 do not.</summary>
    public static readonly WordSet PastPlans = new(
        "“十三五”初", "“十三五”末", "“十三五”期", "“十三五”时", "“十三五”以", "“十二五”末", "“十二五”期", "“十二五”时", "“十一五”", "首次下降", "首次降至", "首次降到", "首次突破", "首次超过", "首次达到");

    /// <summary>Ends of clauses that tell of a problem, and so of how things are: 抚养比上升至30%，养老负担持续加重.</summary>
    public static readonly WordSet Problems = new("加重", "加剧", "严峻", "老化", "短缺", "凸显", "滞后", "失衡", "压力加大",
        "负担加大", "压力增大", "供给减少", "突出", "艰巨", "下滑", "萎缩", "较低", "偏低", "偏高", "过低", "不高", "不够", "不平衡", "不充分");

    /// <summary>Beginnings of years ahead: 老龄化加剧，到2025年….</summary>
    public static readonly WordSet Aheads = new("到20", "至20", "力争", "到“十");

    public static readonly WordSet AnyPast = new([.. Past.All, .. PastPlans.All]);

    /// <summary>What a past word becomes harmless behind: 比上年增长5%.</summary>
    public static readonly WordSet Comparing = new("比", "较", "同", "与", "于", "到", "至");

    /// <summary>Beginnings of what stands behind a number that make it a size or a standard rather than a count of something.</summary>
    public static readonly WordSet Sizes = new("等", "规模", "以", "级", "标准", "水平", "及", "起", "内", "规格", "容量", "大小", "不等");

    /// <summary>Words that turn from what is to what shall be: 目前…，力争….</summary>
    public static readonly WordSet Turns = new("力争", "确保", "争取", "下一步", "今年", "年内", "全年");
}
