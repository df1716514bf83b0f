using System.Text;

namespace PlanModel.Evaluation;

/// <summary>A tab-separated file with a header. Cells are not trimmed: noise around a name is part of the question.</summary>
internal sealed class LabelledFile
{
    private readonly Dictionary<string, int> _columns;

    private LabelledFile(string path, string[] header, IReadOnlyList<LabelledRow> rows)
    {
        Path = path;
        Rows = rows;
        _columns = header.Index().ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);
    }

    public string Path { get; }

    public IReadOnlyList<LabelledRow> Rows { get; }

    /// <summary>Whether the rows are pairs; otherwise they are names with legal names, or sentences.</summary>
    public bool HasPairs => _columns.ContainsKey("a");

    /// <summary>Whether the rows are sentences with their targets.</summary>
    public bool HasTargets => _columns.ContainsKey("targets");

    public string this[LabelledRow row, string column] =>
        _columns.TryGetValue(column, out var index) && index < row.Cells.Length ? row.Cells[index] : "";

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">The header has the columns of none of the three kinds.</exception>
    public static LabelledFile Read(string path)
    {
        var lines = File.ReadAllText(path, Encoding.UTF8).Split('\n');
        var header = lines[0].TrimEnd('\r').Split('\t');
        if (!(header.Contains("sentence") && header.Contains("targets")) && (!header.Contains("place") || !(header.Contains("a") && header.Contains("b") && header.Contains("same"))
            && !(header.Contains("name") && header.Contains("legal"))))
        {
            throw new FormatException("the header is neither that of pairs (place a b same) nor that of legal names (place name legal) nor that of targets (sentence targets)");
        }

        var rows = lines.Index().Skip(1).Where(line => line.Item.Length > 0)
            .Select(line => new LabelledRow(line.Index + 1, line.Item.Split('\t'))).ToList();
        return new LabelledFile(path, header, rows);
    }

    /// <summary>The place of a row; null where the row has none.</summary>
    public Place? PlaceOf(LabelledRow row) => this[row, "place"] is { Length: > 0 } place ? Place.Parse(place) : null;
}
