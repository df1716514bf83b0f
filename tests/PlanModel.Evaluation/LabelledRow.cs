namespace PlanModel.Evaluation;

/// <summary>One labelled line.</summary>
internal sealed record LabelledRow(int LineNumber, string[] Cells);
