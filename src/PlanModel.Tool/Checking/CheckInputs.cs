using PlanModel.Tool.Input;

namespace PlanModel.Tool.Checking;

/// <summary>The files of a run, each with its context.</summary>
internal sealed class CheckInputs
{
    private CheckInputs(IReadOnlyDictionary<InputFile, FileContext> contexts, List<InputFile> files, List<string> problems)
    {
        Contexts = contexts;
        Files = files;
        Problems = problems;
    }

    public IReadOnlyList<InputFile> Files { get; }

    public IReadOnlyDictionary<InputFile, FileContext> Contexts { get; }

    /// <summary>Lines for the user, each a reason to fail: arguments that gave no file.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>
    /// Leaves out what settings exclude, baselines, and the output of this run. A file that the command line names is never left out.
    /// </summary>
    /// <exception cref="ToolException">Settings or a baseline cannot be read.</exception>
    public static CheckInputs Choose(FileSet set, FileContexts contexts, string? output)
    {
        var ofThisRun = output is null ? null : Path.GetFullPath(output);
        var chosen = new List<InputFile>(set.Files.Count);
        var byFile = new Dictionary<InputFile, FileContext>(set.Files.Count);
        foreach (var file in set.Files)
        {
            var context = contexts.For(file);
            if (!file.IsNamed)
            {
                var path = Path.GetFullPath(file.Name);
                if (FolderEntry.NameComparer.Equals(path, ofThisRun)
                    || FolderEntry.NameComparer.Equals(path, context.Baseline?.FilePath)
                    || context.Settings.Excludes(path))
                {
                    continue;
                }
            }

            chosen.Add(file);
            byFile.Add(file, context);
        }

        var problems = set.Problems.ToList();
        if (chosen.Count == 0 && problems.Count == 0)
        {
            problems.Add("nothing is left to check: settings exclude all files");
        }

        return new CheckInputs(byFile, chosen, problems);
    }
}
