namespace PlanModel.Interpretation;

/// <summary>The way a numeral is printed, which tells how deep its heading stands. The order is that of nesting in official documents.</summary>
internal enum HeadingStyle : byte
{
    /// <summary>No numeral.</summary>
    None = 0,

    /// <summary>第一部分.</summary>
    Part,

    /// <summary>第一章, 第一篇.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    ChapterSection,

    /// <summary>专栏1: a box beside the text.</summary>
    Box,

    /// <summary>Ⅰ.</summary>
    Roman,

    /// <summary>一、.</summary>
    Chinese,

    /// <summary>（一）.</summary>
    ChineseInBrackets,

    /// <summary>任务1, 行动一.</summary>
    Worded,

    /// <summary>1., 1、.</summary>
    Arabic,

    /// <summary>1-1, 1.1.</summary>
    Compound,

    /// <summary>（1）.</summary>
    ArabicInBrackets,

    /// <summary>1）.</summary>
    ArabicHalfBracket,

    /// <summary>①.</summary>
    Circled,
}
