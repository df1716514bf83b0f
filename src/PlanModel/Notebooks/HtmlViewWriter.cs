using System.Globalization;
using System.Text;
using PlanModel.Export;

namespace PlanModel.Notebooks;

/// <summary>
/// Writes a view as a piece of HTML: no script, no style sheet and no colour of its own, so that it takes those of the notebook, light or
/// dark, and a notebook that trusts nobody leaves it as it is.
/// </summary>
internal static class HtmlViewWriter
{
    private const string Cell = " style=\"text-align:left;vertical-align:top\"";

    public static void Write(NotebookView view, TextWriter writer)
    {
        var html = new StringBuilder("<div lang=\"zh-CN\">");
        if (view.Title.Length > 0)
        {
            html.Append("<p><strong>");
            WriteText(html, view.Title);
            html.Append("</strong></p>");
        }

        if (view.Facts.Count > 0)
        {
            html.Append("<p>").Text(string.Join(" · ", view.Facts)).Append("</p>");
        }

        foreach (var table in view.Tables)
        {
            Write(html, table);
        }

        writer.Write(html.Append("</div>").ToString());
    }

    private static void Write(StringBuilder html, NotebookTable table)
    {
        if (table.Rows.Count == 0)
        {
            return;
        }

        html.Append("<table>");
        if (table.Columns.Length > 0)
        {
            html.Append("<thead><tr>");
            foreach (var column in table.Columns)
            {
                html.Append("<th scope=\"col\"").Append(Cell).Append('>').Text(column).Append("</th>");
            }

            html.Append("</tr></thead>");
        }

        html.Append("<tbody>");
        var width = table.Columns.Length > 0 ? table.Columns.Length : 2;
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var index = 0; index < row.Length; index++)
            {
                var isHeading = table.IsHeading(row) || (table.Columns.Length == 0 && index == 0);
                var open = !isHeading ? "<td" : table.IsHeading(row) ? $"<th colspan=\"{width.ToString(CultureInfo.InvariantCulture)}\"" : "<th scope=\"row\"";
                html.Append(open).Append(Cell).Append('>');
                Write(html, row[index]);
                html.Append(isHeading ? "</th>" : "</td>");
            }

            html.Append("</tr>");
        }

        html.Append("</tbody></table>");
        if (table.Hidden > 0)
        {
            html.Append("<p>… ").Number(table.Hidden).Append(" more</p>");
        }
    }

    private static void Write(StringBuilder html, ViewCell cell)
    {
        foreach (var run in cell.Runs)
        {
            var tag = run.IsStrong ? "strong" : run.Hint is null ? null : "span";
            if (tag is not null)
            {
                html.Append('<').Append(tag);
                if (run.Hint is not null)
                {
                    html.Append(" title=\"").Text(run.Hint).Append('"');
                }

                html.Append('>');
            }

            WriteText(html, run.Text);
            html.Append(tag is null ? "" : $"</{tag}>");
        }
    }

    private static void WriteText(StringBuilder html, string text)
    {
        var isFirst = true;
        foreach (var line in text.Split('\n'))
        {
            html.Append(isFirst ? "" : "<br>").Text(line);
            isFirst = false;
        }
    }
}
