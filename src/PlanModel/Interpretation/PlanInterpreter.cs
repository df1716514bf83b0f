using PlanModel.Departments;
using PlanModel.Diagnostics;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Makes a plan of what a reader read: the one interpreter of all formats.</summary>
internal sealed class PlanInterpreter(ResponsibilityParser parser, PlanLoaderOptions options)
{
    public LoadResult Interpret(SourceDocument document)
    {
        _ = parser;
        _ = options;
        var bag = new DiagnosticBag();
        bag.AddRange(document.Findings);
        bag.Add(DocumentFindings.NoListFound());
        return new LoadResult { Plan = Plan.Empty, Diagnostics = bag.ToDiagnostics(document.Source), Format = document.Format };
    }
}
