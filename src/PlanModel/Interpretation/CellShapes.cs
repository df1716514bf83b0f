using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>What a text looks like, whatever its column. Looks at the ends of a text and never walks a long one.</summary>
internal static class CellShapes
{
    /// <summary>Longer texts are neither time limits nor phrases.</summary>
    private const int LongestPhrase = 24;

    private const int LongestHeading = 80;

    /// <summary>Longer cells are searched for words of duty at their end only.</summary>
    private const int LongestSearched = 200;

    /// <summary>Last letters of names of bodies.</summary>
    private const string BodyTails = "局委办厅部院署会所站社处科室股队府区县镇乡街市州盟旗司校团行集组心台馆联等";

    private static readonly string[] DeadlineWords =
    [
        "持续推进", "持续实施", "持续开展", "长期", "长期坚持", "长期推进", "全年", "年内", "常态化", "常态化推进", "按时序推进", "适时", "即时", "立即", "立行立改", "贯穿全年", "每年", "每月", "每季度", "每半年",
        "年底", "年底前", "月底", "月底前", "全年推进", "按节点推进", "按期完成", "待定", "近期", "即知即改", "上半年", "下半年", "中长期", "长期工作", "全年工作", "持续", "每月月底", "定期", "全年实施", "全年持续推进", "年内完成", "年底前完成",
    ];

    /// <summary>First letters of those words.</summary>
    private const string DeadlineStarts = "持长全年常按适即立贯每月待近上下中定";

    private static readonly string[] DeadlineEnds = ["年", "月", "日", "底", "前", "初", "末", "旬", "季度", "年度", "内", "起", "间", "完成", "推进", "实施", "落实", "办结", "到位", "半年"];

    private static readonly string[] DutyWords = ["牵头", "负责", "配合", "参与", "协办", "职责分工", "职能分工", "会同", "落实", "指导", "协助"];

    /// <summary>Last letters of those words.</summary>
    private const string DutyEnds = "头责合与办工同实导助";

    /// <summary>What names of bodies end in where the last letter alone does not say it.</summary>
    private static readonly string[] BodyEnds = ["海关", "单位", "部门", "街道", "大学"];

    private const string BodyEndTails = "关位门道学";

    public static CellShape Of(ReadOnlySpan<char> text)
    {
        text = Characters.Trim(text);
        if (text.IsEmpty)
        {
            return CellShape.Empty;
        }

        if (IsNothing(text))
        {
            return CellShape.None;
        }

        if (text.Length <= 10 && Numeral.TryReadCell(text, out _, out _, out _))
        {
            return CellShape.Number;
        }

        var stop = text.IndexOfAny('。', '！', '？');
        if (stop >= 0 && stop < text.Length - 1)
        {
            return CellShape.Sentences;
        }

        if (IsHeading(text))
        {
            return CellShape.Heading;
        }

        if (IsNote(text))
        {
            return CellShape.Note;
        }

        if (SpecialRows.NoteStart(text) >= 0)
        {
            // 注：列第一位者为牵头单位 is no body.
            return CellShape.Sentences;
        }

        if (IsDeadline(text))
        {
            return CellShape.Deadline;
        }

        if (IsBodies(text))
        {
            return CellShape.Responsibility;
        }

        return stop >= 0 || text.Length > 3 * LongestPhrase || text.IndexOf('；') >= 0 ? CellShape.Sentences : CellShape.Phrase;
    }

    /// <summary>一、…, （一）…, 第一章 …: with a Chinese numeral, short, and no sentence behind another.</summary>
    public static bool IsHeading(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestHeading || !HeadingReader.TryRead(text, out var heading)
            || heading.Style is HeadingStyle.Arabic or HeadingStyle.Compound or HeadingStyle.ArabicInBrackets or HeadingStyle.ArabicHalfBracket or HeadingStyle.Circled or HeadingStyle.Worded)
        {
            return false;
        }

        var stop = text.IndexOfAny('。', '；');
        return stop < 0 || stop == text.Length - 1;
    }

    public static bool IsDeadline(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("。；;".AsSpan());
        if (text.Length > LongestPhrase || text.IsEmpty)
        {
            return false;
        }

        if (DeadlineStarts.AsSpan().IndexOf(text[0]) >= 0)
        {
            foreach (var word in DeadlineWords)
            {
                if (text.SequenceEqual(word.AsSpan()))
                {
                    return true;
                }
            }
        }

        return text.IndexOfAny("年月日季".AsSpan()) >= 0 && HasNumeral(text) && EndsWithOneOf(text, DeadlineEnds);
    }

    private static bool HasNumeral(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter is (>= '0' and <= '9') or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '每')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names of bodies, or a text that gives duties to some.</summary>
    public static bool IsBodies(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && text[text.Length - 1] is '。' or '；' or ';' or '，' or ',' or '、' or ' ')
        {
            text = text.Slice(0, text.Length - 1);
        }

        if (text.Length < 2)
        {
            return false;
        }

        // The first name tells: a phrase seldom ends in 局 or 委 before its first separator.
        var name = text.Slice(0, FirstNameLength(text));
        if (name.Length is >= 2 and <= LongestPhrase && EndsAsBody(name) && (name.Length == text.Length || EndsAsBody(text)))
        {
            return true;
        }

        if (DutyEnds.AsSpan().IndexOf(text[text.Length - 1]) >= 0 && EndsWithOneOf(text, DutyWords))
        {
            return true;
        }

        return text.Length <= LongestSearched && text.IndexOf('。') < 0 && HasDuty(text);
    }

    /// <summary>How far the first name of a text reaches, as far as names are looked at.</summary>
    private static int FirstNameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length <= LongestPhrase && text[length] is not ('、' or '，' or ',' or '；' or ';' or '\n' or ' '))
        {
            length++;
        }

        return length;
    }

    /// <summary>Whether a word of duty stands behind the name of somebody, and not at the start as well.</summary>
    private static bool HasDuty(ReadOnlySpan<char> text)
    {
        for (var i = 2; i < text.Length; i++)
        {
            if (text[i] is not ('牵' or '负' or '配' or '参' or '协' or '职' or '会' or '落' or '指'))
            {
                continue;
            }

            foreach (var word in DutyWords)
            {
                if (text.Slice(i).StartsWith(word.AsSpan(), StringComparison.Ordinal) && text.IndexOf(word.AsSpan(), StringComparison.Ordinal) == i)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool EndsSentence(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[text.Length - 1] is '。' or '！' or '？' or '；' or ';' or '!' or '?';

    /// <summary>无, or a dash for nothing: —, /.</summary>
    public static bool IsNothing(ReadOnlySpan<char> text) => text.SequenceEqual("无".AsSpan()) || IsDash(text);

    public static bool IsDash(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter is not ('-' or '—' or '－' or '–' or '/' or '／' or '\\' or '_' or '―' or '─'))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= 6;
    }

    /// <summary>A mark that says yes: √, ●, ☆.</summary>
    public static bool IsMark(ReadOnlySpan<char> text) =>
        text.Length == 1 && text[0] is '√' or '✓' or '✔' or '●' or '○' or '◎' or '★' or '☆' or '▲' or '△' or '■' or '□' or '☑' or '*';

    private static bool EndsAsBody(ReadOnlySpan<char> name)
    {
        var last = name[name.Length - 1];
        if (last is '）' or ')')
        {
            // 市交通委（市道运局）: what stands before the bracket tells.
            var open = name.LastIndexOfAny('（', '(');
            return open > 1 && EndsAsBody(name.Slice(0, open));
        }

        return BodyTails.AsSpan().IndexOf(last) >= 0 || (BodyEndTails.AsSpan().IndexOf(last) >= 0 && EndsWithOneOf(name, BodyEnds));
    }

    private static bool EndsWithOneOf(ReadOnlySpan<char> text, string[] ends)
    {
        foreach (var end in ends)
        {
            if (text.EndsWith(end.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A whole paragraph in brackets: （排名不分先后，下同）.</summary>
    private static bool IsNote(ReadOnlySpan<char> text) =>
        text[0] is '（' or '(' or '〔' or '[' or '【'
        && text[text.Length - 1] is '）' or ')' or '〕' or ']' or '】'
        && text.Slice(1, text.Length - 2).IndexOfAny("）)〕]】".AsSpan()) < 0;
}
