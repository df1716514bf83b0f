namespace PlanModel.Validation;

/// <summary>What a text is in its plan: that decides what would be odd in it.</summary>
internal enum TextRole
{
    /// <summary>Titles of plans, notes, deadlines, leaders, fields: names and figures in any form.</summary>
    Other,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>The title of a task; what follows as measures belongs to the same task.</summary>
    Title,

    /// <summary>Measures of a task.</summary>
    Measure,

    /// <summary>The text of a responsibility, or a part of it.</summary>
    Responsibility,

    /// <summary>The words of a mention.</summary>
    Name,
}
