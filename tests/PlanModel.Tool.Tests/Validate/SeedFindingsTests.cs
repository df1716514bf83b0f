using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Validate;

/// <summary>The tool finds in the seed what was read by eye and approved, in every format the same.</summary>
public partial class SeedFindingsTests
{
    /// <summary>The approved findings of the seed: file, place, severity and code.</summary>
    private static readonly string[] Approved = [.. ReadApproved()];

    [Fact]
    public void Json_holds_what_is_approved() => FromJson().Should().Equal(Approved);

    [Fact]
    public void Sarif_holds_what_is_approved()
    {
        var run = JsonNode.Parse(ToolRunner.Run("validate", "seeds", "--format", "sarif").Output)!["runs"]![0]!;

        run["results"]!.AsArray().Select(result =>
        {
            var place = result!["locations"]![0]!["physicalLocation"]!;
            var region = place["region"]!;
            var level = (string?)result["level"] == "note" ? "info" : (string?)result["level"];
            return $"{place["artifactLocation"]!["uri"]} {region["startLine"]},{region["startColumn"]}-{region["endLine"]},{region["endColumn"]} {level} {result["ruleId"]}";
        }).Should().Equal(Approved);
    }

    [Fact]
    public void The_approved_plan_itself_has_no_findings() =>
        FromJson().Should().NotContain(line => line.Contains(".json ", StringComparison.Ordinal));

    [Fact]
    public void Text_has_a_line_for_each() => ToolRunner.Run("validate", "seeds").OutputLines
        .Where(line => line.Contains("): ", StringComparison.Ordinal)).Select(line => TextLine().Replace(line, "$1 $2 $3"))
        .Should().Equal(Approved.Select(line => Regex.Replace(line, "-[0-9,]+ ", " ")));

    private static IEnumerable<string> FromJson() =>
        from file in JsonNode.Parse(ToolRunner.Run("validate", "seeds", "--format", "json").Output)!["files"]!.AsArray()
        from finding in file!["findings"]!.AsArray()
        select $"{file["path"]} {finding!["line"]},{finding["column"]}-{finding["endLine"]},{finding["endColumn"]} {finding["severity"]} {finding["code"]}";

    private static IEnumerable<string> ReadApproved()
    {
        var file = "";
        foreach (var line in File.ReadLines(Path.Combine(ToolRunner.Root, "tests/PlanModel.Tests/Validation/findings.txt")))
        {
            if (!line.StartsWith(' '))
            {
                file = line[..line.IndexOf(':', StringComparison.Ordinal)];
            }
            else if (file.StartsWith("seeds/", StringComparison.Ordinal))
            {
                var words = line.Trim().Split(' ');
                yield return $"{file} {words[0]} {words[1]} {words[2]}";
            }
        }
    }

    [GeneratedRegex(@"^(.*)\((\d+,\d+)\): (\w+ PM\d{4}): .*$")]
    private static partial Regex TextLine();
}
