using PlanModel.Tests.Support;

namespace PlanModel.Tests.Robustness;

/// <summary>The inputs that are spoiled: the seeds, the documents of all layouts, names, responsibilities, and small nasty files.</summary>
internal static class FuzzCorpus
{
    /// <summary>Small inputs that are nasty already; one that broke a promise once is kept here.</summary>
    public static string Folder { get; } = Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Robustness", "Corpus");

    private static readonly string[] Nasty = Read(Folder, "*.*");

    private static readonly string[] Documents =
        [.. Read(TestFiles.Seeds, "*.txt"), .. Read(TestFiles.Seeds, "*.html"), .. Read(TestFiles.Documents, "input.*"), .. Nasty];

    private static readonly string[] Plans = [.. Read(TestFiles.Seeds, "*.json"), .. Read(TestFiles.Documents, "expected.json"), .. Read(Folder, "*.json")];

    private static readonly string[] Responsibilities =
        [.. Lines("responsibilities.txt").Where(line => line.Length > 0 && line[0] is not (' ' or '#')).Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal)), .. Nasty];

    private static readonly string[] Names = [.. Lines(Path.Combine("Gold", "names-dev.tsv")).Select(line => line.Split('\t')[0])];

    public static IReadOnlyList<string> Of(InputKind kind) => kind switch
    {
        InputKind.Json => Plans,
        InputKind.Responsibility => Responsibilities,
        InputKind.Name => Names,
        InputKind.Bytes => [.. Documents, .. Plans],
        _ => Documents,
    };

    private static string[] Read(string folder, string pattern) =>
        [.. Directory.GetFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Departments", file));
}
