namespace PlanModel.Export;

/// <summary>Writes cells and rows of CSV.</summary>
internal sealed class CsvRowWriter(TextWriter writer, CsvOptions options)
{
    private readonly char[] _special = [options.Delimiter, '"', '\r', '\n'];
    private bool _isRowOpen;

    public void Add(string cell)
    {
        if (_isRowOpen)
        {
            writer.Write(options.Delimiter);
        }

        _isRowOpen = true;
        if (options.SafeCells && cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠')
        {
            cell = "'" + cell;
        }

        if (cell.IndexOfAny(_special) < 0)
        {
            writer.Write(cell);
            return;
        }

        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\""));
        writer.Write('"');
    }

    public void Add(string[] cells)
    {
        foreach (var cell in cells)
        {
            Add(cell);
        }
    }

    public void End()
    {
        writer.Write("\r\n");
        _isRowOpen = false;
    }
}
