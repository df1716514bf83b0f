namespace PlanModel.Tests.Validation.Rules;

/// <summary>How the text of an example becomes a document.</summary>
public enum ExampleForm
{
    /// <summary>The cell under 责任单位 of a small table.</summary>
    Cell,

    /// <summary>The cell under 具体措施 of a small table.</summary>
    Measure,

    /// <summary>The rows of a table, with a title over it, in the notation of <see cref="Support.Layout"/>.</summary>
    Rows,

    /// <summary>A whole document in the notation of <see cref="Support.Layout"/>.</summary>
    Layout,

    /// <summary>The same as HTML.</summary>
    Html,

    /// <summary>A whole text; ⇥ is a TAB.</summary>
    Text,

    /// <summary>A whole page.</summary>
    Page,

    /// <summary>The one task of a plan in JSON.</summary>
    JsonTask,

    /// <summary>The tasks of a section of a plan in JSON.</summary>
    JsonTasks,

    /// <summary>The members of a plan in JSON, all but the schema.</summary>
    JsonPlan,

    /// <summary>The whole of a file named .json.</summary>
    Json,
}
