namespace PlanModel.Tool.Input;

/// <summary>Which files of a folder could be plans. Whatever a user names is read, however it is called.</summary>
internal static class KnownFiles
{
    /// <summary>The name of a file of settings for the tool.</summary>
    public const string Configuration = "planmodel.json";

    private static readonly string[] Known = [".txt", ".tsv", ".md", ".markdown", ".html", ".htm", ".xhtml", ".shtml", ".json", ".jsonl", ".ndjson"];

    /// <summary>What stands in repositories about them: never a plan.</summary>
    private static readonly HashSet<string> AboutRepository = new(StringComparer.OrdinalIgnoreCase)
    {
        "README", "CHANGELOG", "LICENSE", "LICENCE", "CONTRIBUTING", "SECURITY", "CODE_OF_CONDUCT", "NOTICE", "AUTHORS",
    };

    /// <summary>The extensions, for a message.</summary>
    public static string Extensions => string.Join(' ', Known);

    public static bool CouldBePlan(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        return Array.Exists(Known, known => known.Equals(extension, StringComparison.OrdinalIgnoreCase))
            && !fileName.StartsWith('.')
            && !AboutRepository.Contains(Path.GetFileNameWithoutExtension(fileName))
            && !fileName.Equals(Configuration, StringComparison.OrdinalIgnoreCase)
            && !fileName.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase)
            && !fileName.EndsWith(".baseline.json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Folders of tools: what is in them was not put there by people.</summary>
    public static bool IsPassedOver(string folderName) => folderName.StartsWith('.') || folderName is "node_modules";
}
