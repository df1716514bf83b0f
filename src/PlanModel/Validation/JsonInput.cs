namespace PlanModel.Validation;

/// <summary>Tells plan JSON from documents: by the name of the file, else by how it begins.</summary>
internal static class JsonInput
{
    public static bool IsJson(string text, string? sourceName)
    {
        if (IsNamed(sourceName, ".json") || IsLines(sourceName))
        {
            return true;
        }

        var start = SkipSpace(text, 0);
        if (start == text.Length || text[start] is not ('{' or '['))
        {
            return false;
        }

        // No document begins with a brace; a bracket may be a converter's marker.
        var next = SkipSpace(text, start + 1);
        return text[start] == '{' || (next < text.Length && text[next] is '{' or ']');
    }

    /// <summary>Whether each line is a plan: the name says so, or, where it says nothing, a line that is an object is followed by another.</summary>
    public static bool HoldsLines(string text, string? sourceName)
    {
        if (IsLines(sourceName) || IsNamed(sourceName, ".json"))
        {
            return IsLines(sourceName);
        }

        var lines = new JsonLineReader(text);
        return lines.MoveNext() && EndsObject(text.AsSpan(lines.Start, lines.End - lines.Start)) && lines.MoveNext()
            && text[SkipSpace(text, lines.Start)] == '{';
    }

    private static bool EndsObject(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line[0] == '{' && line[line.Length - 1] == '}';
    }

    private static bool IsLines(string? sourceName) => IsNamed(sourceName, ".jsonl") || IsNamed(sourceName, ".ndjson");

    private static bool IsNamed(string? name, string ending) => name is not null && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
        {
            position++;
        }

        return position;
    }
}
