namespace PlanModel.Tool.Input;

/// <summary>Ctrl+C: the first one asks the command to end in order, the second one ends the process.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public Interruption() => Console.CancelKeyPress += Ask;

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        Console.CancelKeyPress -= Ask;
        _source.Dispose();
    }

    private void Ask(object? sender, ConsoleCancelEventArgs signal)
    {
        if (!_source.IsCancellationRequested)
        {
            signal.Cancel = true;
            _source.Cancel();
        }
    }
}
