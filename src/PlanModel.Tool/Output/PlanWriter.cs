using System.Text;
using PlanModel.Tool.Input;

namespace PlanModel.Tool.Output;

/// <summary>Where converted plans go.</summary>
internal abstract class PlanWriter : IDisposable
{
    /// <param name="item">What the plan was read from.</param>
    /// <param name="text">The plan in the format that is written.</param>
    /// <exception cref="ToolException">This plan cannot be written.</exception>
    public abstract void Write(PlanItem item, string text);

    /// <summary>Ends what <see cref="Write"/> began; without it the output is not whole.</summary>
    public virtual void End()
    {
    }

    public abstract void Dispose();

    /// <param name="format">What is written.</param>
    /// <param name="settings">How.</param>
    /// <param name="output">The option -o: a file, a folder, or null for standard output.</param>
    /// <param name="files">What is read.</param>
    /// <param name="terminal">Whose standard output it is.</param>
    /// <exception cref="ToolException">The output cannot be opened, or cannot hold several plans.</exception>
    public static PlanWriter Create(OutputFormat format, OutputSettings settings, string? output, IReadOnlyList<InputFile> files, Terminal terminal)
    {
        if (output is not null && (Directory.Exists(output) || Path.EndsInDirectorySeparator(output)))
        {
            return new FolderPlanWriter(format, settings, output, files);
        }

        var hasSeveral = files.Count > 1 || files.Any(file => file.IsLines);
        if (hasSeveral && format.Joining == Joining.None)
        {
            throw new ToolException($"several plans do not fit into one {format.Name} output; name a folder with -o, a new one with / at its end");
        }

        // A list wherever there could be several, so that its shape does not hang on how many files a folder happens to hold.
        var isList = format.Joining == Joining.List && (hasSeveral || files.Any(file => !file.IsNamed));
        if (output is null or "-")
        {
            return new JoinedPlanWriter(format, settings, terminal.Output, ownsWriter: false, newFile: null, isList);
        }

        ThrowIfInput(output, files);
        var newFile = File.Exists(output) ? null : output;
        return new JoinedPlanWriter(format, settings, Open(output), ownsWriter: true, newFile, isList);
    }

    protected static StreamWriter Open(string path)
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

    private static void ThrowIfInput(string output, IReadOnlyList<InputFile> files)
    {
        var path = InputFile.FullPathOf(output);
        if (files.FirstOrDefault(file => FolderEntry.NameComparer.Equals(file.FullPath, path)) is { } same)
        {
            throw new ToolException($"{output}: is read as {same.Name}, so it cannot be written");
        }
    }
}
