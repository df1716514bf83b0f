namespace PlanModel.Tables;

/// <summary>What the text of a cell looks like, whatever its column.</summary>
internal enum CellShape
{
    /// <summary>Nothing, or white space.</summary>
    Empty,

    /// <summary>A number alone, as rows are numbered: 1, 1., （一）, ①.</summary>
    Number,

    /// <summary>A heading that begins with a numeral: 一、夯实基本保障（共3项）, （二）…, 第一部分….</summary>
    Heading,

    /// <summary>Bodies, or a closing such as …等相关单位按职责分工负责.</summary>
    Responsibility,

    /// <summary>A date, 2024年底, 全年, 持续推进.</summary>
    Deadline,

    /// <summary>A whole paragraph in brackets: （排名不分先后，下同）.</summary>
    Note,

    /// <summary>无, a dash.</summary>
    None,

    /// <summary>One sentence or more, with a full stop or a semicolon.</summary>
    Sentences,

    /// <summary>Anything else: a title, a name.</summary>
    Phrase,
}
