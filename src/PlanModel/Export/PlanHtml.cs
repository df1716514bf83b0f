using PlanModel.Export;

namespace PlanModel;

/// <summary>
/// Writes a plan as one self-contained HTML page: the list with real row spans, to filter and to sort without any network, bars
/// of tasks per body, a matrix of bodies and sections, and the graph of co-operation. Readable on a phone, by a screen reader,
/// in light and in dark, and without scripts.
/// </summary>
public static class PlanHtml
{
    /// <summary>The page, lines end in LF. The same plan gives the same bytes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Serialize(Plan plan)
    {
        Guard.NotNull(plan);
        return new HtmlReport(plan).Write();
    }
}
