namespace PlanModel.Interpretation.Targets;

/// <summary>What a clause without numbers is about, for the count in the clause behind it: 推进保障性租赁住房建设，2024年筹集2万套.</summary>
internal static class Topic
{
    private const int Longest = 24;

    private static readonly WordSet Verbs = new(
        "推进", "推动", "实施", "开展", "发展", "加强", "支持", "培育", "建设", "做好", "抓好", "扩大", "促进", "完善", "布局", "增加", "加大", "优化", "鼓励", "统筹");

    /// <summary>Verbs that may stand behind whom it is done for.</summary>
    private static readonly WordSet InnerVerbs = new("实施", "开展", "推进", "建设", "配备");

    private static readonly WordSet For = new("为", "对", "面向", "针对");

    private static readonly WordSet Tails = new("建设工程", "建设项目", "建设行动", "建设工作", "建设", "工程", "行动", "项目", "工作", "任务", "布局", "供给", "力度", "筹集", "培育", "发展");

    /// <summary>Ends of what cannot be counted.</summary>
    private static readonly WordSet Abstractions = new(
        "机制", "体系", "制度", "能力", "水平", "改革", "战略", "规划", "政策", "质量", "环境", "融合", "管理", "服务", "振兴", "转型", "升级", "经济", "产业", "消费", "资源", "配置", "网络", "安全", "治理", "事业", "文化", "教育", "就业", "创新", "计划", "结构", "队伍", "氛围");

    /// <summary>The topic; null where the clause has none that could be counted.</summary>
    public static string? Of(ReadOnlySpan<char> clause)
    {
        if (clause.Length is < 4 or > Longest || Numbers.Occur(clause))
        {
            return null;
        }

        var text = clause;
        while (TargetWords.Adverbs.StartLength(text) is > 0 and var adverb && (Verbs.Starts(text.Slice(adverb)) || TargetWords.Adverbs.Starts(text.Slice(adverb))))
        {
            text = text.Slice(adverb);
        }

        text = Verbs.Starts(text) ? text : PhraseStart.Cut(text);
        if (Verbs.StartLength(text) is > 0 and var verb)
        {
            text = text.Slice(verb);
            text = text.Slice(Verbs.StartLength(text));
        }
        else if (!For.Starts(text) || !TryCutWhom(ref text))
        {
            return null;
        }

        text = Tails.EndLength(text) is > 0 and var tail ? text.Slice(0, text.Length - tail) : text;
        return text.Length >= 3 && !Abstractions.Ends(text) ? IndicatorPhrase.Before(text, out _) : null;
    }

    private static bool TryCutWhom(ref ReadOnlySpan<char> text)
    {
        foreach (var verb in InnerVerbs.All)
        {
            if (text.IndexOf(verb.AsSpan(), StringComparison.Ordinal) is > 1 and var at)
            {
                text = text.Slice(at + verb.Length);
                return true;
            }
        }

        return false;
    }
}
