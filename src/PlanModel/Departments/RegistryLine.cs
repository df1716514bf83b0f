namespace PlanModel.Departments;

/// <summary>A row of a data file: a slice of the file's text, cut into fields where they are asked for.</summary>
internal readonly struct RegistryLine(string text, int number, int start, int end)
{
    /// <summary>The 1-based number of the line.</summary>
    public int Number { get; } = number;

    /// <summary>A field by its 0-based column; empty when the row has fewer.</summary>
    public ReadOnlySpan<char> this[int column]
    {
        get
        {
            var from = start;
            for (var i = 0; i < column; i++)
            {
                var tab = text.IndexOf('\t', from, end - from);
                if (tab < 0)
                {
                    return default;
                }

                from = tab + 1;
            }

            var to = text.IndexOf('\t', from, end - from);
            return text.AsSpan(from, (to < 0 ? end : to) - from);
        }
    }

    /// <summary>The starts of the first fields and, behind them, of what follows; fewer fields leave the end of the line.</summary>
    public void Cut(Span<int> starts)
    {
        var at = start;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = at;
            var tab = at > end ? -1 : text.IndexOf('\t', at, end - at);
            at = tab < 0 ? end + 1 : tab + 1;
        }
    }

    /// <summary>The field between two starts of <see cref="Cut"/>.</summary>
    public ReadOnlySpan<char> Between(int from, int next) => from >= next ? default : text.AsSpan(from, next - 1 - from);

    public int FieldCount
    {
        get
        {
            var count = 1;
            for (var i = start; i < end; i++)
            {
                count += text[i] == '\t' ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>The rows of a file after its header; comments and empty lines are none.</summary>
    public static List<RegistryLine> ReadAll(string text)
    {
        var lines = new List<RegistryLine>(text.Length / 80);
        var number = 0;
        var header = true;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            number++;
            var stop = end > start && text[end - 1] == '\r' ? end - 1 : end;
            if (stop > start && text[start] != '#')
            {
                if (!header)
                {
                    lines.Add(new RegistryLine(text, number, start, stop));
                }

                header = false;
            }

            start = end + 1;
        }

        return lines;
    }
}
