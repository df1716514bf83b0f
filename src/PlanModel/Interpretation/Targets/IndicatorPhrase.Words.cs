namespace PlanModel.Interpretation.Targets;

/// <content>The words that tell what a phrase measures, and where it begins and ends.</content>
internal static partial class IndicatorPhrase
{
    private static readonly WordSet Shares = new(
        "率", "占比", "比", "比例", "比重", "覆盖面", "涨幅", "降幅", "增幅", "增速", "幅度", "份额", "程度", "水平", "满意度", "强度",
        "依存度", "贡献", "达标", "浓度", "参保", "知晓", "增长", "指数", "深度", "密度", "系数", "比率");

    private static readonly WordSet Measures = new(
        "量", "数", "额", "值", "规模", "面积", "里程", "收入", "投资", "产量", "产值", "长度", "容量", "能力", "总额", "数量", "寿命",
        "年限", "时间", "支出", "装机", "人次", "存栏", "出栏", "半径", "距离");

    /// <summary>Ends of names that are complete, though neither a share nor a measure.</summary>
    private static readonly WordSet Wholes = new("能耗", "水耗", "电耗", "物耗", "排放", "生产总值", "增加值", "GDP", "吞吐量", "失业率", "涨幅", "强度");

    private static readonly WordSet Times = new(
        "时间", "时限", "时长", "周期", "期限", "天数", "寿命", "年限", "耗时", "工期", "用时", "日数", "周转天数", "等待", "响应",
        "住院日", "支付能力", "年龄", "时效", "时延", "间隔");

    private static readonly WordSet Cycles = new("更新周期", "办理周期", "审批周期", "交付周期", "研发周期", "检修周期", "响应周期", "轮换周期");

    private static readonly WordSet Activities = new("户外活动", "体育活动", "体育锻炼", "阳光体育", "锻炼", "睡眠");

    private static readonly WordSet Terms = new("期限", "服务年限", "工作年限", "使用年限", "任职年限", "从业年限", "工期", "周期", "年龄");

    private static readonly WordSet TextOpeners = new("力争", "确保", "努力", "争取", "力求", "并", "且", "同时", "要");

    /// <summary>Words that alone name nothing: what they belong to stands elsewhere.</summary>
    private static readonly WordSet Empty = new(
        "召开", "竣工", "开工", "完工", "交付", "投产", "重点", "再", "着力", "大力", "集中", "联合", "统一", "滚动", "全力", "高标准", "高质量", "加快", "新", "首批", "全面", "计划",
        "拟", "共", "累计", "力争", "确保", "每年", "全年", "年内", "其中", "不", "人", "新增", "形成", "建立", "打造", "实施", "开展",
        "组织", "举办", "推出", "培育", "引进", "建成", "建设", "发展", "安排", "投入", "设立", "制定", "出台", "设置", "配备", "筹集",
        "认定", "上线", "入库", "印刷", "印制", "达", "由", "在", "全市", "各区");

    private static readonly WordSet ConditionStarts = new(
        "免费为", "免费向", "免费对", "适用", "适合", "加强", "强化", "配合", "符合", "不足", "超过", "单个", "单体", "按照", "按每",
        "按不", "按人", "按户", "每个", "每户", "每家", "每所", "每村", "每县", "每区", "每镇", "每校", "每班", "每名", "每台", "每辆", "每人",
        "每床", "每处", "每座");

    private static readonly WordSet Scales = new("百", "千", "万", "十万", "亿", "十");

    private static readonly WordSet Halves = new(
        "男性", "女性", "城市", "城镇", "农村", "乡村", "小学", "初中", "高中", "城区", "中心城区", "市区", "郊区", "男", "女", "小学生", "初中生", "高中生", "在职", "退休");

    private static readonly WordSet NoConditions = new("对外", "对口", "对接", "对标", "满意", "满足", "满负荷", "给水", "给排水");

    private static readonly WordSet Inner = new("下达的", "累计", "力争", "确保", "共计");

    private static readonly WordSet InnerTimes = new("每年", "全年");

    private static readonly WordSet InnerVerbs = new(
        "开展", "推广", "纳入", "接入", "参加", "参与", "申报", "实现", "达到", "配备", "提供", "使用", "进行", "在全", "到基层", "赴",
        "进入", "走进", "深入", "入选", "成为", "担任", "入驻", "驻村", "投身",
        "下沉", "跟岗", "挂职", "轮岗", "支教", "参训", "驻点", "上岗");

    private static readonly WordSet PerWords = new(
        "人", "人口", "户", "亩", "名", "个", "张", "床", "年", "月", "天", "次", "村", "县", "生", "班", "旬", "周", "季度", "餐", "日", "吨", "度", "桌", "件", "瓶", "立方米", "千瓦时", "公里", "小时");

    private static readonly WordSet Movers = new("推动", "推进", "促进", "力促", "确保", "实现");

    private static readonly WordSet Trends = new(
        "提升", "提高", "上升", "下降", "降低", "增长", "增加", "扩大", "改善", "优化", "压缩", "缩短", "减少", "翻一番", "翻番",
        "翻两番", "倍增", "实现翻番", "实现倍增");

    /// <summary>How far a target obliges, which is no part of its name.</summary>
    private static readonly WordSet Kinds = new(
        "（约束性）", "（预期性）", "（倡导性）", "（约束性指标）", "（预期性指标）", "（倡导性指标）", "(约束性)", "(预期性)", "(倡导性)", "(约束性指标)", "(预期性指标)", "(倡导性指标)");

    private static readonly WordSet TrendAdverbs = new("逐年", "逐步", "稳步", "明显", "显著", "持续", "进一步", "不断", "大幅", "有效");
}
