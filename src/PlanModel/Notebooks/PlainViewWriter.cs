using System.Globalization;

namespace PlanModel.Notebooks;

/// <summary>Writes a view as lines of text, which end in LF; there is none behind the last.</summary>
internal static class PlainViewWriter
{
    public static void Write(NotebookView view, TextWriter writer)
    {
        var lines = new List<string>();
        if (view.Title.Length > 0)
        {
            lines.Add(view.Title);
        }

        if (view.Facts.Count > 0)
        {
            lines.Add(string.Join(" · ", view.Facts));
        }

        foreach (var table in view.Tables)
        {
            foreach (var row in table.Rows)
            {
                lines.Add(table.IsHeading(row) ? TextOf(row[0]) : table.Columns.Length == 0 ? Fact(row) : $"  {string.Join(" | ", row.Select(OneLine))}");
            }

            if (table.Hidden > 0)
            {
                lines.Add($"  … {table.Hidden.ToString(CultureInfo.InvariantCulture)} more");
            }
        }

        writer.Write(string.Join("\n", lines));
    }

    private static string Fact(ViewCell[] row) => $"{TextOf(row[0])}: {TextOf(row[1]).Replace("\n", "\n  ")}";

    private static string OneLine(ViewCell cell) => TextOf(cell).Replace("\n", "; ");

    private static string TextOf(ViewCell cell) => string.Concat(cell.Runs.Select(run => run.Text));
}
