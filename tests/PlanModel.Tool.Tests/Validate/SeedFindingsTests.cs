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

        run["results"]!.AsArray().Where(IsOfDocument).Select(result =>
        {
            var place = result!["locations"]![0]!["physicalLocation"]!;
            var region = place["region"]!;
            var level = (string?)result["level"] == "note" ? "info" : (string?)result["level"];
            return $"{place["artifactLocation"]!["uri"]} {region["startLine"]},{region["startColumn"]}-{region["endLine"]},{region["endColumn"]} {level} {result["ruleId"]}";
        }).Should().Equal(Approved);
    }

    /// <summary>What is spelled in two ways is so in the plan, too; what is wrong with the document is not.</summary>
    [Fact]
    public void The_plan_itself_has_the_findings_about_names_and_says_where()
    {
        var findings = JsonNode.Parse(ToolRunner.Run("validate", "seeds/tianjin-population-plan.expected.json", "--format", "json").Output)!["files"]![0]!["findings"]!.AsArray();

        findings.Select(finding => (string?)finding!["code"]).Distinct().Should().BeSubsetOf(Approved.Select(line => line.Split(' ')[^1])).And.OnlyContain(code => code!.StartsWith("PM31"));
        findings.Should().OnlyContain(finding => ((string?)finding!["pointer"])!.StartsWith("/sections/"));
    }

    [Fact]
    public void Text_has_a_line_for_each() => ToolRunner.Run("validate", "seeds").OutputLines
        .Where(line => line.Contains("): ", StringComparison.Ordinal) && !line.Contains(".json(", StringComparison.Ordinal)).Select(line => TextLine().Replace(line, "$1 $2 $3"))
        .Should().Equal(Approved.Select(line => Regex.Replace(line, "-[0-9,]+ ", " ")));

    private static bool IsOfDocument(JsonNode? result) =>
        !((string)result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!).EndsWith(".json", StringComparison.Ordinal);

    private static IEnumerable<string> FromJson() =>
        from file in JsonNode.Parse(ToolRunner.Run("validate", "seeds", "--format", "json").Output)!["files"]!.AsArray()
        where !((string)file!["path"]!).EndsWith(".json", StringComparison.Ordinal)
        from finding in file["findings"]!.AsArray()
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
