using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanModel.Tool.Tests.Support;

/// <summary>Draws what a terminal was sent as a picture: cells of one width, wide characters in two, bold and dim as they are.</summary>
internal static partial class TerminalPicture
{
    private const double Cell = 8.4;
    private const double Line = 20;
    private const double Margin = 16;

    public static string Draw(IReadOnlyList<string> lines, int columns)
    {
        var svg = new StringBuilder();
        var width = (columns * Cell) + (2 * Margin);
        var height = (lines.Count * Line) + (2 * Margin);
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Number(width)} {Number(height)}\" width=\"{Number(width)}\" height=\"{Number(height)}\" role=\"img\">\n");
        svg.Append("<title>planmodel show in a terminal</title>\n<style>text { font: 14px ui-monospace, Menlo, Consolas, \"Noto Sans Mono CJK SC\", \"PingFang SC\", \"Microsoft YaHei\", monospace; fill: #e7e9ee; white-space: pre } .b { font-weight: 700; fill: #fff } .d { fill: #a3abb8 }</style>\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#15181d\"/>\n");
        for (var index = 0; index < lines.Count; index++)
        {
            Draw(svg, lines[index], Margin + (index * Line) + 14);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Draw(StringBuilder svg, string line, double y)
    {
        var style = "";
        var column = 0;
        foreach (Match piece in Piece().Matches(line))
        {
            if (piece.Groups["control"].Success)
            {
                continue;
            }

            if (piece.Groups["code"].Success)
            {
                style = piece.Groups["code"].Value switch { "1" => " class=\"b\"", "2" => " class=\"d\"", _ => "" };
                continue;
            }

            var cells = piece.Groups["wide"].Success ? piece.Length * 2 : piece.Length;
            if (!string.IsNullOrWhiteSpace(piece.Value))
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Number(Margin + (column * Cell))}\" y=\"{y}\" textLength=\"{Number(cells * Cell)}\"{style}>{WebUtility.HtmlEncode(piece.Value).Replace("&#183;", "·", StringComparison.Ordinal)}</text>\n");
            }

            column += cells;
        }
    }

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>What only a terminal reads, a change of style, wide characters, blanks that align columns, or the rest.</summary>
    [GeneratedRegex("(?<control>\e\\[\\?[0-9;]*[a-z]|\e[=>])|\e\\[(?<code>[0-9]*)m|(?<wide>[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60“”‘’…—]+)| {2,}|[^\e\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60“”‘’…— ]+(?: [^\e\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60“”‘’…— ]+)*| ")]
    private static partial Regex Piece();
}
