using System.Text;

namespace PlanModel.Tool.Output.Findings;

/// <summary>
/// Writes lines that a build service only shows: names of files and words of documents come from anywhere, and :: at the beginning of a
/// line or ##[ anywhere in it would be commands.
/// </summary>
internal sealed class HarmlessLogWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void WriteLine() => inner.Write('\n');

    public override void WriteLine(string? value)
    {
        var line = (value ?? "").Replace("##[", "## [", StringComparison.Ordinal);
        inner.Write(line.TrimStart().StartsWith("::", StringComparison.Ordinal) ? $"./{line.TrimStart()}\n" : $"{line}\n");
    }

    public override void Write(char value) => inner.Write(value);
}
