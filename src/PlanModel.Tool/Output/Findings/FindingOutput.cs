using System.Text;

namespace PlanModel.Tool.Output.Findings;

/// <summary>Where findings go: to standard output, or to a file, which is not left behind unless it is whole.</summary>
internal sealed class FindingOutput : IDisposable
{
    private readonly Terminal _terminal;
    private readonly string? _path;
    private readonly TextWriter _writer;
    private readonly bool _isNew;
    private bool _isComplete;

    private FindingOutput(Terminal terminal, string? path, TextWriter writer, bool isNew)
    {
        _isNew = isNew;
        _terminal = terminal;
        _path = path;
        _writer = writer;
    }

    /// <param name="path">The option -o.</param>
    /// <param name="terminal">Whose standard output it is without one.</param>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static FindingOutput Open(string? path, Terminal terminal)
    {
        if (path is null or "-")
        {
            return new FindingOutput(terminal, null, terminal.Output, isNew: false);
        }

        try
        {
            // What was there before may be a device, which must not be deleted.
            var isNew = !File.Exists(path);
            return new FindingOutput(terminal, path, new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" }, isNew);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"{path}: cannot be written: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>The writer of a format; null for the difference that --diff shows.</summary>
    public IFindingWriter CreateWriter(FindingFormat? format) => format is null
        ? new DiffFindings(_writer, _terminal)
        : format.Create(_writer, new Styles(_path is null && _terminal.UsesColour));

    /// <summary>What was written is whole.</summary>
    public void Complete()
    {
        _writer.Flush();
        _isComplete = true;
    }

    public void Dispose()
    {
        if (_path is null)
        {
            return;
        }

        _writer.Dispose();
        if (!_isComplete && _isNew)
        {
            File.Delete(_path);
        }
    }
}
