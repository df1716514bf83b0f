using System.Globalization;

namespace PlanModel.Serialization;

/// <summary>Writes flat JSON objects, one a line, each ended by LF; text as <see cref="PlainEncoder"/> escapes it.</summary>
internal sealed class JsonLineWriter(TextWriter writer)
{
    private bool _isOpen;

    public void Add(string name, string value)
    {
        Begin(name);
        writer.Write('"');
        PlainEncoder.Instance.Encode(writer, value);
        writer.Write('"');
    }

    public void Add(string name, int value)
    {
        Begin(name);
        writer.Write(value.ToString(CultureInfo.InvariantCulture));
    }

    public void End()
    {
        writer.Write(_isOpen ? "}\n" : "{}\n");
        _isOpen = false;
    }

    private void Begin(string name)
    {
        writer.Write(_isOpen ? ",\"" : "{\"");
        _isOpen = true;
        PlainEncoder.Instance.Encode(writer, name);
        writer.Write("\":");
    }
}
