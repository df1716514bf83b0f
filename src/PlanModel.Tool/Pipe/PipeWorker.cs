using PlanModel.Tool.Input;

namespace PlanModel.Tool.Pipe;

/// <summary>Makes of a line with a document the line with its plan, or with what is wrong. Never throws. Safe to share between threads.</summary>
/// <param name="loader">Reads documents that name no place themselves.</param>
/// <param name="limit">The most bytes of a line, for the message about a longer one.</param>
/// <param name="shape">What is written.</param>
internal sealed class PipeWorker(PlanLoader loader, int limit, PipeShape shape)
{
    public PipeOutput Work(ByteLine line)
    {
        var input = PipeInput.Parse(line, limit);
        if (shape != PipeShape.Plan && input.Error is null && PipeLine.FindTakenName(input.Others) is { } taken)
        {
            return Fail(input, $"the member '{taken}' has the name of one that is added");
        }

        return input.Error is { } error ? Fail(input, error) : Load(input);
    }

    private PipeOutput Load(PipeInput input)
    {
        try
        {
            var placed = input.Place is null ? loader : new PlanLoader(loader.Options with { Place = Place.Parse(input.Place) });
            var result = input.Html is not null ? placed.LoadHtml(input.Html, input.NameText) : placed.LoadText(input.Text!, input.NameText);
            return new PipeOutput(PipeLine.OfResult(input, result, shape), result.HasErrors ? ExitStatus.Findings : ExitStatus.Clean);
        }
        catch (FormatException exception)
        {
            return Fail(input, $"place: {exception.Message}");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A fault of the tool itself: the other documents are read all the same.
            return Fail(input, $"internal error, please report it: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private PipeOutput Fail(PipeInput input, string error) => new(PipeLine.OfError(input, error, shape), ExitStatus.Failed);
}
