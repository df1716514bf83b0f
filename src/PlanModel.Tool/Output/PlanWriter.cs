using System.Text;

namespace PlanModel.Tool.Output;

/// <summary>Writes converted plans: to standard output, to one file, or to a file each in a folder.</summary>
internal sealed class PlanWriter : IDisposable
{
    private readonly OutputFormat _format;
    private readonly string? _folder;
    private readonly TextWriter? _writer;
    private readonly bool _ownsWriter;
    private readonly bool _isList;
    private int _written;

    private PlanWriter(OutputFormat format, string? folder, TextWriter? writer, bool ownsWriter, bool isList)
    {
        _format = format;
        _folder = folder;
        _writer = writer;
        _ownsWriter = ownsWriter;
        _isList = isList;
    }

    /// <param name="format">What to write.</param>
    /// <param name="output">The option -o: a file, a folder that is there, or null for standard output.</param>
    /// <param name="count">The number of plans to come, at most.</param>
    /// <param name="terminal">Whose standard output it is.</param>
    /// <exception cref="ToolException">The output cannot be opened, or cannot hold several plans.</exception>
    public static PlanWriter Create(OutputFormat format, string? output, int count, Terminal terminal)
    {
        if (output is not null && Directory.Exists(output))
        {
            return new PlanWriter(format, output, null, ownsWriter: false, isList: false);
        }

        if (count > 1 && format.Joining == Joining.None)
        {
            throw new ToolException($"several plans do not fit into one {format.Name} output; name a folder that is there with -o");
        }

        var isList = count > 1 && format.Joining == Joining.List;
        return output is null or "-"
            ? new PlanWriter(format, null, terminal.Output, ownsWriter: false, isList)
            : new PlanWriter(format, null, Open(output), ownsWriter: true, isList);
    }

    /// <param name="name">The FILE that the plan was read from.</param>
    /// <param name="plan">The plan.</param>
    public void Write(string name, Plan plan)
    {
        if (_folder is not null)
        {
            var file = name == "-" ? "stdin" : Path.GetFileNameWithoutExtension(name);
            using var own = Open(Path.Combine(_folder, file + _format.Extension));
            Write(own, plan, before: 0);
            return;
        }

        if (_isList)
        {
            _writer!.Write(_written == 0 ? "[\n" : ",\n");
            _format.Write(_writer, plan, _written);
        }
        else
        {
            Write(_writer!, plan, _written);
        }

        _written++;
    }

    /// <summary>Ends what <see cref="Write(string, Plan)"/> began; without it the output is not whole.</summary>
    public void End()
    {
        if (_isList)
        {
            _writer!.Write(_written == 0 ? "[]\n" : "\n]\n");
        }
    }

    public void Dispose()
    {
        if (_ownsWriter)
        {
            _writer!.Dispose();
        }
    }

    private void Write(TextWriter writer, Plan plan, int before)
    {
        var ends = new EndingWriter(writer);
        _format.Write(ends, plan, before);
        if (ends.Last != '\n')
        {
            writer.Write('\n');
        }
    }

    private static StreamWriter Open(string path)
    {
        try
        {
            return new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"{path}: cannot be written: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }
}
