namespace PlanModel.Benchmarks;

/// <summary>
/// Documents for runs over many of them: those of the repository, each in forty versions in which other bodies do the work. There are
/// far more responsibilities in them than a loader remembers.
/// </summary>
internal static class Corpus
{
    private const int Versions = 40;

    /// <summary>Names that stand in the documents. Each version turns them further, and counts its years from another one.</summary>
    private static readonly string[] Names =
    [
        "市财政局", "市民政局", "市教育局", "市商务局", "市水务局", "市公安局", "市司法局", "市统计局", "市体育局", "市审计局", "市人社局", "市教委",
        "市发展改革委", "市卫生健康委", "市住建局", "市农业农村局", "市市场监管局", "市应急管理局", "市文化和旅游局", "市生态环境局",
    ];

    public static IReadOnlyList<(string Content, bool IsHtml)> Load()
    {
        var documents = Directory.EnumerateFiles(Path.Combine(Inputs.Root, "tests", "PlanModel.Tests", "Documents"), "input.*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Inputs.Root, "seeds"), "*.txt"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Inputs.Root, "seeds"), "*.html"))
            .Order(StringComparer.Ordinal)
            .Select(path => (Content: File.ReadAllText(path), IsHtml: path.EndsWith(".html", StringComparison.Ordinal)))
            .ToList();
        return [.. Enumerable.Range(0, Versions).SelectMany(version => documents.Select(document => (Vary(document.Content, version), document.IsHtml)))];
    }

    private static string Vary(string content, int version)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            content = content.Replace(Names[i], $"\uE000{(char)(0xE100 + i)}", StringComparison.Ordinal);
        }

        for (var i = 0; i < Names.Length; i++)
        {
            content = content.Replace($"\uE000{(char)(0xE100 + i)}", Names[(i + version) % Names.Length], StringComparison.Ordinal);
        }

        return content.Replace("2025年", FormattableString.Invariant($"{2025 + version}年"), StringComparison.Ordinal);
    }
}
