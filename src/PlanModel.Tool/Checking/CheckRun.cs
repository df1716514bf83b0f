using PlanModel.Tool.Input;
using PlanModel.Tool.Output;
using PlanModel.Tool.Output.Findings;

namespace PlanModel.Tool.Checking;

/// <summary>Checks all files of a run, in parallel, and writes what is found, in their order.</summary>
internal sealed class CheckRun(CheckInputs inputs, FileChecker checker, Terminal terminal)
{
    /// <summary>Reports what is found.</summary>
    /// <returns>The exit status.</returns>
    public int Report(IFindingWriter writer, FindingOutput output)
    {
        var summary = new RunSummary { Problems = inputs.Problems };
        var wasInterrupted = !TryRun(report =>
        {
            summary.Add(report);
            writer.Write(report);
            WriteLine(report.Failure);
            WriteLine(report.FixRefusal);
        });
        if (wasInterrupted)
        {
            terminal.WriteError($"interrupted after {summary.Files} of {inputs.Files.Count} files; the output is not whole");
            return ExitStatus.Interrupted;
        }

        writer.End(summary);
        output.Complete();
        if (summary is { ReadNothing: true, Unreadable: 0, Problems.Count: 0 })
        {
            terminal.WriteError("nothing was read: no file holds a plan");
        }

        return summary.Status;
    }

    /// <summary>Makes what is found the known findings of baselines. Nothing is written unless every file could be read.</summary>
    /// <returns>The exit status.</returns>
    public int WriteBaselines(IReadOnlyCollection<Baseline> baselines)
    {
        var summary = new RunSummary { Problems = inputs.Problems };
        var wasInterrupted = !TryRun(report =>
        {
            summary.Add(report);
            WriteLine(report.Failure);
            if (!report.File.IsStandardInput && inputs.Contexts[report.File].Baseline is { } baseline)
            {
                baseline.Record(baseline.KeyOf(report.File.Name), report.Findings);
            }
        });
        if (wasInterrupted || summary.Unreadable > 0 || summary.Problems.Count > 0)
        {
            terminal.WriteError("no baseline was written");
            return wasInterrupted ? ExitStatus.Interrupted : ExitStatus.Failed;
        }

        foreach (var baseline in baselines)
        {
            baseline.ForgetMissing();
            BaselineWriter.Write(baseline);
        }

        terminal.Error.WriteLine($"{SummaryText.Of(summary)}; all of them are known now");
        return ExitStatus.Clean;
    }

    /// <returns>False when Ctrl+C ended it.</returns>
    private bool TryRun(Action<FileReport> take)
    {
        using var interruption = new Interruption();
        using var progress = new ProgressBar(terminal, inputs.Files.Count);
        try
        {
            OrderedParallel.Run(
                inputs.Files,
                checker.Check,
                static (file, exception) => FileReport.Unreadable(
                    file,
                    $"{file.Name}: internal error, please report it: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}"),
                (_, report) =>
                {
                    progress.Advance();
                    progress.Around(() => take(report));
                },
                interruption.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void WriteLine(string? line)
    {
        if (line is not null)
        {
            terminal.WriteError(DisplayText.Clean(line));
        }
    }
}
