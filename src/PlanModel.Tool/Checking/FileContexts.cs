using PlanModel.Tool.Input;
using PlanModel.Tool.Settings;

namespace PlanModel.Tool.Checking;

/// <summary>Gives every file its context. Made before the check begins, so that wrong settings end the run before it reports anything.</summary>
/// <param name="commandLine">What the command line says; beats what files say.</param>
/// <param name="finder">Who finds files of settings.</param>
/// <param name="createLoader">The loader for a place that settings name.</param>
/// <param name="writesBaseline">Whether baselines are made, and need not be there.</param>
internal sealed class FileContexts(CheckSettings commandLine, SettingsFinder finder, Func<Place?, PlanLoader> createLoader, bool writesBaseline)
{
    private readonly Dictionary<string, FileContext> _bySettings = new(FolderEntry.NameComparer);
    private readonly Dictionary<string, Baseline> _baselines = new(FolderEntry.NameComparer);

    public IReadOnlyCollection<Baseline> Baselines => _baselines.Values;

    /// <exception cref="ToolException">Settings or a baseline cannot be read.</exception>
    public FileContext For(InputFile file)
    {
        var folder = file.IsStandardInput
            ? Directory.GetCurrentDirectory()
            : Path.GetDirectoryName(Path.GetFullPath(file.Name)) ?? Directory.GetCurrentDirectory();
        var settings = finder.For(folder);
        var key = settings.File ?? "";
        if (!_bySettings.TryGetValue(key, out var context))
        {
            context = Create(commandLine.Over(settings));
            _bySettings.Add(key, context);
        }

        return context;
    }

    private FileContext Create(CheckSettings settings) => new(
        settings,
        new FindingPolicy(settings),
        new PlanValidator(createLoader(settings.Place)),
        settings.Baseline is { } path ? BaselineAt(path) : null);

    private Baseline BaselineAt(string path)
    {
        var full = Path.GetFullPath(path);
        if (!_baselines.TryGetValue(full, out var baseline))
        {
            baseline = writesBaseline && !File.Exists(full) ? new Baseline(full) : BaselineReader.Read(full, path);
            _baselines.Add(full, baseline);
        }

        return baseline;
    }
}
