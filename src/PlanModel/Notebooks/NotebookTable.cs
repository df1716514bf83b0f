namespace PlanModel.Notebooks;

/// <summary>Rows of cells. A row of one cell among several columns is a heading over them; without columns a row is a name and a value.</summary>
internal sealed class NotebookTable(params string[] columns)
{
    /// <summary>How many rows of a list are shown.</summary>
    public const int MostRows = 20;

    private int _shown;

    public string[] Columns { get; } = columns;

    public List<ViewCell[]> Rows { get; } = [];

    /// <summary>How many rows more there are.</summary>
    public int Hidden { get; private set; }

    /// <summary>A table of the first items of a list, a row each.</summary>
    public static NotebookTable Of<T>(IEnumerable<T> items, string[] columns, Func<T, ViewCell[]> row)
    {
        var table = new NotebookTable(columns);
        foreach (var item in items)
        {
            table.AddOrHide(() => row(item));
        }

        return table;
    }

    public bool IsHeading(ViewCell[] row) => row.Length == 1 && Columns.Length != 1;

    /// <summary>Adds a row if there is room for one.</summary>
    public void AddOrHide(Func<ViewCell[]> row)
    {
        if (_shown == MostRows)
        {
            Hidden++;
            return;
        }

        _shown++;
        Rows.Add(row());
    }

    /// <summary>Adds a name and a value, if there is one.</summary>
    public void AddFact(string name, ViewCell value)
    {
        if (!value.IsEmpty)
        {
            Rows.Add([name, value]);
        }
    }
}
