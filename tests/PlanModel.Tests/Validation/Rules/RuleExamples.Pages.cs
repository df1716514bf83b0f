using System.Text;

namespace PlanModel.Tests.Validation.Rules;

/// <summary>PM107x: HTML; PM108x: documents that break off.</summary>
internal static partial class RuleExamples
{
    private const string PageRows =
        "<table><tr><td>序号</td><td>重点任务</td><td>责任单位</td></tr><tr><td>1</td><td>改造供水管网</td><td>市水务局</td></tr>"
        + "<tr><td>2</td><td>推广节水器具</td><td>市教委</td></tr>";

    private const string GoodPage = "<html><body><p>天津市任务清单</p>" + PageRows + "</table></body></html>";

    private static RuleExample[] Pages =>
    [
        new("PM1070", ExampleForm.Page, "<html><body><p>天津市任务清单</p>" + PageRows + "<tr><td>3</td><td>建设提升", GoodPage) { ShownBad = "<html>…<tr><td>3</td><td>建设提升", ShownGood = Closed },
        new("PM1071", ExampleForm.Page, "<html><body><p>天津市任务清单</p>" + PageRows + "</body></html>", GoodPage) { ShownBad = "<html>…<table>…</body></html>", ShownGood = Closed },
        new("PM1072", ExampleForm.Page, string.Concat(Enumerable.Repeat("<section>甲", 2000)) + PageRows + "</table>", GoodPage)
        {
            ShownBad = "two thousand <section> inside each other",
            ShownGood = Closed,
        },
        new("PM1073", ExampleForm.Page, OverlappingSpans(), GoodPage) { ShownBad = "thousands of cells with rowspan=65534 over each other", ShownGood = Closed },
        new("PM1074", ExampleForm.Text, GoodPage, "天津市任务清单\n\n1.改造供水管网。（市水务局负责）\n2.推广节水器具。（市教委负责）\n") { Replace = text => text, ShownBad = "<html>… given to ValidateText" },
        new("PM1075", ExampleForm.Page, "天津市任务清单\n\n1.改造供水管网。（市水务局负责）\n2.推广节水器具。（市教委负责）\n", GoodPage) { Replace = text => text, ShownGood = Closed },
        new("PM1076", ExampleForm.Page, "<html><body><p>天津市任务清单</p>" + PageRows + "</table>", GoodPage) { ShownBad = "<html><body>…</table>", ShownGood = Closed },
        new("PM1077", ExampleForm.Page, "<html><body><p>天津市任务清单</p>" + PageRows + "<tr style='display:none'><td>3</td><td>建设提升泵站</td><td>市水务局</td></tr></table></body></html>",
            GoodPage)
        {
            ShownBad = "<tr style='display:none'><td>3</td><td>建设提升泵站</td>…",
            ShownGood = Closed,
        },
        new("PM1078", ExampleForm.Page, "<html><body><p>天津市任务清单</p>" + PageRows + "<tr><td>3</td><td>建设提升泵站</td><td>市水务局<del>、市财政局</del></td></tr></table></body></html>",
            GoodPage)
        {
            ShownBad = "…<td>市水务局<del>、市财政局</del></td>…",
            ShownGood = Closed,
        },
        new("PM1080", ExampleForm.Text, Head + First + Second + "⇥3\n⇥建设提升泵站\n⇥完成", Head + First + Second + Third)
        {
            ShownBad = "⇥3⏎⇥建设提升泵站⏎⇥完成, and no more",
            ShownGood = "all cells of the row",
        },
    ];

    private const string Closed = "<html><body>…<table>…</table></body></html>";

    private static string OverlappingSpans()
    {
        var html = new StringBuilder("<html><body><p>天津市任务清单</p>" + PageRows);
        for (var row = 0; row < 900; row++)
        {
            html.Append("<tr>");
            for (var cell = 0; cell < 40; cell++)
            {
                html.Append("<td rowspan=900>a</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</table></body></html>").ToString();
    }
}
