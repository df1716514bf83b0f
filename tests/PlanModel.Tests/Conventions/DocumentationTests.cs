using System.Text;
using System.Text.RegularExpressions;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Conventions;

/// <summary>The code of README and docs runs, and prints what they say it prints.</summary>
public sealed partial class DocumentationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planmodel-docs-").FullName;

    public static TheoryData<string> Pages() =>
        ["README.md", .. Directory.EnumerateFiles(Path.Combine(TestFiles.Root, "src", "docs"), "*.md").Select(file => $"src/docs/{Path.GetFileName(file)}")];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Code_prints_what_the_page_says(string page)
    {
        var scripts = new Scripts();
        var text = Read(page);
        var actual = new StringBuilder();
        var end = 0;
        foreach (Match sample in Sample().Matches(text))
        {
            var (printed, _) = await scripts.Run(Localize(sample.Groups["code"].Value));

            var output = sample.Groups["output"];
            actual.Append(text, end, output.Index - end).Append(Shorten(printed));
            end = output.Index + output.Length;
        }

        Approvals.Check(Path.Combine(TestFiles.Root, page), actual.Append(text, end, text.Length - end).ToString());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_piece_of_code_says_what_it_prints(string page) =>
        Sample().Count(Read(page)).Should().Be(Regex.Count(Read(page), "^```csharp", RegexOptions.Multiline));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string page)
    {
        foreach (Match link in Link().Matches(Read(page)))
        {
            Path.Exists(Path.Combine(TestFiles.Root, Path.GetDirectoryName(page)!, link.Groups[1].Value)).Should().BeTrue(link.Value);
        }
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(TestFiles.Root, page)).ReplaceLineEndings("\n");

    /// <summary>Paths of the pages start at the top of the repository, where a reader stands; what they write goes elsewhere.</summary>
    private string Localize(string code) => code
        .Replace("\"seeds", $"\"{TestFiles.Seeds.Replace('\\', '/')}", StringComparison.Ordinal)
        .Replace("File.WriteAllText(\"", $"File.WriteAllText(\"{_folder.Replace('\\', '/')}/", StringComparison.Ordinal)
        .Replace("File.ReadLines(\"", $"File.ReadLines(\"{_folder.Replace('\\', '/')}/", StringComparison.Ordinal);

    private static string Shorten(string printed) => printed.Replace(TestFiles.Root.Replace('\\', '/') + "/", "", StringComparison.Ordinal);

    /// <summary>C#, the word prints, and what it prints.</summary>
    [GeneratedRegex(@"```csharp\n(?<code>.*?)```\n\nprints\n\n```text\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();
}
