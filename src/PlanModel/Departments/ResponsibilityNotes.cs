using static PlanModel.Departments.ResponsibilityCharacters;

namespace PlanModel.Departments;

/// <summary>Reads notes about how actors are listed (排名不分先后，下同), and the rule about who leads that they set.</summary>
internal static class ResponsibilityNotes
{
    /// <summary>How far a clause is searched for the words that make it a note.</summary>
    private const int MaximumClause = 48;

    private static readonly string[] Ordinals = ["第一位", "第1位", "第１位", "首位", "第一的", "第一个", "第一名", "第一者", "第一家", "排名第一", "列第一", "排第一", "第一责任单位", "第一单位", "首个", "首家", "首列"];
    private static readonly string[] Leading = ["牵头", "主办", "主责", "主要责任", "汇总", "总负责", "第一责任"];
    private static readonly string[] Absent = ["无牵头", "没有牵头", "未明确牵头", "未列牵头", "未注明牵头", "未标明牵头", "未设牵头", "未确定牵头", "不设牵头", "未单列牵头"];
    private static readonly string[] Unordered = ["不分先后", "不分主次", "不分顺序", "不分前后"];
    private static readonly string[] Copulas = ["为", "是", "系", "即", "作", "任", "担"];

    /// <summary>The characters that a note may start with.</summary>
    public const string FirstCharacters = "排列位不无下以注首第带标加★其责单后均各未没按上所本凡有黑划表此前牵";

    private static readonly CharSet First = new(FirstCharacters);

    /// <summary>Whether a note may start with <paramref name="c"/> at the start of a clause.</summary>
    public static bool MayStart(char c) => First.Contains(c);

    /// <summary>Whether <paramref name="text"/>, a clause or what a bracket holds, is a note.</summary>
    public static bool IsNote(ReadOnlySpan<char> text) => Scan(text.Trim()) > 0;

    /// <summary>The length of the note at the start of <paramref name="text"/>, to the end of its sentence; 0 when there is none.</summary>
    public static int Scan(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !First.Contains(text[0]) || !IsNoteClause(ClauseOf(text)))
        {
            return 0;
        }

        return EndOf(text);
    }

    /// <summary>The same for a note that follows an actor without a separator (市教委排名不分先后): only the plainest wording counts.</summary>
    public static int ScanAttached(ReadOnlySpan<char> text)
    {
        var clause = ClauseOf(text);
        var plain = clause[0] switch
        {
            '排' => ContainsAny(clause, Unordered) || ContainsAny(clause, Ordinals),
            '列' => ContainsAny(clause, Ordinals),
            '下' => IsSame(clause),
            _ => false,
        };
        return plain ? EndOf(text) : 0;
    }

    /// <summary>The rule that a sentence sets; null when it sets none.</summary>
    public static LeadRule? RuleOf(ReadOnlySpan<char> sentence)
    {
        LeadRule? rule = null;
        foreach (var words in Absent)
        {
            var at = sentence.IndexOf(words.AsSpan());
            if (at >= 0 && sentence.Slice(at + words.Length).IndexOf("牵头".AsSpan()) >= 0 && sentence.Slice(at).IndexOf("责任".AsSpan()) >= 0)
            {
                rule = LeadRule.ResponsibleLeads;
            }
        }

        if (FirstIsLead(sentence))
        {
            rule = LeadRule.FirstLeads;
        }

        return ContainsAny(sentence, Unordered) ? LeadRule.None : rule;
    }

    private static bool FirstIsLead(ReadOnlySpan<char> sentence)
    {
        foreach (var ordinal in Ordinals)
        {
            var at = sentence.IndexOf(ordinal.AsSpan());
            if (at < 0)
            {
                continue;
            }

            // 牵头单位排在第一位 says the same the other way round.
            var before = sentence.Slice(Math.Max(0, at - 8), Math.Min(at, 8));
            if (before.IndexOf("牵头".AsSpan()) >= 0 && before.IndexOfAny('排', '列', '居') > 0)
            {
                return true;
            }

            var behind = sentence.Slice(at + ordinal.Length);
            behind = behind.Slice(0, Math.Min(behind.Length, 20));
            foreach (var leading in Leading)
            {
                var lead = behind.IndexOf(leading.AsSpan());
                if (lead >= 0 && (ContainsAny(behind.Slice(0, lead), Copulas) || (lead > 0 ? behind[lead - 1] : ordinal[ordinal.Length - 1]) is '位' or '门' or '者'))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNoteClause(ReadOnlySpan<char> clause) => clause[0] switch
    {
        '下' or '后' => IsSame(clause),
        '注' => clause.Length > 1 && IsColon(clause[1]),
        '不' => ContainsAny(clause, Unordered) || (clause.StartsWith("不再".AsSpan()) && clause.IndexOf('列') > 0),
        '无' or '未' or '没' => ContainsAny(clause, Absent),
        '以' => clause.StartsWith("以下".AsSpan()) && !clause.StartsWith("以下简称".AsSpan()) && (clause.IndexOf('均') > 0 || clause.IndexOf("不再".AsSpan()) > 0 || clause.IndexOf('同') > 0)
            || (clause.StartsWith("以上".AsSpan()) && (ContainsAny(clause, Unordered) || FirstIsLead(clause) || clause.IndexOf('均') > 0)),
        '均' => clause.Length > 1 && clause[1] is '需' or '须' or '为',
        '带' or '标' or '加' or '★' or '黑' or '划' => IsLegend(clause),
        '第' or '首' => FirstIsLead(clause),
        '排' => ContainsAny(clause, Unordered) || ContainsAny(clause, Ordinals),
        _ => clause.IndexOfAny('先', '第', '首') >= 0 && (ContainsAny(clause, Unordered) || FirstIsLead(clause)),
    };

    /// <summary>下同, 后同, 以下同: the words, and nothing else in the clause.</summary>
    private static bool IsSame(ReadOnlySpan<char> clause) => clause.Length >= 2 && clause[1] == '同' && (clause.Length == 2 || IsSpace(clause[2]));

    /// <summary>★为牵头单位, 标*的为配合部门.</summary>
    private static bool IsLegend(ReadOnlySpan<char> clause)
    {
        var copula = clause.IndexOfAny('为', '是', '系');
        return copula > 0 && (clause.Slice(copula).IndexOf("单位".AsSpan()) > 0 || clause.Slice(copula).IndexOf("部门".AsSpan()) > 0);
    }

    /// <summary>The clause at the start of a text; a bracket ends it, for what it says is a note of its own: 有关部门负责（列第一位者为牵头单位）.</summary>
    private static ReadOnlySpan<char> ClauseOf(ReadOnlySpan<char> text)
    {
        var limit = Math.Min(text.Length, MaximumClause);
        var end = 1;
        while (end < limit && !IsComma(text[end]) && !IsStop(text[end]) && !IsOpener(text[end]) && !IsCloser(text[end]))
        {
            end++;
        }

        return text.Slice(0, end);
    }

    /// <summary>A note runs to the end of its sentence, or of the bracket around it.</summary>
    private static int EndOf(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsOpener(text[i]))
            {
                depth++;
            }
            else if (IsCloser(text[i]) && --depth < 0)
            {
                return i;
            }
            else if (depth == 0 && IsStop(text[i]))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
