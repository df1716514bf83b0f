using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Conventions;

/// <summary>The README runs, and prints what it says it prints.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(TestFiles.Root, "README.md"));

    [Fact]
    public async Task Code_prints_what_the_README_says()
    {
        var options = ScriptOptions.Default
            .AddReferences(typeof(Plan).Assembly)
            .AddImports("System", "System.Linq", "System.Collections.Generic")
            .WithFilePath(Path.Combine(TestFiles.Root, "README.csx"));
        ScriptState<object>? state = null;
        foreach (Match sample in Sample().Matches(Readme))
        {
            var printed = new StringWriter { NewLine = "\n" };
            // Paths of the README start at the top of the repository, where a reader of it stands.
            var code = sample.Groups["code"].Value.Replace("\"seeds/", $"\"{TestFiles.Seeds.Replace('\\', '/')}/", StringComparison.Ordinal);
            state = await Run(state, code, options, printed);

            printed.ToString().Replace(TestFiles.Root.Replace('\\', '/') + "/", "", StringComparison.Ordinal)
                .Should().Be(sample.Groups["output"].Value, $"the README says so of\n{sample.Groups["code"].Value}");
        }

        state.Should().NotBeNull("the README has code");
    }

    [Fact]
    public void Every_piece_of_code_says_what_it_prints() =>
        Sample().Count(Readme).Should().Be(Regex.Count(Readme, "^```csharp", RegexOptions.Multiline));

    [Fact]
    public void Links_lead_somewhere()
    {
        foreach (Match link in Link().Matches(Readme))
        {
            Path.Exists(Path.Combine(TestFiles.Root, link.Groups[1].Value)).Should().BeTrue(link.Value);
        }
    }

    private static async Task<ScriptState<object>> Run(ScriptState<object>? state, string code, ScriptOptions options, TextWriter printed)
    {
        var console = Console.Out;
        Console.SetOut(printed);
        try
        {
            return state is null ? await CSharpScript.RunAsync(code, options) : await state.ContinueWithAsync(code, options);
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    /// <summary>C#, the word prints, and what it prints.</summary>
    [GeneratedRegex(@"```csharp\n(?<code>.*?)```\n\nprints\n\n```text\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();
}
