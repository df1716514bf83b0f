using PlanModel.Tool.Input;

namespace PlanModel.Tool.Output;

/// <summary>
/// Writes a file for each plan into a folder: the name of the document, with the way to it below the folder in which it was found,
/// and the extension of the format for its own. Where documents differ in nothing but their own (list.txt, list.html) both keep it.
/// No file is written twice, and none that is read. A plan on a line of a file has the number of the line behind that name.
/// </summary>
internal sealed class FolderPlanWriter : PlanWriter
{
    private readonly OutputFormat _format;
    private readonly OutputSettings _settings;
    private readonly string _folder;

    /// <summary>Files that are not to be written any more, with the document whose plan they hold; "" where they are read themselves.</summary>
    private readonly Dictionary<string, string> _owners = new(FolderEntry.NameComparer);

    /// <summary>Names without extension, and how many documents have them.</summary>
    private readonly Dictionary<string, int> _stems = new(FolderEntry.NameComparer);

    public FolderPlanWriter(OutputFormat format, OutputSettings settings, string folder, IReadOnlyList<InputFile> files)
    {
        _format = format;
        _settings = settings;
        _folder = folder;
        foreach (var file in files)
        {
            _owners[file.FullPath] = "";
            _stems[StemOf(file)] = _stems.GetValueOrDefault(StemOf(file)) + 1;
        }
    }

    public override void Write(PlanItem item, string text)
    {
        var path = Path.Combine(_folder, NameOf(item));
        var full = InputFile.FullPathOf(path);
        if (!_owners.TryAdd(full, item.Name))
        {
            var owner = _owners[full];
            throw new ToolException(owner.Length == 0
                ? $"{item.Name}: not written, since {path} is one of the files that are read"
                : $"{item.Name}: not written, since {path} holds the plan of {owner}");
        }

        using var writer = OpenBelow(path);
        using var joined = new JoinedPlanWriter(_format, _settings, writer, ownsWriter: false, newFile: null, isList: false);
        joined.Write(item, text);
    }

    public override void Dispose()
    {
    }

    private string NameOf(PlanItem item)
    {
        var stem = StemOf(item.File);
        var name = _stems[stem] == 1 ? stem : item.File.RelativeName;
        return (item.Line == 0 ? name : FormattableString.Invariant($"{name}-{item.Line}")) + _format.Extension;
    }

    private static string StemOf(InputFile file) => file.IsStandardInput ? file.DisplayName : Path.ChangeExtension(file.RelativeName, null);

    private static StreamWriter OpenBelow(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: cannot be written: {exception.Message.ReplaceLineEndings(" ")}");
        }

        return Open(path);
    }
}
