using System.Text;

namespace PlanModel.Tool.Output;

/// <summary>Writes converted plans: to standard output, to one file, or to a file each in a folder.</summary>
internal sealed class PlanWriter : IDisposable
{
    private readonly bool _isLines;
    private readonly string? _folder;
    private readonly Stream? _stream;
    private readonly bool _ownsStream;
    private bool _isList;
    private int _count;

    private PlanWriter(bool isLines, string? folder, Stream? stream, bool ownsStream)
    {
        _isLines = isLines;
        _folder = folder;
        _stream = stream;
        _ownsStream = ownsStream;
    }

    /// <summary>The values of --to.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["json", "jsonl"];

    /// <exception cref="ToolException">The output cannot be opened.</exception>
    public static PlanWriter Create(string format, string? output, Terminal terminal)
    {
        var isLines = format == "jsonl";
        if (output is null or "-")
        {
            return new PlanWriter(isLines, null, terminal.OpenOutput(), ownsStream: false);
        }

        return Directory.Exists(output)
            ? new PlanWriter(isLines, output, null, ownsStream: false)
            : new PlanWriter(isLines, null, Open(output), ownsStream: true);
    }

    /// <summary>Several plans in one JSON text are a list.</summary>
    public void Begin(int count)
    {
        _isList = count > 1 && !_isLines && _stream is not null;
        if (_isList)
        {
            Put("["u8);
        }
    }

    public void Write(string name, Plan plan)
    {
        if (_folder is not null)
        {
            var file = name == "-" ? "stdin" : Path.GetFileNameWithoutExtension(name);
            using var stream = Open(Path.Combine(_folder, file + (_isLines ? ".jsonl" : ".json")));
            Write(stream, plan);
            return;
        }

        if (_isList)
        {
            Put(_count++ == 0 ? "\n"u8 : ",\n"u8);
            PlanJson.Serialize(_stream!, plan);
            return;
        }

        Write(_stream!, plan);
    }

    public void End()
    {
        if (_isList)
        {
            Put("\n]\n"u8);
        }
    }

    public void Dispose()
    {
        if (_ownsStream)
        {
            _stream!.Dispose();
        }
    }

    private void Write(Stream stream, Plan plan)
    {
        if (_isLines)
        {
            stream.Write(Encoding.UTF8.GetBytes(PlanJson.SerializeLine(plan)));
        }
        else
        {
            PlanJson.Serialize(stream, plan);
        }

        stream.Write("\n"u8);
    }

    private void Put(ReadOnlySpan<byte> bytes) => _stream!.Write(bytes);

    private static FileStream Open(string path)
    {
        try
        {
            return File.Create(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"{path}: cannot be written: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }
}
