namespace PlanModel;

/// <summary>The way from a plan back to the document that it was read from. An interface, so that the model knows of no reader.</summary>
internal interface IDocumentTrace
{
    SourceCoverage Coverage { get; }

    SourceLocation? LocationOf(Plan plan, PlanTask task);

    SourceLocation? LocationOf(Plan plan, PlanTask task, Mention mention);
}
