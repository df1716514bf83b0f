using System.Globalization;

namespace PlanModel.Tool.Output;

/// <summary>
/// A line on standard error that tells how far a long run is; only where standard error is a terminal, and only after a second.
/// Whoever writes to the terminal meanwhile does so in <see cref="Around"/>.
/// </summary>
internal sealed class ProgressBar : IDisposable
{
    private const int BarWidth = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly TextWriter _error;
    private readonly int _total;
    private readonly Timer? _timer;
    private int _done;
    private string _shown = "";
    private bool _isOver;

    /// <param name="terminal">Whose standard error it is.</param>
    /// <param name="total">The number of steps.</param>
    public ProgressBar(Terminal terminal, int total)
    {
        _error = terminal.Error;
        _total = total;
        if (terminal.IsErrorWatched)
        {
            _timer = new Timer(_ => Draw(), null, Patience, Pace);
        }
    }

    /// <summary>One step is done.</summary>
    public void Advance() => Interlocked.Increment(ref _done);

    /// <summary>Writes to the terminal while no bar stands there.</summary>
    public void Around(Action write)
    {
        if (_timer is null)
        {
            write();
            return;
        }

        lock (_lock)
        {
            Erase();
            write();
        }
    }

    public void Dispose()
    {
        if (_timer is null)
        {
            return;
        }

        _timer.Dispose();
        lock (_lock)
        {
            _isOver = true;
            Erase();
        }
    }

    private void Draw()
    {
        lock (_lock)
        {
            var done = Volatile.Read(ref _done);
            var filled = _total == 0 ? 0 : (int)((long)BarWidth * done / _total);
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"[{new string('#', filled)}{new string('.', BarWidth - filled)}] {done}/{_total}");
            if (_isOver || line == _shown)
            {
                return;
            }

            _error.Write($"\r{line}\e[K");
            _shown = line;
        }
    }

    private void Erase()
    {
        if (_shown.Length > 0)
        {
            _error.Write("\r\e[K");
            _shown = "";
        }
    }
}
