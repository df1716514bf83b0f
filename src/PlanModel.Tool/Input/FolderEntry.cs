using System.IO.Enumeration;

namespace PlanModel.Tool.Input;

/// <summary>A file or a folder in a folder.</summary>
/// <param name="Name">Its bare name.</param>
/// <param name="IsFolder">Whether it is a folder; a link to one is.</param>
/// <param name="IsLink">Whether it is a link.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>How file systems of this system usually compare names.</summary>
    public static StringComparer NameComparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>What a folder holds. A folder that cannot be read is a problem, and holds nothing.</summary>
    /// <param name="folder">The folder; empty for the working folder.</param>
    /// <param name="problems">Where lines for the user go.</param>
    public static List<FolderEntry> In(string folder, List<string> problems)
    {
        try
        {
            return
            [
                .. new FileSystemEnumerable<FolderEntry>(
                    folder.Length == 0 ? "." : folder,
                    static (ref entry) => new FolderEntry(
                        entry.FileName.ToString(),
                        entry.IsDirectory,
                        (entry.Attributes & FileAttributes.ReparsePoint) != 0),
                    Everything),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{folder}: the folder cannot be read");
            return [];
        }
    }

    /// <summary>The name of something in a folder.</summary>
    public static string Join(string folder, string name) =>
        folder.Length == 0 ? name : folder.EndsWith('/') ? folder + name : $"{folder}/{name}";

    /// <summary>A folder as it stands before the names of what is in it: with /, without one at the end, and without ./ before it.</summary>
    public static string Normalize(string folder)
    {
        var name = OperatingSystem.IsWindows() ? folder.Replace('\\', '/') : folder;
        while (name.StartsWith("./", StringComparison.Ordinal))
        {
            name = name[2..].TrimStart('/');
        }

        name = name == "." ? "" : name;
        return name.Length > 1 && name.TrimEnd('/') is { Length: > 0 } bare && !bare.EndsWith(':') ? bare : name;
    }
}
