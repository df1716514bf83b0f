namespace PlanModel.Tool.Output;

/// <summary>A plan for the eye: its tasks by section, then a summary.</summary>
internal static class PlanView
{
    public static void Write(Terminal terminal, LoadResult result) => Write(terminal.Output, result, terminal.Width, new Styles(terminal.UsesColour));

    public static void Write(TextWriter writer, LoadResult result, int width, Styles styles)
    {
        var plan = result.Plan;
        WriteHead(writer, plan, width, styles);
        var table = TaskTable.Create(plan);
        var row = 0;
        foreach (var section in plan.Sections)
        {
            WriteSection(writer, section, table, ref row, width, styles);
        }

        PlanSummary.Write(writer, result, width, styles);
    }

    private static void WriteHead(TextWriter writer, Plan plan, int width, Styles styles)
    {
        WriteWrapped(writer, plan.Title, width, styles.Bold);
        var place = plan.Place?.Name;
        WriteWrapped(writer, plan.Annex is { Length: > 0 } annex ? place is null ? annex : $"{annex} · {place}" : place ?? "", width, styles.Dim);
        foreach (var note in plan.Notes)
        {
            WriteWrapped(writer, $"（{note}）", width, styles.Dim);
        }
    }

    /// <param name="writer">Where to write.</param>
    /// <param name="section">The section.</param>
    /// <param name="table">All tasks of the plan, in its order.</param>
    /// <param name="row">The row of the section's first task; then that of the next section's.</param>
    /// <param name="width">The columns of the terminal.</param>
    /// <param name="styles">How headings are set off.</param>
    private static void WriteSection(TextWriter writer, PlanSection section, TextTable table, ref int row, int width, Styles styles)
    {
        if (section.Heading.Length > 0)
        {
            writer.WriteLine();
            WriteWrapped(writer, section.Heading, width, styles.Bold);
        }

        if (!section.Tasks.IsEmpty)
        {
            writer.WriteLine();
            table.Write(writer, row..(row + section.Tasks.Count), width, styles);
            row += section.Tasks.Count;
        }

        foreach (var inner in section.Sections)
        {
            WriteSection(writer, inner, table, ref row, width, styles);
        }
    }

    private static void WriteWrapped(TextWriter writer, string text, int width, Func<string, string> style)
    {
        if (text.Length == 0)
        {
            return;
        }

        foreach (var line in LineBreaker.Break(text, width))
        {
            writer.WriteLine(style(line));
        }
    }
}
