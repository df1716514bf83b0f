namespace PlanModel.Tool.Input;

/// <summary>
/// A pattern for paths: a <see cref="NamePattern"/> for each name, and ** for any number of folders, none included. Folders that match
/// stand for what is below them, as if the shell had expanded the pattern.
/// </summary>
internal sealed class PathPattern
{
    private const string AnyFolders = "**";

    /// <summary>A name each; null for **.</summary>
    private readonly NamePattern?[] _names;

    private PathPattern(string folder, NamePattern?[] names)
    {
        Folder = folder;
        _names = names;
    }

    /// <summary>The folder before the first name with a sign of patterns; empty for the working folder.</summary>
    public string Folder { get; }

    public static bool IsPattern(string path) => NamePattern.IsPattern(path);

    public static PathPattern Parse(string path)
    {
        var normal = FolderEntry.Normalize(path);
        var names = normal.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var literal = Array.FindIndex(names, NamePattern.IsPattern);
        var folder = (normal.StartsWith('/') ? "/" : "") + string.Join('/', names[..literal]);
        return new PathPattern(folder, Compile(names[literal..]));
    }

    /// <summary>A pattern for names below a folder, which <see cref="Matches"/> asks. One without / means names at any depth.</summary>
    public static PathPattern ParseRelative(string pattern)
    {
        var names = pattern.TrimEnd('/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new PathPattern("", Compile(names.Length == 1 && !pattern.StartsWith('/') ? [AnyFolders, .. names] : names));
    }

    /// <summary>Whether a path with / below the pattern's folder matches, or a folder on the way to it does.</summary>
    public bool Matches(string relativePath)
    {
        var parts = relativePath.Split('/');
        // Which names of the pattern may come next, as the set of states of a small machine: no way is tried twice.
        var states = new bool[_names.Length + 1];
        states[0] = true;
        foreach (var part in parts)
        {
            var next = new bool[states.Length];
            for (var state = 0; state < _names.Length; state++)
            {
                if (!states[state])
                {
                    continue;
                }

                if (_names[state] is { } name)
                {
                    next[state + 1] |= name.Matches(part);
                    continue;
                }

                next[state] = true;
                states[state + 1] = true;
            }

            states = next;
            if (states[^1])
            {
                return true;
            }
        }

        return states.Length > 1 && _names[^1] is null && states[^2];
    }

    /// <summary>The files that match, in no order.</summary>
    public HashSet<string> Find(List<string> problems)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<(string, int)>();
        var open = new Stack<(string Folder, int Name)>();
        Push(Folder, 0);
        while (open.TryPop(out var next))
        {
            if (_names[next.Name] is null && next.Name == _names.Length - 1)
            {
                found.UnionWith(FolderWalk.FilesBelow(next.Folder, problems));
                continue;
            }

            foreach (var entry in Directory.Exists(next.Folder.Length == 0 ? "." : next.Folder) ? FolderEntry.In(next.Folder, problems) : [])
            {
                Visit(next.Folder, next.Name, entry);
            }
        }

        return found;

        void Visit(string folder, int index, FolderEntry entry)
        {
            var path = FolderEntry.Join(folder, entry.Name);
            if (_names[index] is null)
            {
                // No folder, or this one and more.
                Visit(folder, index + 1, entry);
                if (entry.IsFolder && !entry.IsLink && !KnownFiles.IsPassedOver(entry.Name))
                {
                    Push(path, index);
                }

                return;
            }

            if (!_names[index]!.Matches(entry.Name))
            {
                return;
            }

            if (index < _names.Length - 1)
            {
                if (entry.IsFolder)
                {
                    Push(path, index + 1);
                }
            }
            else if (!entry.IsFolder)
            {
                found.Add(path);
            }
            else if (!entry.IsLink)
            {
                found.UnionWith(FolderWalk.FilesBelow(path, problems));
            }
        }

        void Push(string folder, int name)
        {
            if (seen.Add((folder, name)))
            {
                open.Push((folder, name));
            }
        }
    }

    private static NamePattern?[] Compile(string[] names)
    {
        var ignoresCase = FolderEntry.NameComparer == StringComparer.OrdinalIgnoreCase;
        var compiled = new List<NamePattern?>(names.Length);
        foreach (var name in names)
        {
            if (name != AnyFolders)
            {
                compiled.Add(new NamePattern(name, ignoresCase));
            }
            else if (compiled.Count == 0 || compiled[^1] is not null)
            {
                compiled.Add(null);
            }
        }

        return [.. compiled];
    }
}
