using System.Text;

namespace PlanModel.Tool.Input;

/// <summary>Lines of standard input, as they are: nothing is trimmed.</summary>
internal static class InputLines
{
    /// <summary>The lines; a line ends with LF or CR LF, and the last one may lack its end. A byte order mark is no part of the first.</summary>
    public static IEnumerable<string> Read(Stream utf8)
    {
        // StreamReader.ReadLine would take a lone CR, which a name pasted from anywhere may contain, for the end of a line.
        using var reader = new StreamReader(utf8, new UTF8Encoding(false));
        var line = new StringBuilder();
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            if (next != '\n')
            {
                line.Append((char)next);
                continue;
            }

            yield return Take(line);
        }

        if (line.Length > 0)
        {
            yield return Take(line);
        }
    }

    private static string Take(StringBuilder line)
    {
        var length = line.Length > 0 && line[^1] == '\r' ? line.Length - 1 : line.Length;
        var text = line.ToString(0, length);
        line.Clear();
        return text;
    }
}
