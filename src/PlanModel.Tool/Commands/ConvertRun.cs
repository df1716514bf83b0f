using PlanModel.Tool.Input;
using PlanModel.Tool.Output;

namespace PlanModel.Tool.Commands;

/// <summary>Converts files in parallel and writes the plans in the order of the files; holds only a few at a time.</summary>
internal sealed class ConvertRun(PlanLoader loader, OutputFormat format, OutputSettings settings, PlanWriter writer, Terminal terminal)
{
    private int _status = ExitStatus.Clean;

    /// <returns>The exit status.</returns>
    public int Convert(IReadOnlyList<InputFile> files)
    {
        using var interruption = new Interruption();
        using var progress = new ProgressBar(terminal, files.Count);
        try
        {
            OrderedStream.Run(
                PlanItems.Of(files),
                Environment.ProcessorCount,
                Read,
                converted => progress.Around(() => Take(converted, progress)),
                static () => { },
                interruption.Token);
        }
        catch (OperationCanceledException)
        {
            terminal.WriteError("interrupted; the output is not whole");
            return ExitStatus.Interrupted;
        }

        writer.End();
        return _status;
    }

    private Converted Read(PlanItem item)
    {
        try
        {
            var result = PlanInput.Read(item, loader);
            return new Converted(item, result, format.Write(result.Plan, item.Name, settings), null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Converted(item, null, "", Reason(exception));
        }
    }

    private void Take(Converted converted, ProgressBar progress)
    {
        if (converted.Item.Line <= 1)
        {
            progress.Advance();
        }

        if (converted.Result is not { } result)
        {
            // The other files are converted all the same; the status tells that one was not.
            Fail(converted.Error!);
            return;
        }

        DiagnosticLines.Write(terminal, result);
        _status = Math.Max(_status, result.HasErrors ? ExitStatus.Findings : ExitStatus.Clean);
        try
        {
            writer.Write(converted.Item, converted.Text);
        }
        catch (ToolException exception)
        {
            Fail(exception.Message);
        }
    }

    private void Fail(string message)
    {
        terminal.WriteError(message);
        _status = ExitStatus.Failed;
    }

    private static string Reason(Exception exception) => exception is ToolException
        ? exception.Message
        : $"internal error, please report it: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}";

    /// <summary>A plan that was read, or why it was not.</summary>
    private sealed record Converted(PlanItem Item, LoadResult? Result, string Text, string? Error);
}
