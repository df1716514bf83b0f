using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Tells readers of text what words look like.</summary>
internal sealed class CellClassifier : ICellClassifier
{
    private const int LongestHeader = 24;

    private static readonly string[] HeaderWords =
    [
        "序号", "编号", "项次", "条目", "No.", "类别", "领域", "项目", "专项", "方面", "板块", "标准", "任务", "措施", "内容", "指标", "单位", "备注", "说明", "属性",
    ];

    private static readonly string[] HeaderEnds =
    [
        "任务", "任务内容", "目标任务", "实事", "实事项目", "事项名称", "项目名称", "指标名称", "举措", "事项", "主要目标", "工作目标", "指标", "主要工作", "重点工作",
        "措施", "要求", "主要内容", "工作内容", "具体内容", "实施内容", "建设内容", "分工", "实施计划", "目标", "目标值", "牵头单位", "牵头部门", "责任单位", "责任部门", "负责单位", "负责部门",
        "主办单位", "协办单位", "承办单位", "参与单位", "配合单位", "配合部门", "协同单位", "主责单位", "责任主体", "责任科室", "责任处室", "责任股室", "指导部门", "协办部门", "牵头科室", "配合科室",
        "牵头处室", "牵头司局", "会办处室", "领导", "市长", "责任人", "负责人", "时限", "完成时间", "时间进度", "进度安排", "时间节点", "情况", "成效", "评价", "达序", "电话", "联系人",
        "推广范围", "适用范围", "成果形式", "类别", "领域",
    ];

    private static readonly (string End, CellShape Shape)[] Expected =
    [
        ("序号", CellShape.Number), ("编号", CellShape.Number), ("项次", CellShape.Number), ("No.", CellShape.Number),
        ("类别", CellShape.Heading), ("领域", CellShape.Heading), ("板块", CellShape.Heading), ("方面", CellShape.Heading),
        ("单位", CellShape.Responsibility), ("部门", CellShape.Responsibility), ("主体", CellShape.Responsibility), ("科室", CellShape.Responsibility),
        ("处室", CellShape.Responsibility), ("股室", CellShape.Responsibility), ("司局", CellShape.Responsibility),
        ("时限", CellShape.Deadline), ("时间", CellShape.Deadline), ("时间进度", CellShape.Deadline), ("时间节点", CellShape.Deadline), ("时限要求", CellShape.Deadline),
        ("措施", CellShape.Sentences), ("举措", CellShape.Sentences), ("内容", CellShape.Sentences), ("要求", CellShape.Sentences), ("分工", CellShape.Sentences),
        ("领导", CellShape.Phrase), ("市长", CellShape.Phrase), ("责任人", CellShape.Phrase), ("任务", CellShape.Phrase), ("事项", CellShape.Phrase),
        ("项目", CellShape.Phrase), ("名称", CellShape.Phrase), ("实事", CellShape.Phrase), ("工作", CellShape.Phrase), ("目标", CellShape.Phrase),
    ];

    private static readonly string[] BodyEnds =
    [
        "局", "委", "办", "厅", "部", "院", "会", "政府", "中心", "公司", "集团", "单位", "部门", "科", "处", "科室", "股", "署", "支队", "总队", "大队", "海关", "等", "街道", "镇", "银行",
        "负责", "配合", "牵头", "落实", "参与", "协助", "指导", "办事处", "政府（管委）", "工会", "联合会", "党委", "学校", "大学", "所", "站", "社",
    ];

    private static readonly string[] NotBodyEnds = ["社会", "机会", "大会", "协会作用"];

    private static readonly string[] DeadlineEnds = ["前", "底", "完成", "推进", "日", "月", "年", "季度", "末", "实施", "旬", "落实"];

    private static readonly string[] DeadlineStarts = ["全年", "长期", "持续推进", "持续实施", "每年", "每月", "每季", "常年", "年底", "年内", "即时", "常态", "适时"];

    public bool IsHeaderWord(ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[LongestHeader];
        var compact = Compact(text, word);
        var length = compact.Length;
        if (length is < 2 or > 16 || compact.IndexOfAny('。', '，', '；') >= 0)
        {
            return false;
        }

        foreach (var known in HeaderWords)
        {
            if (compact.SequenceEqual(known.AsSpan()))
            {
                return true;
            }
        }

        return EndsWithAny(compact, HeaderEnds);
    }

    public CellShape ExpectedUnder(ReadOnlySpan<char> headerWord)
    {
        Span<char> word = stackalloc char[LongestHeader];
        var header = Compact(headerWord, word);
        foreach (var (end, shape) in Expected)
        {
            if (header.EndsWith(end.AsSpan()))
            {
                return shape;
            }
        }

        return CellShape.Empty;
    }

    public CellShape ShapeOf(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
        {
            return CellShape.Empty;
        }

        if (text.Length <= 2 && (text[0] is '无' or '-' or '—' or '－' or '/' or '／' or '–'))
        {
            return CellShape.None;
        }

        var numeral = NumeralLength(text);
        if (numeral == text.Length)
        {
            return CellShape.Number;
        }

        if (text[0] is '（' or '(' or '〔' or '[' or '【' && text[text.Length - 1] is '）' or ')' or '〕' or ']' or '】' && numeral == 0)
        {
            return CellShape.Note;
        }

        var isSentence = text.IndexOfAny('。', '！', '？') is >= 0 and var stop && stop < text.Length - 1 || text[text.Length - 1] is '；' or '。';
        if (numeral > 0 && text.Length <= 60 && IsChineseNumeral(text, numeral) && (!isSentence || text.Length < 40))
        {
            return CellShape.Heading;
        }

        var trimmed = text.TrimEnd("。；,，、".AsSpan());
        if (trimmed.Length <= 20 && (StartsWithAny(trimmed, DeadlineStarts) || (char.IsDigit(text[0]) && EndsWithAny(trimmed, DeadlineEnds))))
        {
            return CellShape.Deadline;
        }

        if (text.IndexOf('。') is var dot && (dot < 0 || dot == text.Length - 1) && EndsWithAny(trimmed, BodyEnds) && !EndsWithAny(trimmed, NotBodyEnds))
        {
            return CellShape.Responsibility;
        }

        return isSentence || text.IndexOf('；') >= 0 ? CellShape.Sentences : CellShape.Phrase;
    }

    /// <summary>The text without white space; empty when there is too much of it.</summary>
    private static ReadOnlySpan<char> Compact(ReadOnlySpan<char> text, Span<char> word)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                continue;
            }

            if (length == word.Length)
            {
                return default;
            }

            word[length++] = character;
        }

        return word.Slice(0, length);
    }

    /// <summary>The length of a numeral with its brackets and the mark after it: 1. 一、 （一） ① 第一部分.</summary>
    private static int NumeralLength(ReadOnlySpan<char> text)
    {
        if (text[0] is >= '①' and <= '⑳')
        {
            return 1;
        }

        var position = 0;
        var isBracketed = text[0] is '（' or '(';
        var isOrdinal = text[0] == '第';
        if (isBracketed || isOrdinal)
        {
            position++;
        }

        var digits = position;
        while (position < text.Length && position - digits < 5 && (char.IsDigit(text[position]) || IsChineseDigit(text[position])))
        {
            position++;
        }

        if (position == digits)
        {
            return 0;
        }

        if (position == text.Length)
        {
            return isBracketed || isOrdinal ? 0 : position;
        }

        if (isOrdinal)
        {
            return text[position] is '章' or '节' or '篇' ? position + 1 : text.Slice(position).StartsWith("部分".AsSpan()) ? position + 2 : 0;
        }

        if (isBracketed)
        {
            return text[position] is '）' or ')' ? position + 1 : 0;
        }

        return text[position] is '、' or '.' or '．' or '。' or ')' or '）' ? position + 1 : 0;
    }

    private static bool IsChineseDigit(char character) =>
        character is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '〇' or '零';

    private static bool IsChineseNumeral(ReadOnlySpan<char> text, int length)
    {
        foreach (var character in text.Slice(0, length))
        {
            if (char.IsDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] ends)
    {
        foreach (var end in ends)
        {
            if (text.EndsWith(end.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
