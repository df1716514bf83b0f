namespace PlanModel.Tool.Input;

/// <summary>One file that the command line asks for.</summary>
/// <param name="Name">How it is called in output: as given, or the given folder and the way below it; with / on every system where it was found.</param>
/// <param name="Folder">The folder of the command line below which it was found; null for a file that was named itself.</param>
internal sealed record InputFile(string Name, string? Folder)
{
    /// <summary>The name of standard input in arguments.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether it is standard input.</summary>
    public bool IsStandardInput => Name == StandardInput;

    /// <summary>Whether the command line names it; found in a folder or by a pattern otherwise.</summary>
    public bool IsNamed => Folder is null;

    /// <summary>The way to it below <see cref="Folder"/>, or its bare name.</summary>
    public string RelativeName =>
        Folder is null ? Path.GetFileName(Name)
        : Folder.Length == 0 ? Name
        : Folder.EndsWith('/') ? Name[Folder.Length..]
        : Name[(Folder.Length + 1)..];

    /// <summary>Whether it holds a plan on each line.</summary>
    public bool IsLines => Path.GetExtension(Name).ToUpperInvariant() is ".JSONL" or ".NDJSON";

    /// <summary>How it is called in output, standard input too.</summary>
    public string DisplayName => IsStandardInput ? "stdin" : Name;

    /// <summary>What tells it from other files, however they are named.</summary>
    public string FullPath => IsStandardInput ? Name : FullPathOf(Name);

    /// <summary>The full path of a file, or the name itself where no file can be called so.</summary>
    public static string FullPathOf(string name)
    {
        try
        {
            return Path.GetFullPath(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or IOException)
        {
            return name;
        }
    }

    public override string ToString() => Name;
}
