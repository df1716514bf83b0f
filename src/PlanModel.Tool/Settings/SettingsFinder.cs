using PlanModel.Tool.Input;

namespace PlanModel.Tool.Settings;

/// <summary>Finds the planmodel.json that holds for a file: the nearest one in its folder or above. Each folder is looked at once.</summary>
internal sealed class SettingsFinder
{
    private static readonly CheckSettings Nothing = new();

    private readonly Dictionary<string, CheckSettings> _byFolder = new(FolderEntry.NameComparer);
    private readonly CheckSettings? _always;

    /// <param name="file">The option --config; null to look for files.</param>
    /// <param name="isOff">The option --no-config.</param>
    /// <exception cref="ToolException">The file of the option cannot be read.</exception>
    public SettingsFinder(string? file, bool isOff)
    {
        if (file is not null)
        {
            _always = File.Exists(file)
                ? SettingsReader.Read(Path.GetFullPath(file), file)
                : throw new ToolException($"{file}: there is no such file");
        }
        else if (isOff)
        {
            _always = Nothing;
        }
    }

    /// <summary>What a planmodel.json says about the files of a folder.</summary>
    /// <param name="folder">Its full path.</param>
    /// <exception cref="ToolException">The file that holds for it cannot be read.</exception>
    public CheckSettings For(string folder)
    {
        if (_always is not null)
        {
            return _always;
        }

        var way = new List<string>();
        CheckSettings? found = null;
        for (string? next = folder; next is not null && found is null; next = Path.GetDirectoryName(next))
        {
            way.Add(next);
            var file = Path.Combine(next, KnownFiles.Configuration);
            found = _byFolder.TryGetValue(next, out var known) ? known
                : File.Exists(file) ? SettingsReader.Read(file, Shown(file))
                : null;
        }

        found ??= Nothing;
        foreach (var step in way)
        {
            _byFolder[step] = found;
        }

        return found;
    }

    private static string Shown(string file)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), file);
        return relative.StartsWith("..", StringComparison.Ordinal) ? file : relative;
    }
}
