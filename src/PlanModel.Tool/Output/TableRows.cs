namespace PlanModel.Tool.Output;

/// <summary>A value of --rows: what a row of a table, or a line, stands for.</summary>
internal enum TableRows
{
    Plans,
    Tasks,
    Bodies,
}
