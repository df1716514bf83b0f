using System.Text.RegularExpressions;

namespace PlanModel.Tool.Tests.Support;

/// <summary>The blocks of src/docs/corpora.md that are run: commands and queries, in the order of the page.</summary>
internal static partial class CorporaPage
{
    public static IReadOnlyList<(string Language, string Text)> Blocks { get; } =
        [.. Block().Matches(File.ReadAllText(Path.Combine(ToolRunner.Root, "src", "docs", "corpora.md"))).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    [GeneratedRegex(@"^```(sh|sql)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
