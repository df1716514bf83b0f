using PlanModel.Places;
using static PlanModel.Departments.ResponsibilityCharacters;

namespace PlanModel.Departments;

/// <summary>Tells by words alone what sort of actor a name is: first by its end, then by words such as 各 that make it a class.</summary>
internal static class ResponsibilityActors
{
    /// <summary>Legal names with their brackets aside are shorter; sentences are longer.</summary>
    private const int MaximumLength = 40;

    /// <summary>What the end of a name says.</summary>
    public enum Tail
    {
        None,
        Body,
        Enterprise,
        Unit,

        /// <summary>部门, 单位: bodies as a class.</summary>
        Class,

        /// <summary>区, 镇, 开发区: a place, or places as a class.</summary>
        Place,

        /// <summary>人民政府, 管委会: of a place.</summary>
        Government,

        /// <summary>副市长, 同志.</summary>
        Person,
    }

    private static readonly WordTable<Tail> Tails = WordTable<Tail>.ByEnd(
        [
            (
                Tail.Body,
                "局 委 办 厅 部 会 共青团 社 署 联 馆 站 所 院 台 团 校 队 协 总社 中心 办公室 办公厅 研究室 督查室 政研室 参事室 史志室 党史研究室 地方志办公室 实验室 调查队 "
                + "总队 支队 大队 中队 分队 指挥部 军分区 警备区 武装部 人武部 政治工作部 武警 武警部队 部队 海关 人行 人民银行 党校 行政学院 大学 学院 中学 小学 幼儿园 研究所 监狱 戒毒所 公证处 "
                + "领导小组 协调小组 工作领导小组 专班 工作专班 人大 政协 纪委 监委 纪检监察 团中央 公积金 法院 检察院 高院 中院 报社 日报 日报社 广播电视台 电视台 广电台 血站 "
                + "工委 委员会 民革 民盟 民建 民进 农工党 致公党 台盟 九三学社 边检 边检站 直属机关 党史办 海事 交警 特警 公署 行署 办事处 联络处 管理处 代表处 驻京办 红十字会 气象台 "
                + "服务处 档案处 专员办 监管局 分署 局机关 公安 党委 党组 军委 中央 基金会 理事会 档案馆 供销合作社 供销合作联社 粮库 林场 农场 专项小组 专责小组 推进小组 攻坚小组 工作小组 总工会 民兵 "
                + "高法 高检 街道办 政府办 府办 指挥中心 银监 保监 证监 寺 电台 考试院 政协办 检查室 人民医院 中医院 中心医院 附属医院 纪委机关 监委机关 歌剧院 防指 防总 防汛指 消防 公积金中心 站段 中科院 社科院 农科院 预备役 科大 师大 交大 农大 医大"),
            (
                Tail.Enterprise,
                "公司 集团 银行 分行 支行 厂 矿 直属库 股份 控股 城投 交投 水投 建投 产投 文投 旅投 农投 国投 国控 投控 金控 电网 移动 电信 联通 铁塔 石油 石化 农商行 商行 信用社 信用联社 农信社 "
                + "农信联社 保险 人保 燃气 热力 水务 合作社 信托 证券 信保 轨道交通 城发 城建投 文旅投 交发 供电 电力 开投 酒店 机场 有限责任公司 公交 电厂 港务 邮储 邮政 车务段 工务段 机务段 电务段 农行 工行 建行 中行 交行 农发行 国开行 进出口行"),
            (Tail.Unit, "科 股 司 处 科室 处室 股室 支部 党支部 机关党委 机关纪委 机关工会 党总支 内设机构 局办 科股室 工作组 专项组 专责组 综合组 推进组 保障组 宣传组 督导组 组 综合室 财务室 科技室"),
            (
                Tail.Class,
                "部门 单位 机构 企业 高校 院校 团体 主体 运营商 平台 成员 委办局 院所 学校 医院 媒体 商户 组织 机关 厂商 企事业单位 司局 部委 人员 责任人 村委会 居委会 业委会 市属国企 国企 央企 协会 商会 学会"),
            (Tail.Place, "区 县 市 镇 乡 街道 州 盟 旗 省 街 镇街 村 社区 园区 园 地 地方 自治区 直辖市 兵团 师 市辖区 城市 苏木 嘎查 团场"),
            (Tail.Person, "同志 市长 县长 区长 镇长 乡长 局长 主任 书记 主席 部长 厅长 秘书长 院长 校长 科长 处长 组长 常委 领导 负责人 首席 专员 州长 省长 政委 行长 总经理 董事长"),
            (Tail.Government, "政府 管委会 管委 管理委员会 园管会"),
            (
                Tail.None,
                "社会 机会 大会 峰会 博览会 推介会 交流会 会会 全部 内部 干部 外部 局部 布局 格局 结局 场所 厕所 主办 承办 举办 协办 创办 开办 督办 交办 平台期 舞台 后台 学科 专科 本科 内科 外科 好处 "
                + "到处 部署 关联 互联 物联 车站 网站 教室 阳台 舞团 用地 土地 基地 场地 各地方性 工地 耕地 林地 湿地 绿地 草地 产地 目的地 属地管理 上市 超市 门市 夜市 集市 大街 科社 党员干部 军队 车队 团队 "
                + "服务站点 托管 运动会 委托 全会 会所 研究会议 会议 宗旨"),
            (Tail.None, "个人"),
        ]);

    /// <summary>Words that make a class of what follows or precedes.</summary>
    private static readonly WordTable<bool> ClassMarks = WordTable<bool>.ByStart("各 有关 相关 其他 其它 所有 全体 其余 两级 三级 四级 有条件的 每个 相应");

    /// <summary>Words in front of 政府 or a place that name no place: 试点城市政府.</summary>
    private static readonly WordTable<bool> PlaceClasses = WordTable<bool>.ByStart(
        "试点 属地 当地 所在 项目所在 地方 基层 沿海 沿江 沿黄 沿线 重点 涉及 示范 省会 辖区 同级 本级 县级以上 设区 市辖 省级 市级 县级 区级 乡级 街镇 村级 "
        + "中心城区 全国");

    /// <summary>Characters that no name of a body has; a text with one is a sentence.</summary>
    private static readonly CharSet Sentence = new("的是由为了吗呢谁把被若或您我请%％=＝<>《》!！?？+＋");

    /// <summary>Before 局, 办, 部: 布局, 主办, 内部, 局办.</summary>
    private static readonly CharSet NoTail = new("布格结主承举协创开督交内干外局全总常");

    /// <summary>Characters of classes, sentences and brackets.</summary>
    private static readonly CharSet SecondLook = new("各有相其所全余两三四每级应的是由为了吗呢谁把被若或您我请%％=＝<>《》!！?？+＋、设按 \u3000", Openers, Closers);

    private static readonly CharSet SentenceFirst = new("简以包不含即指例比特尤可应并每");

    private static readonly string[] SentenceStarts = ["简称", "以下简称", "包括", "包含", "不含", "不包括", "含", "即", "指的", "例如", "比如", "特别是", "尤其是", "可", "应当", "以及", "并", "每"];

    private static readonly string[] UnitWords = ["办公室", "党政办公室", "综合办公室", "局办公室", "厅办公室", "委办公室", "院办公室", "党委办公室", "办公厅", "信息中心", "机关服务中心", "党办"];

    /// <summary>Surnames, the common ones.</summary>
    private static readonly CharSet Surnames = new(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤");

    private static readonly CharSet NoGivenName = new("区园组站场港城路街业产品项目费率量值法律规会局委办厅部院所科股处室门位员工人民众体系统制度网库务");

    /// <summary>The kind of <paramref name="name"/>; <see cref="MentionKind.Unknown"/> when the words do not tell.</summary>
    public static MentionKind KindOf(ReadOnlySpan<char> name)
    {
        if (IsPlainBody(name))
        {
            return MentionKind.Department;
        }

        var core = WithoutBrackets(name);
        if (core.IsEmpty || core.Length > MaximumLength)
        {
            return MentionKind.Unknown;
        }

        if (core[0] is '无' or '暂' or '没' && (core.Length == 1 || core.SequenceEqual("暂无".AsSpan()) || core.SequenceEqual("没有".AsSpan())))
        {
            return MentionKind.None;
        }

        var tail = TailOf(core);
        var mark = IndexOfClassMark(core);
        if (HasSentenceWords(core, mark))
        {
            return MentionKind.Unknown;
        }

        if (mark >= 0)
        {
            return ClassOf(core, mark, tail);
        }

        if (tail is Tail.Body && IndexOfPause(core) >= 0)
        {
            // 市、县（区）教育局; 镇政府、街道办
            return ResponsibilityTerritories.IsClass(core) ? MentionKind.Territory : MentionKind.Group;
        }

        switch (tail)
        {
            case Tail.Government:
                return IsPlaceClass(core) ? MentionKind.Territory : MentionKind.Department;
            case Tail.Place:
                return MentionKind.Territory;
            case Tail.Class:
                return IsNamedAssociation(core) || IsNamedInstitution(core) ? MentionKind.Department : MentionKind.Group;
            case Tail.Enterprise:
                return IsCentralBank(core) ? MentionKind.Department : MentionKind.Enterprise;
            case Tail.Unit:
                return UnitOrBody(core);
            case Tail.Body:
                return core[core.Length - 1] is '处' or '署' or '办' && ResponsibilityTerritories.IsClass(core) ? MentionKind.Territory : BodyOrUnit(core);
            case Tail.Person:
                return MentionKind.Person;
            default:
                return IsCity(core) ? MentionKind.Territory : IsPerson(core) || IsTitled(core) ? MentionKind.Person : MentionKind.Unknown;
        }
    }

    /// <summary>市教委, 省财政厅: a level, an unmistakable tail, and nothing that needs a second look. Most mentions are such.</summary>
    private static bool IsPlainBody(ReadOnlySpan<char> name)
    {
        if (name.Length is < 3 or > 16 || name[name.Length - 1] is not ('局' or '委' or '办' or '厅' or '部') || NoTail.Contains(name[name.Length - 2]) || LevelLength(name) == 0)
        {
            return false;
        }

        foreach (var c in name)
        {
            if (SecondLook.Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether <paramref name="name"/> ends as names of actors do, so that a separator may follow it.</summary>
    public static bool EndsLikeActor(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            return false;
        }

        return IsCloser(name[name.Length - 1]) || TailOf(name) != Tail.None;
    }

    public static Tail TailOf(ReadOnlySpan<char> name)
    {
        Tails.Match(name, out var tail);
        return tail;
    }

    /// <summary>The length of the level that a name starts with (省, 市, 自治区, 市委, 自治区党委); 0 when it starts with none (市场, 区划).</summary>
    public static int LevelLength(ReadOnlySpan<char> name)
    {
        if (name.Length < 2)
        {
            return 0;
        }

        var length = name[0] switch
        {
            '市' => name[1] is '场' or '容' or '民' || (name[1] == '政' && (name.Length < 3 || name[2] is not ('府' or '协' or '法' or '务' or '研'))) ? 0 : 1,
            '区' => name[1] is '划' or '域' or '块' or '位' ? 0 : 1,
            '县' => name[1] is '域' ? 0 : 1,
            '省' or '州' or '盟' or '旗' or '镇' or '乡' => 1,
            '自' => name.StartsWith("自治区".AsSpan()) || name.StartsWith("自治州".AsSpan()) || name.StartsWith("自治县".AsSpan()) ? 3 : 0,
            '兵' => name.StartsWith("兵团".AsSpan()) ? 2 : 0,
            _ => 0,
        };
        if (length == 0 || name.Length <= length + 1)
        {
            return length;
        }

        return name[length] == '委' && name[length + 1] != '员' ? length + 1 : name[length] == '党' && name[length + 1] == '委' ? length + 2 : length;
    }

    /// <summary><paramref name="name"/> without the brackets at its end: 各县（市、区） → 各县.</summary>
    public static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty && IsCloser(name[name.Length - 1]))
        {
            var depth = 0;
            var i = name.Length - 1;
            for (; i >= 0; i--)
            {
                depth += IsCloser(name[i]) ? 1 : IsOpener(name[i]) ? -1 : 0;
                if (depth == 0)
                {
                    break;
                }
            }

            if (i <= 0)
            {
                break;
            }

            name = name.Slice(0, i);
            while (!name.IsEmpty && IsSpace(name[name.Length - 1]))
            {
                name = name.Slice(0, name.Length - 1);
            }
        }

        return name;
    }

    private static int IndexOfPause(ReadOnlySpan<char> name)
    {
        var pause = name.IndexOf('、');
        return pause < 0 || name.Slice(0, pause).IndexOfAny('（', '(') >= 0 ? -1 : pause;
    }

    private static int IndexOfClassMark(ReadOnlySpan<char> name)
    {
        var depth = 0;
        for (var i = 0; i < name.Length; i++)
        {
            depth += IsOpener(name[i]) ? 1 : IsCloser(name[i]) ? -1 : 0;
            if (depth == 0 && ClassMarks.HasKey(name[i]) && ClassMarks.Match(name.Slice(i)) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static MentionKind ClassOf(ReadOnlySpan<char> name, int mark, Tail tail) => tail switch
    {
        // Names run together (高新园(邹区镇)各街道市国有公司) are no class.
        _ when mark > 1 && (IsCloser(name[mark - 1]) || (mark > 12 && TailOf(name.Slice(0, mark)) != Tail.Body && !IsArea(name.Slice(0, mark)))) => MentionKind.Unknown,
        Tail.Unit => MentionKind.Unit,
        Tail.Place or Tail.Government => MentionKind.Territory,
        Tail.Body when ResponsibilityTerritories.IsClass(name) => MentionKind.Territory,
        Tail.Enterprise or Tail.Class or Tail.Body or Tail.Person => MentionKind.Group,
        // 各牵头人 and the like: what is called 各… is a class, whatever its last word.
        _ => mark == 0 && name[0] is '各' or '全' or '所' && name.Length is > 1 and < 16 ? MentionKind.Group : MentionKind.Unknown,
    };

    /// <summary>中国（广西）自由贸易试验区, before 各片区管委会: a place, and no body before it.</summary>
    private static bool IsArea(ReadOnlySpan<char> name) => TailOf(name) == Tail.Place && name.IndexOfAny("局委办厅部司府".AsSpan()) < 0;

    private static bool HasSentenceWords(ReadOnlySpan<char> name, int mark)
    {
        var depth = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            depth += IsOpener(c) ? 1 : IsCloser(c) ? -1 : 0;
            if (depth == 0 && Sentence.Contains(c) && !(mark == 0 && c == '的') && !(c == '由' && i > 0 && name[i - 1] == '自'))
            {
                return true;
            }
        }

        if (SentenceFirst.Contains(name[0]) && !IsPlaceName(name))
        {
            foreach (var start in SentenceStarts)
            {
                if (name.StartsWith(start.AsSpan()))
                {
                    return true;
                }
            }
        }

        return name.IndexOf("设在".AsSpan()) >= 0 || name.IndexOf("按照".AsSpan()) >= 0;
    }

    /// <summary>Places whose names begin like an explanation.</summary>
    private static bool IsPlaceName(ReadOnlySpan<char> name) =>
        name.StartsWith("含山".AsSpan()) || name.StartsWith("即墨".AsSpan()) || name.StartsWith("可克达拉".AsSpan()) || name.StartsWith("特克斯".AsSpan());

    /// <summary>县区政府, 镇街, 试点城市政府: levels or words that name no place; 市政府 and 滨海新区人民政府 are bodies.</summary>
    private static bool IsPlaceClass(ReadOnlySpan<char> name) =>
        PlaceClasses.Match(name) > 0 || ResponsibilityTerritories.IsClass(name);

    /// <summary>市个私协会, 省旅游协会: with a level or a subject the class word is the tail of a name.</summary>
    private static bool IsNamedAssociation(ReadOnlySpan<char> name) =>
        name[name.Length - 1] == '会' && (name.Length > 4 || LevelLength(name) > 0) && name[name.Length - 2] != '委' && !name.StartsWith("行业".AsSpan()) && !name.StartsWith("有".AsSpan());

    /// <summary>市特殊教育学校 and 苏州大学附属第一医院 are one, 市属学校 and 市直医院 are a class.</summary>
    private static bool IsNamedInstitution(ReadOnlySpan<char> name) =>
        ((name.EndsWith("学校".AsSpan()) || name.EndsWith("医院".AsSpan())) && LevelLength(name) is var level && level > 0
            && name.Length > level + 2 && name[level] is not ('直' or '属' or '级' or '内' or '管' or '辖' or '域'))
        || (name.EndsWith("医院".AsSpan()) && name.IndexOf("大学".AsSpan()) > 1);

    private static bool IsCentralBank(ReadOnlySpan<char> name) => name.StartsWith("人行".AsSpan()) || name.IndexOf("人民银行".AsSpan()) >= 0;

    /// <summary>市公路管理处 is a body; 监督处, 市场执法股 and 市教育局基教处 are units.</summary>
    private static MentionKind UnitOrBody(ReadOnlySpan<char> name)
    {
        if (name.Length < 2)
        {
            return MentionKind.Unknown;
        }

        var last = name[name.Length - 1];
        return last is '处' or '组' or '会' && LevelLength(name) > 0 && !HasInnerBody(name) && name.Length > 3 ? MentionKind.Department : MentionKind.Unit;
    }

    private static MentionKind BodyOrUnit(ReadOnlySpan<char> name)
    {
        foreach (var unit in name.Length <= 6 ? UnitWords : [])
        {
            if (name.SequenceEqual(unit.AsSpan()))
            {
                return MentionKind.Unit;
            }
        }

        if (name.Length < 2)
        {
            return MentionKind.Unknown;
        }

        // 市教育局办公室 is an office of the bureau; 市政府办公室 and 领导小组办公室 are bodies.
        if (name.Length > 5 && name.EndsWith("办公室".AsSpan()) && name[name.Length - 4] is '局' or '厅')
        {
            return MentionKind.Unit;
        }

        return MentionKind.Department;
    }

    private static bool HasInnerBody(ReadOnlySpan<char> name) =>
        name.Slice(0, name.Length - 1).IndexOfAny('局', '委', '厅') is var at && at > 0 && at < name.Length - 2 && !name.Slice(at).StartsWith("委员".AsSpan()) && name[0] != '团';

    /// <summary>无锡 in 苏州、无锡、常州市人民政府: a city or province without its kind.</summary>
    private static bool IsCity(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 4)
        {
            return false;
        }

        Span<DivisionTable.NameHit> hits = stackalloc DivisionTable.NameHit[4];
        foreach (var hit in hits.Slice(0, DivisionTable.Default.FindNames(name, hits)))
        {
            if (hit.Length == name.Length && DivisionTable.Default[hit.Division].Level != PlaceLevel.County)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>县委副书记张三: a title and a name.</summary>
    private static bool IsTitled(ReadOnlySpan<char> name)
    {
        for (var given = 2; given <= 3 && given + 2 <= name.Length; given++)
        {
            if (IsPerson(name.Slice(name.Length - given)) && TailOf(name.Slice(0, name.Length - given)) == Tail.Person)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerson(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 3 || !Surnames.Contains(name[0]))
        {
            return false;
        }

        foreach (var c in name.Slice(1))
        {
            if (NoGivenName.Contains(c) || c < '\u4e00' || c > '\u9fff')
            {
                return false;
            }
        }

        return true;
    }
}
