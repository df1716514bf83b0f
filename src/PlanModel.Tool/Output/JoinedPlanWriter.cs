using PlanModel.Tool.Input;

namespace PlanModel.Tool.Output;

/// <summary>Writes plans to one output, one behind the other or as the items of a list.</summary>
/// <param name="format">What is written.</param>
/// <param name="settings">How.</param>
/// <param name="writer">The output.</param>
/// <param name="ownsWriter">Whether it ends with this writer.</param>
/// <param name="newFile">The file that was made for it, which is not left behind unless it is whole; null for a file that was there, or a device.</param>
/// <param name="isList">Whether it is a list.</param>
internal sealed class JoinedPlanWriter(OutputFormat format, OutputSettings settings, TextWriter writer, bool ownsWriter, string? newFile, bool isList) : PlanWriter
{
    private bool _isComplete;
    private bool _isEmpty = true;

    public override void Write(PlanItem item, string text)
    {
        var head = isList ? "[\n" : format.Head?.Invoke(settings) ?? "";
        writer.Write(_isEmpty ? head : isList ? ",\n" : "");
        writer.Write(text);
        if (!isList && !text.EndsWith('\n') && text.Length > 0)
        {
            writer.Write('\n');
        }

        _isEmpty = false;
    }

    public override void End()
    {
        if (isList)
        {
            writer.Write(_isEmpty ? "[]\n" : "\n]\n");
        }

        writer.Flush();
        _isComplete = true;
    }

    public override void Dispose()
    {
        if (ownsWriter)
        {
            writer.Dispose();
        }

        if (newFile is not null && !_isComplete)
        {
            File.Delete(newFile);
        }
    }
}
