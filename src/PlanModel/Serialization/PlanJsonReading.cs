using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>Reads the JSON of a plan without throwing, for those who report what is wrong.</summary>
internal static class PlanJsonReading
{
    public static bool TryRead(string json, [NotNullWhen(true)] out Plan? plan, out (int Start, string Message) error)
    {
        error = default;
        try
        {
            plan = PlanJson.Deserialize(json);
            return true;
        }
        catch (JsonException exception)
        {
            plan = null;
            error = (OffsetOf(json, exception), exception.Message);
            return false;
        }
    }

    /// <summary>The place of an error, which counts lines by LF and columns in bytes.</summary>
    private static int OffsetOf(string json, JsonException exception)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0 && json.IndexOf('\n', start) is >= 0 and var end; line--)
        {
            start = end + 1;
        }

        var bytes = Encoding.UTF8.GetBytes(json.Substring(start));
        return start + Encoding.UTF8.GetCharCount(bytes, 0, Math.Min((int)(exception.BytePositionInLine ?? 0), bytes.Length));
    }
}
