using System.Globalization;
using System.Text;

namespace PlanModel.Export;

/// <summary>Draws the co-operation of departments as a circle: nodes by number of tasks, lines by number of common tasks.</summary>
internal static class HtmlReportGraph
{
    private const int MostNodes = 40;
    private const double Center = 300;
    private const double Radius = 175;
    private const int LongestLabel = 9;

    public static void Write(StringBuilder html, Plan plan)
    {
        var bodies = plan.Bodies().Where(body => body.Kind == MentionKind.Department).Take(MostNodes).ToList();
        var pairs = plan.Cooperations();
        if (bodies.Count < 3 || pairs.IsEmpty)
        {
            return;
        }

        var angles = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            angles.Add(body.Name, 2 * Math.PI * angles.Count / bodies.Count);
        }

        html.Append("<h2 id=\"graph\">合作关系</h2>\n<svg viewBox=\"0 0 600 600\" role=\"img\" aria-labelledby=\"graph graph-text\">\n<desc id=\"graph-text\">");
        html.Text(string.Join("；", pairs.Take(10).Select(pair => FormattableString.Invariant($"{pair.First}与{pair.Second} {pair.TaskCount} 项")))).Append("</desc>\n");
        foreach (var pair in pairs)
        {
            if (angles.TryGetValue(pair.First, out var from) && angles.TryGetValue(pair.Second, out var to))
            {
                html.Append("<line x1=\"").Append(X(from)).Append("\" y1=\"").Append(Y(from)).Append("\" x2=\"").Append(X(to)).Append("\" y2=\"").Append(Y(to))
                    .Append("\" stroke-width=\"").Append(Fixed(Math.Min(0.5 + (pair.TaskCount * 0.6), 8))).Append("\"><title>").Text(pair.First).Append(" – ").Text(pair.Second)
                    .Append(": ").Number(pair.TaskCount).Append("</title></line>\n");
            }
        }

        foreach (var body in bodies)
        {
            var angle = angles[body.Name];
            var degrees = angle * 180 / Math.PI;
            var isLeft = degrees is > 90 and < 270;
            html.Append("<g><title>").Text(body.Name).Append(": ").Number(body.TaskCount).Append("</title><circle cx=\"").Append(X(angle)).Append("\" cy=\"").Append(Y(angle))
                .Append("\" r=\"").Append(Fixed(Math.Min(3 + Math.Sqrt(body.TaskCount), 12))).Append("\"/>");
            html.Append("<text x=\"").Append(X(angle, 16)).Append("\" y=\"").Append(Y(angle, 16)).Append("\" dominant-baseline=\"middle\" text-anchor=\"").Append(isLeft ? "end" : "start")
                .Append("\" transform=\"rotate(").Append(Fixed(isLeft ? degrees + 180 : degrees)).Append(' ').Append(X(angle, 16)).Append(' ').Append(Y(angle, 16)).Append(")\">")
                .Text(Label(body)).Append("</text></g>\n");
        }

        html.Append("</svg>\n");
    }

    /// <summary>The body as the plan first writes it, which is short, cut where the picture would end.</summary>
    private static string Label(PlanBody body)
    {
        var label = body.Spellings[0];
        return label.Length <= LongestLabel ? label : new StringBuilder(label, 0, LongestLabel - 1, LongestLabel).Append('…').ToString();
    }

    private static string X(double angle, double beyond = 0) => Fixed(Center + ((Radius + beyond) * Math.Cos(angle)));

    private static string Y(double angle, double beyond = 0) => Fixed(Center + ((Radius + beyond) * Math.Sin(angle)));

    private static string Fixed(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
