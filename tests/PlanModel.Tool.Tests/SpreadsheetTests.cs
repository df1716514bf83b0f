using System.Text.Json.Nodes;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>CSV and TSV: long and wide, with a byte order mark or without, and nothing that a spreadsheet would run.</summary>
public sealed class SpreadsheetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("csv", ",")]
    [InlineData("tsv", "\t")]
    public void The_long_form_has_a_row_for_each_task_and_body(string format, string delimiter)
    {
        Convert("seeds/tianjin-population-plan.txt", format).OutputBytes[0].Should().Be((byte)'p', "there is no byte order mark unless asked for");

        Read(format, delimiter, "count(*), count(DISTINCT id), count(DISTINCT department), any_value(document)").Should()
            .Equal("210", "45", "31", "seeds/tianjin-population-plan.txt");
        Read(format, delimiter, "string_agg(body, '、' ORDER BY body), min(role), max(kind)", "WHERE id = '8-6'").Should().Equal("市统计局", "responsible", "department");
    }

    [Theory]
    [InlineData("csv", ",")]
    [InlineData("tsv", "\t")]
    public void The_wide_form_has_a_row_for_each_task(string format, string delimiter)
    {
        var result = Convert("seeds/tianjin-population-plan.txt", format, "--rows", "tasks", "--bom");

        result.OutputBytes.Take(3).Should().Equal([0xEF, 0xBB, 0xBF], "spreadsheets know UTF-8 by it");
        result.Output.Trim('\uFEFF').Should().StartWith(string.Join(delimiter, "plan", "place", "section", "id", "number", "title", "measures", "responsibility", "lead", "support", "others", "deadline", "leaders", "targets", "fields", "document\r\n"));
        Read(format, delimiter, "count(*), count(DISTINCT id), max(number)").Should().Equal("45", "45", "45");
        Read(format, delimiter, "others", "WHERE id = '8-6'").Should().Equal("天津市统计局");
    }

    /// <summary>What begins a cell that a spreadsheet would run.</summary>
    public static TheoryData<string> Formulas() => ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1", "=HYPERLINK(\"http://a\",\"b\")"];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Cells_that_a_spreadsheet_would_run_are_text(string title)
    {
        var plan = new JsonObject
        {
            ["schema"] = "planmodel/plan/1",
            ["title"] = title,
            ["sections"] = new JsonArray(new JsonObject { ["heading"] = "", ["title"] = "", ["tasks"] = new JsonArray(new JsonObject { ["id"] = "1-1", ["number"] = 1, ["title"] = title }) }),
        };
        var file = _folder.Write("plan.json", plan.ToJsonString());

        Convert(file, "csv");
        Read("csv", ",", "title, plan").Should().Equal("'" + title, "'" + title);
        Convert(file, "csv", "--raw-cells");
        Read("csv", ",", "title, plan").Should().Equal(title, title);
    }

    private ToolResult Convert(string file, string format, params string[] options)
    {
        var result = ToolRunner.Run(["convert", file, "--to", format, .. options]);
        result.ExitCode.Should().Be(0, result.ToString());
        _folder.Write("rows." + format, result.OutputBytes);
        return result;
    }

    private string[] Read(string format, string delimiter, string columns, string where = "") => Duck.Ask(
        _folder.Path,
        $"SELECT {columns} FROM read_csv('rows.{format}', delim = '{delimiter}', header = true, quote = '\"', types = {{'id': 'VARCHAR'}}, auto_detect = true) {where}").Single();
}
