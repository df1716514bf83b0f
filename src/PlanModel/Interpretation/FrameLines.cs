using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Tells what a line around the list is for, by its words alone.</summary>
internal static class FrameLines
{
    /// <summary>Longer lines are no titles.</summary>
    private const int MaximumTitle = 90;

    /// <summary>Headings one right below the other are lines of one title, when they are no more than this.</summary>
    private const int MaximumLines = 5;

    /// <summary>Words that titles of lists and of the documents around them end in; the first ones name a form of document.</summary>
    private static readonly string[] DocumentForms =
    [
        "表", "清单", "方案", "分工", "分解", "台账", "一览", "通知", "意见", "计划", "规划", "纲要", "要点", "办法", "细则", "规定", "明细", "汇总", "目录", "责任书", "公告", "报告", "决定",
        "通报", "任务书", "路线图", "时间表", "安排", "函", "批复", "公示", "名单", "条例", "稿",
    ];

    private static readonly string[] TitleEndings = ["任务", "措施", "举措", "目标", "责任", "实事", "项目", "工作", "行动", "事项", "情况", "部署", "重点", "指南", "制度", "机制", "进度", "建议", "政策", "内容"];

    /// <summary>Forms that a list itself has: a line below one that ends so is a heading in the list, not more of its title.</summary>
    private static readonly string[] ListForms = ["表", "清单", "方案", "分工", "分解", "台账", "一览", "明细", "汇总", "目录", "任务书"];

    private static readonly string[] NoticeForms = ["通知", "公告", "函", "批复", "公示", "通报", "决定"];

    private static readonly string[] BodyEndings =
    [
        "政府", "办公室", "办公厅", "委员会", "领导小组", "指挥部", "市委", "省委", "区委", "县委", "州委", "局", "厅", "委", "部", "署", "管委会", "总队", "支队", "中心", "工作组",
        "联席会议", "专班", "公司", "学校", "学院", "大学", "医院", "集团", "协会", "街道", "办事处",
    ];

    /// <summary>What a bracket below a title says of it: 征求意见稿, 2024年版, 试行.</summary>
    private static readonly string[] VersionEndings =
        ["稿", "年版", "版", "试行", "摘录", "摘要", "节选", "修订", "讨论", "暂行", "表", "清单", "方案", "分工", "分解", "台账"];

    private static readonly string[] DataLabels =
    [
        "索引号", "主题分类", "发文机关", "发布机构", "发文机构", "成文日期", "发布日期", "发布时间", "公开方式", "公开日期", "文号", "发文字号", "发文日期", "来源", "信息来源", "稿源", "作者", "编辑", "责任编辑",
        "字号", "字体", "浏览", "浏览次数", "阅读", "点击", "打印", "分享", "时间", "日期", "单位", "填报单位", "填表单位", "制表单位", "制表", "填报日期", "填报人", "联系人", "联系电话", "电话", "有效性", "效力状态", "标题", "名称",
        "主题词", "关键词", "当前位置", "您现在的位置", "您的位置", "位置", "主办单位", "承办单位", "主办", "承办", "版权所有", "备案号", "网站标识码", "地址", "邮编", "体裁分类", "信息分类", "服务对象", "生效日期", "废止日期",
        "实施日期", "密级", "紧急程度", "抄送", "印发", "上一篇", "下一篇", "相关链接", "相关文档", "相关附件", "签发人", "页码", "保护视力色", "扫一扫",
    ];

    /// <summary>What a block of the document is for; <see cref="FrameLine.Data"/> for a table that is no list.</summary>
    public static FrameLine KindOf(SourceBlock block) =>
        block is not SourceParagraph paragraph ? FrameLine.Data
        : paragraph.IsFurniture ? FrameLine.Furniture
        : KindOf(paragraph.Text, paragraph.HeadingLevel);

    /// <summary>Whether a heading of the format has others of its level beside it: such head sections, while the only one may title the list.</summary>
    public static bool IsHeadingAmongOthers(List<SourceBlock> blocks, int index)
    {
        if (blocks[index] is not SourceParagraph { HeadingLevel: > 1, IsFurniture: false } heading)
        {
            return false;
        }

        // A title over several lines may be several headings, one right below the other.
        var first = index;
        while (IsAt(first - 1) && index - first < MaximumLines)
        {
            first--;
        }

        var last = index;
        while (IsAt(last + 1) && last - index < MaximumLines)
        {
            last++;
        }

        // From the heading outward: where there are many, the next one is near.
        for (var distance = 1; distance < blocks.Count; distance++)
        {
            if (IsAt(first - distance) || IsAt(last + distance))
            {
                return true;
            }
        }

        return false;

        bool IsAt(int other) =>
            other >= 0 && other < blocks.Count && blocks[other] is SourceParagraph { IsFurniture: false } paragraph && paragraph.HeadingLevel == heading.HeadingLevel;
    }

    /// <summary>What a line is for.</summary>
    /// <param name="line">The line, without white space at its ends.</param>
    /// <param name="headingLevel">1 to 6 where the format marks a heading.</param>
    public static FrameLine KindOf(TextFragment line, int headingLevel = 0)
    {
        var span = line.Span;
        if (span.IsEmpty || IsPageNumber(span))
        {
            return FrameLine.Furniture;
        }

        if (span[0] == '附')
        {
            if (AnnexLabel.TryRead(line, out _, out _))
            {
                return FrameLine.Annex;
            }

            if (AnnexLabel.IsAttachmentLine(line))
            {
                return FrameLine.Attachment;
            }
        }

        if (HeadingReader.TryRead(span, out _))
        {
            return FrameLine.Numbered;
        }

        if (IsWhollyBracketed(span))
        {
            return HeadingReader.CountLength(span, out _) > 0 ? FrameLine.Data : KindOfBracketed(span.Slice(1, span.Length - 2).Trim());
        }

        if (SpecialRows.NoteStart(span) > 0)
        {
            return FrameLine.Note;
        }

        if (IsData(span))
        {
            return FrameLine.Data;
        }

        var last = span[span.Length - 1];
        if (last is '：' or ':')
        {
            return FrameLine.Salutation;
        }

        if (span.Length > MaximumTitle || last is '。' or '；' or '，' or '、' or ';' or ',' || span.IndexOf('。') >= 0 || span.IndexOf('；') >= 0)
        {
            return FrameLine.Text;
        }

        if (IsTitle(span, headingLevel))
        {
            return FrameLine.Title;
        }

        // 首页 | 政务公开, 公开范围 | 面向社会: cells of no list.
        return span.IndexOf('|') >= 0 ? FrameLine.Data : IsIssuer(span) ? FrameLine.Issuer : FrameLine.Phrase;
    }

    /// <summary>Whether a title names its form: it ends in 清单, 方案, 通知 and the like, a bracket behind them aside.</summary>
    public static bool NamesForm(ReadOnlySpan<char> title) => EndsInAny(WithoutBracket(title), DocumentForms);

    /// <summary>Whether a title says that what follows is a list.</summary>
    public static bool NamesList(ReadOnlySpan<char> title) => EndsInAny(WithoutBracket(title), ListForms);

    /// <summary>Whether a title is that of a notice, which never is part of the title of a list.</summary>
    public static bool IsNotice(ReadOnlySpan<char> title) => EndsInAny(WithoutBracket(title), NoticeForms);

    /// <summary>Whether a line can only begin a title: it starts with a year, 关于, 《 or a body of the centre.</summary>
    public static bool BeginsTitle(ReadOnlySpan<char> line) =>
        StartsWithYear(line) || line.StartsWith("关于".AsSpan()) || line.StartsWith("《".AsSpan())
        || line.StartsWith("国务院".AsSpan()) || line.StartsWith("中共".AsSpan());

    /// <summary>A body and nothing else: who signs, not what is titled.</summary>
    public static bool IsIssuer(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > 40 || line.IndexOf("关于".AsSpan()) >= 0 || line.IndexOf('《') >= 0 || StartsWithYear(line))
        {
            return false;
        }

        // Two bodies sign side by side, a space between them; a date may stand behind.
        var body = line.TrimEnd();
        return EndsInAny(body, BodyEndings);
    }

    private static FrameLine KindOfBracketed(ReadOnlySpan<char> inner)
    {
        if (inner.Length is > 1 and <= 16 && EndsInAny(inner, VersionEndings))
        {
            return FrameLine.Version;
        }

        if (inner.IsEmpty || IsData(inner) || (StartsWithYear(inner) && inner.Length <= 12))
        {
            return FrameLine.Data;
        }

        return FrameLine.Note;
    }

    private static bool IsTitle(ReadOnlySpan<char> line, int headingLevel)
    {
        if (line.Length < 4 || line.IndexOf('>') >= 0 || line.IndexOf('|') >= 0)
        {
            return false;
        }

        var words = WithoutBracket(line);
        return headingLevel == 1 || EndsInAny(words, DocumentForms)
            || (line.Length >= 6 && EndsInAny(words, TitleEndings))
            || (line.Length >= 8 && BeginsTitle(line) && !IsIssuer(line));
    }

    /// <summary>Dates, document numbers, and labels of data about the document.</summary>
    private static bool IsData(ReadOnlySpan<char> line)
    {
        if (IsDate(line) || IsDocumentNumber(line))
        {
            return true;
        }

        // 索 引 号：…, 发布日期：2024-02-06, 单位：万元, 当前位置：首页 > …
        Span<char> word = stackalloc char[8];
        var length = 0;
        var marked = false;
        foreach (var letter in line)
        {
            if (letter is '：' or ':' or '>' or '】' or '|')
            {
                marked = true;
                break;
            }

            if (Characters.IsWhiteSpace(letter) || letter is '【' or '[')
            {
                continue;
            }

            if (length == word.Length)
            {
                break;
            }

            word[length++] = letter;
        }

        foreach (var label in DataLabels)
        {
            if (marked ? word.Slice(0, length).SequenceEqual(label.AsSpan()) : label.Length >= 3 && length <= label.Length + 1 && line.Length <= label.Length + 2 && line.StartsWith(label.AsSpan()))
            {
                return true;
            }
        }

        return line.StartsWith("首页".AsSpan()) || line.IndexOf(">>".AsSpan()) >= 0;
    }

    /// <summary>2024年3月11日, 2024-03-11, 二〇二四年三月, 2024年3月11日印发.</summary>
    private static bool IsDate(ReadOnlySpan<char> line)
    {
        if (line.Length is < 6 or > 30)
        {
            return false;
        }

        var digits = 0;
        foreach (var letter in line)
        {
            if (Numeral.DigitOf(letter) >= 0 || letter == '元' || Numeral.TryReadChinese([letter], out _) > 0 || letter is '〇' or '○' or '零')
            {
                digits++;
            }
            else if ("年月日号时分秒 　-/.:：－—".IndexOf(letter) < 0)
            {
                return digits >= 6 && line.EndsWith("印发".AsSpan()) && line.IndexOf('月') > 0;
            }
        }

        return digits >= 3;
    }

    /// <summary>津政办发〔2021〕52号, alone on its line.</summary>
    private static bool IsDocumentNumber(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > 30 || line[line.Length - 1] != '号')
        {
            return false;
        }

        var open = line.IndexOfAny("〔[（(［【".AsSpan());
        return open >= 0 && open + 5 < line.Length && Numeral.DigitOf(line[open + 1]) == 2 && Numeral.DigitOf(line[line.Length - 2]) >= 0;
    }

    /// <summary>— 12 —, - 3 -, 第3页.</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 16)
        {
            return false;
        }

        foreach (var letter in line)
        {
            if (Numeral.DigitOf(letter) < 0 && !Characters.IsWhiteSpace(letter) && "-—－–_·•第共页/,，".IndexOf(letter) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one bracket holds the whole line.</summary>
    private static bool IsWhollyBracketed(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || !Numeral.IsOpeningBracket(line[0]) || !Numeral.IsClosingBracket(line[line.Length - 1]))
        {
            return false;
        }

        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            depth += Numeral.IsOpeningBracket(line[i]) ? 1 : Numeral.IsClosingBracket(line[i]) ? -1 : 0;
            if (depth == 0 && i < line.Length - 1)
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> line)
    {
        while (!line.IsEmpty && (Numeral.IsClosingBracket(line[line.Length - 1]) || line[line.Length - 1] is '》' or '”' or '"'))
        {
            if (line[line.Length - 1] is '》' or '”' or '"')
            {
                line = line.Slice(0, line.Length - 1);
                continue;
            }

            var open = line.Length - 2;
            while (open > 0 && !Numeral.IsOpeningBracket(line[open]))
            {
                open--;
            }

            if (open <= 0)
            {
                break;
            }

            line = line.Slice(0, open).TrimEnd();
        }

        return line;
    }

    private static bool StartsWithYear(ReadOnlySpan<char> line) =>
        Numeral.TryReadArabic(line, out var year) == 4 && year is > 1900 and < 2200 && line.Length > 4 && line[4] is '年' or '-' or '—' or '－' or '至' or '–' or '度';

    private static bool EndsInAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
