using System.Text;
using PlanModel.Tests.Validation.Rules;

namespace PlanModel.Tests.Validation;

/// <summary>Every finding has a line, a column and an end, counted here once more by other means: in UTF-16 units, CR LF, LF and CR as line ends.</summary>
public class LocationTests
{
    private const string Astral = "𠮷";

    public static TheoryData<RuleExample> Examples() => [.. RuleExamples.All];

    public static TheoryData<string, string> Ends() => new() { { "LF", "\n" }, { "CR LF", "\r\n" }, { "CR", "\r" } };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Findings_of_every_rule_are_where_they_say(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        ShouldBeRight(example.CheckBad());
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void Findings_in_text_are_where_they_say(string name, string end)
    {
        var text = $"天津市任务清单\n\n一、{Astral}供水\n（一）改造{Astral}供水管网。更新老旧管网，，降低漏损。（市水务局、、市财政局负责）\n（二）推广节水器具。（市教委负责）\n".Replace("\n", end, StringComparison.Ordinal);

        var result = PlanValidator.Default.Validate([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "plan.txt");

        ShouldBeRight(result);
        result.HasByteOrderMark.Should().BeTrue();
        var found = result.Diagnostics.Where(diagnostic => diagnostic.Code == "PM4034").Select(diagnostic => Place(diagnostic.Location!));
        found.Should().Equal(["4,19-4,21", "4,31-4,33"], name);
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void Findings_in_HTML_are_where_they_say(string name, string end)
    {
        var html = $"<html>\n<body><p>天津市任务清单</p><table>\n<tr><td>序号</td><td>重点任务</td><td>责任单位</td></tr>\n<tr><td>1</td><td>改造{Astral}管网</td><td>市水务局<span>、</span>、市财政局</td></tr>\n<tr><td>2</td><td>推广&nbsp;器具</td><td>市教委</td></tr>\n</table></body></html>"
            .Replace("\n", end, StringComparison.Ordinal);

        var result = PlanValidator.Default.Validate([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(html)], "plan.html");

        ShouldBeRight(result);
        result.Diagnostics.Where(diagnostic => diagnostic.Code is "PM4034" or "PM4022").Select(diagnostic => Place(diagnostic.Location!))
            .Should().Equal(["4,44-4,53", "5,21-5,27"], name);
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void Findings_in_JSON_are_where_they_say(string name, string end)
    {
        var json = $$"""
            { "schema": "planmodel/plan/1", "title": "{{Astral}}天津市", "sections": [
              { "heading": "{{Astral}}一", "title": 5, "tittle": "",
                "tasks": [ { "id": "1-1", "number": 1, "title": "改\u9020、、管网", "responsibility": { "text": "a\/~、、b" } } ] } ] }
            """.ReplaceLineEndings("\n").Replace("\n", end, StringComparison.Ordinal);

        var result = PlanValidator.Default.Validate([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)], "plan.json");

        ShouldBeRight(result);
        result.Diagnostics.Where(diagnostic => diagnostic.Code is "PM5008" or "PM5005" or "PM4034").Select(diagnostic => $"{Place(diagnostic.Location!)} {diagnostic.Pointer}")
            .Should().Equal(
                [
                    "2,32-2,33 /sections/0/title", "2,35-2,43 /sections/0/tittle",
                    "3,61-3,63 /sections/0/tasks/0/title", "3,101-3,103 /sections/0/tasks/0/responsibility/text",
                ],
                name);
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".html")]
    [InlineData(".json")]
    public void Columns_beyond_65536_are_right(string ending)
    {
        var filler = new string('改', 70_000) + Astral;
        var text = ending switch
        {
            ".txt" => $"天津市任务清单\n\n1.{filler}管网。（市水务局、、市财政局负责）\n2.推广节水器具。（市教委负责）\n",
            ".html" => $"<html><body><p>天津市任务清单</p><table><tr><td>序号<td>重点任务<td>责任单位</tr><tr><td>1<td>{filler}<td>市水务局、、市财政局</tr><tr><td>2<td>推广器具<td>市教委</tr></table></body></html>",
            _ => $$"""{ "schema": "planmodel/plan/1", "title": "{{filler}}", "sections": [ { "heading": "", "title": "", "tasks": [ { "id": "1-1", "number": 1, "title": "改造、、管网" } ] } ] }""",
        };

        var result = PlanValidator.Default.Validate(Encoding.UTF8.GetBytes(text), "plan" + ending);

        ShouldBeRight(result);
        var location = result.Diagnostics.Single(diagnostic => diagnostic.Code == "PM4034").Location!;
        var expected = text.IndexOf("、、", StringComparison.Ordinal) - (text.LastIndexOf('\n', text.IndexOf("、、", StringComparison.Ordinal)) + 1) + 1;
        expected.Should().BeGreaterThan(70_000);
        (location.Column, location.EndColumn).Should().Be((expected, expected + 2));
    }

    [Fact]
    public void Lines_of_JSON_Lines_are_counted_through()
    {
        var line = $$"""{ "schema": "planmodel/plan/1", "title": "{{Astral}}清单", "sections": 5 }""";

        var result = PlanValidator.Default.ValidateJson($"{line}\r\n\r\n{line}\n", "plans.jsonl");

        ShouldBeRight(result);
        result.Diagnostics.Where(diagnostic => diagnostic.Code == "PM5008").Select(diagnostic => $"{Place(diagnostic.Location!)} {diagnostic.Pointer}")
            .Should().Equal("1,62-1,63 /sections", "3,62-3,63 /sections");
    }

    private static void ShouldBeRight(ValidationResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            var location = diagnostic.Location!;
            location.Start.Should().BeInRange(0, result.Text.Length, diagnostic.ToString());
            location.Length.Should().BeInRange(0, result.Text.Length - location.Start, diagnostic.ToString());
            (location.Line, location.Column).Should().Be(Count(result.Text, location.Start), diagnostic.ToString());
            (location.EndLine, location.EndColumn).Should().Be(Count(result.Text, location.Start + location.Length), diagnostic.ToString());
        }

        result.Diagnostics.Select(diagnostic => diagnostic.Location!.Start).Should().BeInAscendingOrder("findings come in the order of the document");
    }

    private static (int Line, int Column) Count(string text, int offset)
    {
        var lines = text[..offset].Replace("\r\n", "\r", StringComparison.Ordinal).Split('\r', '\n');
        // Between CR and LF the line has not ended yet.
        return offset > 0 && offset < text.Length && text[offset - 1] == '\r' && text[offset] == '\n' ? (lines.Length - 1, lines[^2].Length + 2) : (lines.Length, lines[^1].Length + 1);
    }

    private static string Place(SourceLocation location) =>
        FormattableString.Invariant($"{location.Line},{location.Column}-{location.EndLine},{location.EndColumn}");
}
