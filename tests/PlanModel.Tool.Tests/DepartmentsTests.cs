using System.Text;
using System.Text.Json.Nodes;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

public class DepartmentsTests
{
    [Fact]
    public void Names_of_standard_input_give_a_line_each_in_order_and_untrimmed()
    {
        var result = ToolRunner.Run(new ToolRun
        {
            Arguments = ["departments", "--place", "天津市", "--format", "jsonl"],
            InputText = "市教委\n 市教委\u3000\r\n\n\"x\"\\\n最后",
        });

        result.ExitCode.Should().Be(0, result.ToString());
        result.OutputLines.Select(line => (string?)JsonNode.Parse(line)!["input"]).Should().Equal("市教委", " 市教委\u3000", "", "\"x\"\\", "最后");
        foreach (var line in result.OutputLines)
        {
            JsonNode.Parse(line)!.AsObject().Select(member => member.Key).Should().Equal("input", "department", "match", "kind", "candidates");
        }
    }

    [Fact]
    public void Names_of_arguments_come_in_their_order()
    {
        var result = ToolRunner.Run("departments", "市教委", "各区人民政府", "--format", "jsonl");

        result.ExitCode.Should().Be(0, result.ToString());
        result.OutputLines.Select(line => (string?)JsonNode.Parse(line)!["input"]).Should().Equal("市教委", "各区人民政府");
    }

    [Fact]
    public void Text_is_a_line_a_name()
    {
        var result = ToolRunner.Run("departments", "市教委", "市商务委", "市金融监管局", "市教育", "--place", "天津市");

        result.ExitCode.Should().Be(0, result.ToString());
        result.OutputLines.Should().HaveCount(4);
        result.OutputLines[0].Should().Be("市教委  天津市教育委员会  alias");
        result.OutputLines[1].Should().Be("市商务委  天津市商务局  former");
        result.OutputLines[2].Should().StartWith("市金融监管局  (ambiguous: ").And.Contain("天津市地方金融监督管理局");
        result.OutputLines[3].Should().StartWith("市教育  (unknown");
    }

    [Fact]
    public void An_explanation_tells_rule_and_entry()
    {
        var text = ToolRunner.Run("departments", "市商务委", "--place", "天津市", "--explain");
        var lines = ToolRunner.Run("departments", "市商务委", "--place", "天津市", "--explain", "--format", "jsonl");

        text.OutputLines.Should().HaveCount(2);
        text.OutputLines[1].Should().MatchRegex(@"^    rule: former-name · relation: former.* · entry: .+\.tsv\(\d+\)");
        var json = JsonNode.Parse(lines.OutputLines.Should().ContainSingle().Which)!;
        ((string?)json["rule"]).Should().Be("former-name");
        ((string?)json["entry"]).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Input_may_have_a_byte_order_mark_and_broken_bytes()
    {
        var result = ToolRunner.Run(new ToolRun
        {
            Arguments = ["departments", "--format", "jsonl"],
            Input = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("市教委\n"), 0xCC, 0xEC, (byte)'\n'],
        });

        result.ExitCode.Should().Be(0, result.ToString());
        result.OutputLines.Select(line => (string?)JsonNode.Parse(line)!["input"]).Should().Equal("市教委", "\uFFFD\uFFFD");
    }

    [Fact]
    public void No_name_at_all_is_status_2() => ToolRunner.Run("departments", "--format", "jsonl").ExitCode.Should().Be(2);
}
