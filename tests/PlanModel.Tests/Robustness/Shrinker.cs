using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PlanModel.Tests.Robustness;

/// <summary>Makes an input that breaks a promise as small as it gets while it goes on breaking one in the same way.</summary>
internal static class Shrinker
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static string Shrink(string input, Func<string, string?> check)
    {
        var kind = KindOf(check(input));
        var watch = Stopwatch.StartNew();
        for (var size = input.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at < input.Length && watch.Elapsed < Patience;)
            {
                var shorter = input.Remove(at, Math.Min(size, input.Length - at));
                if (KindOf(check(shorter)) == kind)
                {
                    input = shorter;
                }
                else
                {
                    at += size;
                }
            }
        }

        return input;
    }

    /// <summary>The input as C#, for a row of a test.</summary>
    public static string Literal(string input)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in input)
        {
            _ = c switch
            {
                '"' or '\\' => literal.Append('\\').Append(c),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                < ' ' or (>= '\u007F' and < '\u2014') or (>= '\uD800' and < '\uF900') or >= '\uFE00' and not (>= '\uFF01' and <= '\uFF5E') =>
                    literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => literal.Append(c),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The words of a complaint without its figures and beyond its second line: what threw, and where.</summary>
    private static string? KindOf(string? complaint) =>
        complaint is null ? null : string.Concat(string.Join(' ', complaint.Split('\n').Take(2)).Where(c => !char.IsAsciiDigit(c)).Take(60));
}
