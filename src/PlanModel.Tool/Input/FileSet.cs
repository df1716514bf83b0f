namespace PlanModel.Tool.Input;

/// <summary>
/// The files that arguments ask for: files, folders with all that is below them, and patterns with * ? [a-z] and **, which mean the
/// same on every system and in every shell. In the order of the arguments, those of one argument in ordinal order, none twice.
/// </summary>
internal sealed class FileSet
{
    private readonly List<InputFile> _files = [];
    private readonly List<string> _problems = [];
    private readonly HashSet<string> _seen = new(FolderEntry.NameComparer);

    private FileSet()
    {
    }

    /// <summary>The files. A file that was named need not be there: whoever reads it finds out.</summary>
    public IReadOnlyList<InputFile> Files => _files;

    /// <summary>Why an argument, or a part of it, gave no file; each is a line for the user, and a reason to fail.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static FileSet Find(IEnumerable<string> arguments)
    {
        var set = new FileSet();
        foreach (var argument in arguments)
        {
            set.Add(argument);
        }

        return set;
    }

    private void Add(string argument)
    {
        if (argument == InputFile.StandardInput)
        {
            Add([new InputFile(argument, null)]);
        }
        else if (Directory.Exists(argument))
        {
            AddFolder(argument);
        }
        else if (PathPattern.IsPattern(argument) && !File.Exists(argument))
        {
            AddPattern(argument);
        }
        else
        {
            Add([new InputFile(argument, null)]);
        }
    }

    private void AddFolder(string argument)
    {
        var folder = FolderEntry.Normalize(argument);
        var before = _problems.Count;
        var found = FolderWalk.FilesBelow(folder, _problems).Select(name => new InputFile(name, folder)).ToList();
        if (found.Count == 0 && _problems.Count == before)
        {
            _problems.Add($"{argument}: holds no file that could be a plan ({KnownFiles.Extensions})");
        }

        Add(found);
    }

    private void AddPattern(string argument)
    {
        var pattern = PathPattern.Parse(argument);
        var before = _problems.Count;
        var found = pattern.Find(_problems).Select(name => new InputFile(name, pattern.Folder)).ToList();
        if (found.Count == 0 && _problems.Count == before)
        {
            _problems.Add($"{argument}: no file matches");
        }

        Add(found);
    }

    private void Add(List<InputFile> found)
    {
        found.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        foreach (var file in found)
        {
            if (_seen.Add(file.FullPath))
            {
                _files.Add(file);
            }
        }
    }
}
