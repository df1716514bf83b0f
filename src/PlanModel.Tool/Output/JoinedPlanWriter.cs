using PlanModel.Tool.Input;

namespace PlanModel.Tool.Output;

/// <summary>Writes plans to one output, one behind the other or as the items of a list.</summary>
internal sealed class JoinedPlanWriter(OutputFormat format, OutputSettings settings, TextWriter writer, bool ownsWriter, bool isList) : PlanWriter
{
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
    }

    public override void Dispose()
    {
        if (ownsWriter)
        {
            writer.Dispose();
        }
    }
}
