using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>One document a line in, one plan a line out.</summary>
public class PipeTests
{
    private const string Notice = """{"name":"notice","text":"今天天气很好。"}""";

    [Fact]
    public void Every_document_gives_the_line_that_convert_gives_in_order()
    {
        string[] files = [.. JsonLines.Documents.Select(document => document.File).Where(file => !file.Contains("14-notice-only", StringComparison.Ordinal))];
        var converted = ToolRunner.Run(["convert", .. files, "--to", "jsonl"]);

        var piped = Pipe(string.Join('\n', JsonLines.Documents.Where(document => files.Contains(document.File)).Select(document => JsonLines.Line(document.File, document.Member, document.Content))));

        piped.ExitCode.Should().Be(0, piped.Error);
        piped.Error.Should().BeEmpty("repairs are in the envelope, and nowhere else");
        piped.OutputBytes.Should().Equal(converted.OutputBytes);
    }

    [Fact]
    public void A_document_without_a_list_is_a_line_with_the_error_located()
    {
        var result = Pipe(Notice);

        result.ExitCode.Should().Be(1, result.ToString());
        result.ErrorLines.Should().Equal("planmodel: 1 of 1 lines gave an error; it stands in the output");
        var line = JsonNode.Parse(result.OutputLines.Should().ContainSingle().Which)!;
        ((string?)line["name"]).Should().Be("notice");
        ((string?)line["error"]).Should().StartWith("notice(1,1): error PM1001: ");
        line["plan"]!["sections"]!.AsArray().Should().BeEmpty();
    }

    /// <summary>A line that hands over no document, the name that is known of it, and what is said.</summary>
    public static TheoryData<string, string, string> BadLines() => new()
    {
        { "", "null", "The line is empty." },
        { "   ", "null", "The line is empty." },
        { "清单", "null", "invalid start of a value" },
        { "[]", "null", "It is a list." },
        { "null", "null", "It is null." },
        { """{"name":"甲","text":"x""", "\"甲\"", "not a document as a JSON object: " },
        { """{"name":"甲","text":"x"} {}""", "\"甲\"", "invalid after a single JSON value" },
        { """{"name":"甲"}""", "\"甲\"", "there is neither 'text' nor 'html'" },
        { """{"name":"甲","text":null}""", "\"甲\"", "there is neither 'text' nor 'html'" },
        { """{"name":"甲","text":"x","html":"y"}""", "\"甲\"", "there are both 'text' and 'html'" },
        { """{"name":"甲","text":5}""", "\"甲\"", "'text' is a number, not a string." },
        { """{"name":{},"text":"x"}""", "null", "'name' is an object, not a string." },
        { """{"name":"甲","name":"乙","text":"x"}""", "\"甲\"", "'name' is there twice." },
        { """{"name":"甲","text":"\ud800"}""", "\"甲\"", "half a surrogate pair" },
        { """{"name":7,"text":"x","place":"天上"}""", "7", "place: '天上' is not the name of one place" },
        { """{"name":"甲","other":""" + new string('[', 1000), "\"甲\"", "depth" },
    };

    [Theory]
    [MemberData(nameof(BadLines))]
    public void A_line_that_is_no_document_is_a_line_with_the_reason(string line, string name, string reason)
    {
        var result = Pipe($"{Notice}\n{line}\n{Notice}\n");

        result.ExitCode.Should().Be(2, result.ToString());
        result.OutputLines.Should().HaveCount(3);
        result.OutputLines[1].Should().StartWith("{\"name\":" + name + ",\"error\":\"").And.NotContain("   at ");
        ((string?)JsonNode.Parse(result.OutputLines[1])!["error"]).Should().Contain(reason);
        result.OutputLines[2].Should().Be(result.OutputLines[0]);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_a_line_with_the_reason()
    {
        var result = ToolRunner.Run(new ToolRun
        {
            Arguments = ["pipe"],
            Input = [.. "{\"name\":\"a\",\"text\":\""u8, 0xCC, 0xEC, .. "\"}\n{\"name\":\"b\",\"text\":\"\",\"other\":\""u8, 0xCC, .. "\"}\n"u8],
        });

        result.ExitCode.Should().Be(2, result.ToString());
        result.OutputLines.Should().HaveCount(2).And.OnlyContain(line => line.Contains("UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_may_end_in_CR_LF_and_the_first_may_have_a_byte_order_mark()
    {
        var result = Pipe($"\uFEFF{Notice}\r\n{Notice}\r\n{Notice}");

        result.OutputLines.Should().HaveCount(3).And.OnlyContain(line => line == result.OutputLines[0]);
        result.Output.Should().EndWith("\n").And.NotContain("\r");
        result.OutputBytes[0].Should().Be((byte)'{', "there is no byte order mark in the output");
    }

    [Fact]
    public void The_place_of_a_line_goes_before_that_of_the_command_line()
    {
        const string Text = """序号\t重点任务\t责任单位\n1\t甲\t市教委\n2\t乙\t市教委""";

        var result = ToolRunner.Run(new ToolRun
        {
            Arguments = ["pipe", "--place", "重庆市"],
            InputText = $$"""
                {"name":"a","text":"{{Text}}","place":"天津市"}
                {"name":"b","text":"{{Text}}"}
                """,
        });

        result.OutputLines.Should().HaveCount(2);
        result.OutputLines[0].Should().Contain("天津市教育委员会").And.NotContain("重庆市");
        result.OutputLines[1].Should().Contain("重庆市教育委员会").And.NotContain("天津市");
    }

    [Fact]
    public void An_envelope_has_the_same_members_in_every_line_and_keeps_what_came_in()
    {
        var (file, member, content) = JsonLines.Documents.First(document => document.File.EndsWith("tianjin-population-plan.txt", StringComparison.Ordinal));
        var line = JsonLines.Line(new JsonObject { ["id"] = 12345678901234567890m, [member] = content, ["name"] = file, ["tags"] = new JsonArray("甲", null) });

        var result = ToolRunner.Run(new ToolRun { Arguments = ["pipe", "--envelope"], InputText = $"{line}\n{Notice}\n{{\n{{\"text\":\"\",\"plan\":1}}" });

        result.ExitCode.Should().Be(2, result.ToString());
        var lines = result.OutputLines.Select(text => JsonNode.Parse(text)!.AsObject()).ToArray();
        lines[0].Select(pair => pair.Key).Should().Equal("name", "id", "tags", "error", "plan", "diagnostics");
        result.OutputLines[0].Should().StartWith($$"""{"name":"{{file}}","id":12345678901234567890,"tags":["甲",null],"error":null,"plan":{"schema":""");
        lines[0]["diagnostics"]!.AsArray().Where(finding => (string?)finding!["code"] == "PM2001").Select(finding => (int?)finding!["line"]).Should().Equal(219, 271, 274);
        foreach (var other in lines.Skip(1))
        {
            other.Select(pair => pair.Key).Should().Equal("name", "error", "plan", "diagnostics");
        }

        ((string?)lines[1]["diagnostics"]![0]!["severity"]).Should().Be("error");
        ((string?)lines[3]["error"]).Should().Be("the member 'plan' has the name of one that is added");
    }

    [Theory]
    [InlineData("tasks")]
    [InlineData("bodies")]
    public void Rows_of_a_table_are_those_that_convert_writes(string rows)
    {
        const string File = "seeds/tianjin-population-plan.txt";
        var converted = ToolRunner.Run("convert", File, "--to", "jsonl", "--rows", rows);
        var content = JsonLines.Documents.First(document => document.File == File).Content;

        var piped = ToolRunner.Run(new ToolRun { Arguments = ["pipe", "--rows", rows], InputText = JsonLines.Line(File, "text", content) + "\n{" });

        piped.OutputLines.Should().HaveCount(2);
        piped.OutputLines[0].Should().Contain($",\"error\":null,\"rows\":[{string.Join(',', converted.OutputLines)}],\"diagnostics\":[");
        piped.OutputLines[1].Should().EndWith(",\"rows\":[],\"diagnostics\":[]}");
    }

    [Fact]
    public void A_line_that_is_too_long_is_a_line_with_the_reason()
    {
        var longText = new string('长', 400_000);

        var result = ToolRunner.Run(new ToolRun
        {
            Arguments = ["pipe", "--max-line", "1"],
            InputText = $"{JsonLines.Line("long", "text", longText)}\n{{\"text\":\"{longText}\",\"name\":\"late\"}}\n{Notice}\n",
        });

        result.ExitCode.Should().Be(2, result.ToString());
        result.OutputLines.Should().HaveCount(3);
        result.OutputLines[0].Should().Be("""{"name":"long","error":"the line is longer than 1 MB"}""");
        result.OutputLines[1].Should().Be("""{"name":null,"error":"the line is longer than 1 MB"}""");
        result.OutputLines[2].Should().StartWith("""{"name":"notice",""");
    }

    [Fact]
    public void The_number_of_jobs_does_not_change_the_output()
    {
        var input = string.Join('\n', JsonLines.Many(60));

        var one = ToolRunner.Run(new ToolRun { Arguments = ["pipe", "--jobs", "1"], InputText = input });
        var many = ToolRunner.Run(new ToolRun { Arguments = ["pipe", "--jobs", "7"], InputText = input });

        one.OutputLines.Should().HaveCount(60);
        many.OutputBytes.Should().Equal(one.OutputBytes);
    }

    [Fact]
    public async Task A_line_is_answered_while_the_next_one_is_not_there_yet()
    {
        using var process = Process.Start(ToolRunner.Prepare(new ToolRun { Arguments = ["pipe"] }))!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var input = new StreamWriter(process.StandardInput.BaseStream, new UTF8Encoding(false)) { AutoFlush = true };
        for (var round = 0; round < 3; round++)
        {
            await input.WriteAsync(Notice + "\n");

            var answer = await process.StandardOutput.ReadLineAsync(patience.Token);

            answer.Should().StartWith("""{"name":"notice",""");
        }

        input.Close();
        await process.WaitForExitAsync(patience.Token);
        process.ExitCode.Should().Be(1);
    }

    [Fact]
    public void No_line_is_nothing_read()
    {
        Pipe("").ExitCode.Should().Be(2);
        Pipe("").ErrorLines.Should().Equal("planmodel: standard input held no line");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData(Notice)]
    public void An_engine_that_gives_up_on_any_other_status_can_ask_for_0(string input) =>
        ToolRunner.Run(new ToolRun { Arguments = ["pipe", "--exit-zero"], InputText = input }).ExitCode.Should().Be(0);

    [Theory]
    [InlineData("--jobs", "0", "--jobs: 0 is not a number from 1 to 256")]
    [InlineData("--max-line", "1000000", "--max-line: 1000000 is not a number from 1 to 512")]
    [InlineData("--jobs", "many", "Cannot parse argument 'many'")]
    public void Wrong_use_is_status_2_and_a_line(string option, string value, string message)
    {
        var result = ToolRunner.Run("pipe", option, value);

        result.ExitCode.Should().Be(2, result.ToString());
        result.OutputBytes.Should().BeEmpty();
        result.Error.Should().Contain(message);
    }

    private static ToolResult Pipe(string input) => ToolRunner.Run(new ToolRun { Arguments = ["pipe"], InputText = input });
}
