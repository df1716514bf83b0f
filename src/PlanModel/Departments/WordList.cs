namespace PlanModel.Departments;

/// <summary>The words that names of bodies are made of, taken from the registry itself; tells a new name (海洋发展局) from a misprint (教肓局).</summary>
internal sealed class WordList
{
    private const int MaximumWord = 10;

    /// <summary>Words of public administration that no registered name has as a part of its own.</summary>
    private static readonly string[] Common =
    [
        "产业", "促进", "发展", "改革", "管理", "服务", "监督", "监察", "检查", "工作", "综合", "执法", "行政", "公共", "资源", "保障", "保护", "建设", "规划", "安全", "应急", "市政",
        "城市", "城乡", "乡村", "农村", "农业", "林业", "水利", "渔业", "畜牧", "畜牧兽医", "兽医", "农机", "农业机械", "农垦", "农场", "盐业", "蚕桑", "茶叶", "花卉", "果业", "蔬菜", "烟草", "糖业",
        "工业", "商业", "商贸", "贸易", "物流", "交通", "公路", "铁路", "道路", "运输", "港口", "港航", "航运", "航空", "民航", "机场", "轨道", "轨道交通", "地铁", "海洋", "海事", "口岸", "岸线", "海防",
        "金融", "财政", "税务", "国资", "国有资产", "投资", "招商", "引资", "招商引资", "外资", "外贸", "外经", "合作", "交流", "协作", "对口", "支援", "帮扶", "扶贫", "移民", "水库移民", "库区",
        "教育", "科技", "科学", "技术", "创新", "信息", "信息化", "数字", "数字经济", "大数据", "数据", "网络", "智慧", "智慧城市", "通信", "无线电", "电子", "软件", "人工智能", "知识产权", "标准化",
        "文化", "旅游", "文物", "广电", "广播", "电视", "电影", "出版", "新闻", "新闻出版", "版权", "体育", "体育总", "档案", "史志", "党史", "地方志", "图书", "博物", "非遗", "文旅", "文化旅游", "演艺",
        "卫生", "健康", "医疗", "医药", "中医药", "疾控", "疾病预防", "血液", "红十字", "计生", "计划生育", "妇幼", "老龄", "养老", "残疾人", "慈善", "福利", "民政", "社会", "社区", "社会救助", "殡葬",
        "人力资源", "社会保障", "人才", "就业", "劳动", "劳动就业", "社保", "公积金", "住房", "住房保障", "房屋", "房产", "房地产", "物业", "征收", "拆迁", "土地", "国土", "不动产", "测绘", "地理信息", "地质",
        "环境", "生态", "环保", "绿化", "园林", "市容", "环卫", "环境卫生", "城管", "公园", "公园城市", "湿地", "自然保护", "水务", "供水", "排水", "节水", "河务", "防汛", "抗旱", "三防", "河湖", "水文", "防洪",
        "司法", "公安", "法制", "法治", "信访", "维稳", "平安", "禁毒", "反恐", "反诈", "消防", "人防", "国防", "国防动员", "民兵", "退役军人", "双拥", "边防", "海防打私", "打私", "保密", "机要", "国安",
        "粮食", "物资", "储备", "供销", "食品", "药品", "食品药品", "市场", "市场监管", "质量", "质监", "计量", "价格", "物价", "消费", "盐务", "能源", "电力", "煤炭", "石油", "天然气", "新能源", "节能",
        "政务", "政务公开", "营商环境", "优化营商环境", "审批", "放管服", "电子政务", "机关", "机关事务", "机关后勤", "后勤", "接待", "驻京", "驻沪", "民营", "民营经济", "中小企业", "企业", "非公", "个体",
        "统计", "调查", "审计", "督查", "督察", "巡察", "考核", "绩效", "绩效管理", "目标", "目标管理", "目标绩效", "研究", "政策", "政策研究", "决策咨询", "咨询", "参事", "文史", "外事", "侨务", "港澳", "台湾", "对台",
        "民族", "宗教", "统战", "组织", "宣传", "编制", "老干部", "党建", "直属机关", "市直", "县直", "区直", "文明", "精神文明", "文明城市", "创建", "创城", "创卫", "爱卫", "爱国卫生", "食安", "安全生产",
        "林长制", "河长制", "湖长制", "田长制", "链长制", "路长制", "街长制", "湾长制", "双碳", "碳达峰", "碳中和", "重大项目", "重点项目", "重点工程", "项目", "工程", "新城", "新区", "高新区", "经开区", "自贸区", "自贸试验区",
        "开发", "开发区", "园区", "产业园", "工业园", "科技园", "服务业", "现代服务业", "文化产业", "旅游产业", "农业产业", "数字产业", "总部经济", "楼宇经济", "会展", "博览", "夜间经济", "低空经济", "军民融合", "铸牢中华民族共同体意识",
        "疫情", "疫情防控", "防控", "联防联控", "抗震", "防震减灾", "减灾", "救灾", "救助", "地震", "气象", "森林", "草原", "防火", "森林防火", "森林公安", "造林", "治沙", "治超", "污染防治", "大气", "水环境", "垃圾分类",
        "妇女", "儿童", "妇女儿童", "青年", "少年", "关工", "工会", "职工", "文学艺术", "社科", "法学", "作家", "记者", "校园", "学生", "幼教", "职业教育", "高等教育", "招生", "考试", "招生考试", "教育考试", "语言文字",
        "乡村振兴", "美丽乡村", "人居环境", "农村工作", "三农", "农田", "高标准农田", "耕地", "耕地保护", "粮食安全", "菜篮子", "气候", "生物", "城镇", "城镇化", "新型城镇化", "城市更新", "老旧小区", "棚改", "改造", "海绵城市",
        "综合保税区", "保税", "保税港区", "铁路建设", "机场建设", "交通建设", "交战", "交通战备", "治理", "社会治理", "基层治理", "市域社会治理", "综治", "网格", "网格化", "热线", "便民", "民生", "诉求", "接诉即办", "一网统管",
        "协调", "推进", "指导", "统筹", "领导", "领导小组", "协同", "办理", "代建", "采购", "政府采购", "交易", "评审", "造价", "结算", "核算", "会计", "国库", "非税", "彩票", "债务", "土储", "土地储备", "收储", "储运",
        "京津冀", "长三角", "一体化", "协同发展", "大湾区", "粤港澳", "成渝", "双城", "经济圈", "一带一路", "自由贸易", "自由贸易港", "特区", "示范区", "试验区", "集中区", "集聚区", "合作区", "先行区", "功能区", "度假区", "风景区", "风景名胜", "景区",
        "水产", "渔政", "海渔", "农经", "蚕业", "竹业", "黄金", "珠宝", "陶瓷", "中药材", "药材", "酒类", "白酒", "酒业", "葡萄酒", "茶业", "茶产业", "奶业", "稻米", "牛羊", "橡胶", "椰子", "苗木", "木材", "石材",
        "矿业", "矿产", "矿产资源", "稀土", "冰雪", "温泉", "古城", "古镇", "遗产", "世界遗产", "文化遗产", "申遗", "长城", "大运河", "运河", "黄河", "长江", "湖泊", "太湖", "巢湖", "洱海", "滇池", "水源", "水源地", "南水北调", "引黄",
        "三峡", "高铁", "高铁新城", "空港", "临空", "临港", "港区", "枢纽", "陆港", "电商", "电子商务", "跨境电商", "预制菜", "食用菌", "马铃薯", "石榴", "柑橘", "脐橙", "苹果", "枸杞", "特色产业", "特色农业", "庄园", "农产品",
        "反走私", "走私", "口岸服务", "驻", "军队", "离退休", "转业", "安置", "烈士", "褒扬", "优抚", "国家", "人民", "政府", "党委", "市级", "区级", "县级", "省级", "经济", "民主", "生产", "事务", "中心", "住建", "人社", "发改",
    ];

    private readonly NameTable _words = new();

    public static WordList From(RegistryIndex index)
    {
        var list = new WordList();
        foreach (var entry in index.AllBodies)
        {
            list.AddName(entry.Name, entry);
            list.AddName(entry.Short, entry);
        }

        foreach (var line in index.AbbreviationLines)
        {
            list.AddParts(line[0]);
            if (line[1].Length >= 2)
            {
                list.AddParts(line[1]);
            }
        }

        foreach (var word in Common)
        {
            list.AddWord(word.AsSpan());
        }

        return list;
    }

    /// <summary>Whether a stem is made of known words, each at most once, with nothing but 和, 与 or 、 between them.</summary>
    public bool Covers(ReadOnlySpan<char> stem)
    {
        if (stem.Length is < 2 or > 40)
        {
            return false;
        }

        // Longest cover from every position, right to left.
        Span<bool> covered = stackalloc bool[stem.Length + 1];
        covered[stem.Length] = true;
        for (var i = stem.Length - 1; i >= 0; i--)
        {
            if (stem[i] is '和' or '与' or '、' && i > 0 && i + 1 < stem.Length && covered[i + 1])
            {
                covered[i] = true;
                continue;
            }

            for (var length = Math.Min(MaximumWord, stem.Length - i); length >= 2; length--)
            {
                if (covered[i + length] && _words.Find(stem.Slice(i, length)) != 0
                    && (i + (2 * length) > stem.Length || !stem.Slice(i + length, length).SequenceEqual(stem.Slice(i, length))))
                {
                    covered[i] = true;
                    break;
                }
            }
        }

        return covered[0];
    }

    /// <summary>Adds the words of a name: what is between the place and the tail, cut at 和 and 与.</summary>
    private void AddName(ReadOnlySpan<char> name, BodyEntry entry)
    {
        var close = name.LastIndexOf('}');
        if (close < 0)
        {
            if (entry.Place is not null && name.StartsWith(entry.Place.AsSpan(), StringComparison.Ordinal))
            {
                name = name.Slice(entry.Place.Length);
            }
            else if (entry.Level != RegistryLevel.National)
            {
                return;
            }
        }

        name = name.Slice(close + 1);
        foreach (var prefix in (string[])["国家", "国务院", "中央", "人民政府", "委"])
        {
            if (name.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
            {
                name = name.Slice(prefix.Length);
            }
        }

        var tail = NameTails.LengthOf(name);
        if (tail > 0)
        {
            AddParts(name.Slice(0, name.Length - tail));
        }
    }

    private void AddParts(ReadOnlySpan<char> stem)
    {
        while (!stem.IsEmpty)
        {
            var end = stem.IndexOfAny('和', '与', '、');
            AddWord(end < 0 ? stem : stem.Slice(0, end));
            stem = end < 0 ? default : stem.Slice(end + 1);
        }
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        if (word.Length is >= 2 and <= MaximumWord)
        {
            _words.Add(word, WordEntry.Instance, NameClass.Legal);
        }
    }

    private sealed class WordEntry : RegistryEntry
    {
        public static readonly WordEntry Instance = new();

        private WordEntry()
            : base(default, null)
        {
        }

        public override ReadOnlySpan<char> Name => default;

        public override string FileName => "";
    }
}
