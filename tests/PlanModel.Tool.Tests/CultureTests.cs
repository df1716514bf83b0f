using System.Diagnostics;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>Every output is the same bytes in every language of the system, also for a tool that uses the cultures of the system.</summary>
public sealed class CultureTests : IDisposable
{
    private const string Seed = "seeds/tianjin-population-plan.txt";

    private static readonly string[] Formats = ["json", "jsonl", "csv", "tsv", "markdown", "html", "mermaid", "dot", "graphml", "stratml"];

    private static readonly Lazy<Dictionary<string, byte[]>> Expected = new(() =>
        Formats.ToDictionary(format => format, format => ToolRunner.Run("convert", Seed, "--to", format).OutputBytes));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Languages() => new(
        from language in new[] { "tr_TR.UTF-8", "ar_SA.UTF-8", "C" }
        from format in new[] { "csv", "json" }
        select (language, format));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Output_is_the_same_bytes_in_every_language(string language, string format)
    {
        string[] arguments = ["convert", Seed, "--to", format];

        ToolRunner.Run(new ToolRun { Arguments = arguments, Environment = Speaking(language) }).OutputBytes
            .Should().Equal(Expected.Value[format]);
    }

    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    public void Output_is_the_same_bytes_with_the_cultures_of_the_system(string language)
    {
        var config = File.ReadAllText(Path.ChangeExtension(ToolRunner.ToolPath, ".runtimeconfig.json"));
        config.Should().Contain("\"System.Globalization.Invariant\": true");
        var path = _folder.Write("runtimeconfig.json", config.Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal));
        foreach (var format in Formats)
        {
            var start = ToolRunner.Prepare(new ToolRun { Arguments = ["convert", Seed, "--to", format, "-o", _folder["out"]], Environment = Speaking(language) });
            start.ArgumentList.Insert(0, "exec");
            start.ArgumentList.Insert(1, "--runtimeconfig");
            start.ArgumentList.Insert(2, path);
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (error.Contains("ICU", StringComparison.Ordinal))
            {
                // This system has no cultures, so nobody's tool can use them here.
                return;
            }

            process.ExitCode.Should().Be(0, error);
            File.ReadAllBytes(_folder["out"]).Should().Equal(Expected.Value[format], format);
        }
    }

    private static Dictionary<string, string?> Speaking(string language) => new() { ["LANG"] = language, ["LC_ALL"] = language, ["LANGUAGE"] = null };
}
