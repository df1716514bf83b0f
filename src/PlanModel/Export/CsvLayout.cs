namespace PlanModel;

/// <summary>What a row of a CSV file stands for.</summary>
public enum CsvLayout
{
    /// <summary>The long form: one row for each task and each actor that it names; a task that names nobody has one row.</summary>
    PerBody = 0,

    /// <summary>The wide form: one row for each task.</summary>
    PerTask,
}
