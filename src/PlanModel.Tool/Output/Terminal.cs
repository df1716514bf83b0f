using System.Text;

namespace PlanModel.Tool.Output;

/// <summary>The streams of the process: UTF-8 without a byte order mark and LF on every system.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>The width where nobody's window limits it.</summary>
    private const int RedirectedWidth = 100;

    private static readonly UTF8Encoding Utf8 = new(false);

    private readonly Lazy<StreamWriter> _output = new(() => Open(Console.OpenStandardOutput(), isBuffered: true));
    private readonly Lazy<StreamWriter> _error = new(() => Open(Console.OpenStandardError(), isBuffered: false));

    public Terminal()
    {
        // Windows changes its console, where there is one; other systems are spared the search for the encoding of the locale.
        if (!OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Utf8;
        }
    }

    public TextWriter Output => _output.Value;

    public TextWriter Error => _error.Value;

    /// <summary>The columns of the window, or 100 where the output goes elsewhere.</summary>
    public int Width
    {
        get
        {
            if (Console.IsOutputRedirected)
            {
                return RedirectedWidth;
            }

            try
            {
                return Console.WindowWidth > 0 ? Console.WindowWidth : RedirectedWidth;
            }
            catch (IOException)
            {
                return RedirectedWidth;
            }
        }
    }

    /// <summary>Whether a person looks at the output who has not asked for no colour (NO_COLOR) and whose terminal can show it.</summary>
    public bool UsesColour { get; } =
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is var kind && kind != "dumb"
        && (!OperatingSystem.IsWindows() || kind is not null || Environment.GetEnvironmentVariable("WT_SESSION") is not null);

    /// <summary>Whether a person looks at standard error, on a terminal that can erase what it shows.</summary>
    public bool IsErrorWatched => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Standard output for a command that writes bytes; it does not use <see cref="Output"/> then.</summary>
    public Stream OpenOutput() => Console.OpenStandardOutput();

    public Stream OpenInput() => Console.OpenStandardInput();

    /// <summary>Says on standard error why the tool could not do what it was asked.</summary>
    public void WriteError(string message)
    {
        if (_output.IsValueCreated)
        {
            Output.Flush();
        }

        Error.WriteLine($"planmodel: {message}");
    }

    public void Dispose()
    {
        if (_output.IsValueCreated)
        {
            Output.Flush();
        }
    }

    private static StreamWriter Open(Stream stream, bool isBuffered) =>
        new(stream, Utf8, bufferSize: 16 * 1024) { NewLine = "\n", AutoFlush = !isBuffered };
}
