namespace PlanModel.Tool.Input;

/// <summary>Ctrl+C: the first one asks the command to end in order, the second one ends the process.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>What runs commands may signal the process and then its group: that is one Ctrl+C, not two.</summary>
    private const int SameSignalMilliseconds = 1000;

    private readonly CancellationTokenSource _source = new();
    private long _asked;

    public Interruption() => Console.CancelKeyPress += Ask;

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        if (_source.IsCancellationRequested)
        {
            // The command is about to end, and puts its output in order before: the same signal may still come a second time.
            return;
        }

        Console.CancelKeyPress -= Ask;
        _source.Dispose();
    }

    private void Ask(object? sender, ConsoleCancelEventArgs signal)
    {
        if (!_source.IsCancellationRequested)
        {
            _asked = Environment.TickCount64;
            signal.Cancel = true;
            _source.Cancel();
        }
        else if (Environment.TickCount64 - _asked < SameSignalMilliseconds)
        {
            signal.Cancel = true;
        }
    }
}
