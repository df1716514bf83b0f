using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>A table that was found to be a list, and how its columns are read.</summary>
internal sealed class ListTable(SourceTable table, int[]? logicalColumns, int columnCount)
{
    private readonly int[]?[] _byRole = new int[]?[(int)ColumnRole.Field + 1];
    private string? _headerStarts;
    private int[]? _bodies;
    private int[]? _others;
    private bool? _hasArabicNumbers;

    public SourceTable Table { get; } = table;

    /// <summary>Which column of the list a grid column belongs to; null when they are the same.</summary>
    public int[]? LogicalColumns { get; } = logicalColumns;

    public int ColumnCount { get; } = columnCount;

    public ListColumn[] Columns { get; set; } = [];

    /// <summary>The first row of the header, and the first row behind it; both 0 when it has none.</summary>
    public int HeaderStart { get; set; }

    public int BodyStart { get; set; }

    public bool HasHeader => BodyStart > HeaderStart;

    /// <summary>Rows of one cell above the header: title, label of the annex, 单位：….</summary>
    public List<TextFragment> Captions { get; } = [];

    /// <summary>The first letters of the words of the header.</summary>
    public string HeaderStarts => _headerStarts ??= FindHeaderStarts();

    /// <summary>One column says both what the task is called and what is to be done.</summary>
    public bool HasOneTextColumn { get; set; }

    /// <summary>Every row prints its section, so that a repeated one is no sign of a page break.</summary>
    public bool SectionsAreRepeated { get; set; }

    /// <summary>A column of bodies that leads, so that 责任单位 beside it supports.</summary>
    public bool HasLead { get; set; }

    public int NumberColumn { get; set; } = -1;

    public int TitleColumn { get; set; } = -1;

    /// <summary>Reads the columns as another list does, which has the same header.</summary>
    public void TakeRoles(ListTable other)
    {
        for (var column = 0; column < Columns.Length; column++)
        {
            Columns[column].Role = other.Columns[column].Role;
        }

        HasOneTextColumn = other.HasOneTextColumn;
        SectionsAreRepeated = other.SectionsAreRepeated;
        HasLead = other.HasLead;
        NumberColumn = other.NumberColumn;
        TitleColumn = other.TitleColumn;
    }

    /// <summary>Whether tasks have Arabic numbers, so that 一 in their column numbers a heading.</summary>
    public bool HasArabicNumbers => _hasArabicNumbers ??= FindArabicNumber();

    /// <summary>Whether the columns were judged by their cells against, or without, the words of the header.</summary>
    public List<Diagnostics.Finding> Findings { get; } = new(1);

    /// <summary>The columns of a role, from the left. Asked for when the roles are settled.</summary>
    public int[] ColumnsOf(ColumnRole role) => _byRole[(int)role] ??= Find(role, static (each, wanted) => each == wanted);

    /// <summary>The columns that name bodies, from the left.</summary>
    public int[] BodyColumns => _bodies ??= Find(default, static (each, _) => each.IsBody());

    /// <summary>The columns of persons, time limits and fields, from the left.</summary>
    public int[] OtherColumns => _others ??= Find(default, static (each, _) => each is ColumnRole.Leader or ColumnRole.Deadline or ColumnRole.Field);

    /// <summary>The key of a field: the header words without inner white space, or the number of a column that has none.</summary>
    public string KeyOf(int column)
    {
        var key = Columns[column].Key;
        return key.Length > 0 ? key : UnnamedKey(column);
    }

    public static string UnnamedKey(int column) => "第" + (column + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + "列";

    private string FindHeaderStarts()
    {
        var starts = new System.Text.StringBuilder();
        foreach (ref readonly var column in Columns.AsSpan())
        {
            AddStart(column.Header.Trim());
            AddStart(column.Group.Trim());
        }

        return starts.ToString();

        void AddStart(TextFragment words)
        {
            if (!words.IsEmpty)
            {
                starts.Append(words[0]);
            }
        }
    }

    private int[] Find(ColumnRole wanted, Func<ColumnRole, ColumnRole, bool> suits)
    {
        var count = 0;
        foreach (ref readonly var column in Columns.AsSpan())
        {
            count += suits(column.Role, wanted) ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var found = new int[count];
        for (var column = Columns.Length - 1; column >= 0; column--)
        {
            if (suits(Columns[column].Role, wanted))
            {
                found[--count] = column;
            }
        }

        return found;
    }

    private bool FindArabicNumber()
    {
        for (var row = BodyStart; row < Table.RowCount; row++)
        {
            foreach (ref readonly var cell in Table.CellsOf(row))
            {
                if (Interpretation.LogicalColumns.Map(LogicalColumns, cell.Column) == NumberColumn && !cell.Text.IsEmpty
                    && Numeral.DigitOf(cell.Text[0]) >= 0 && Numeral.TryReadCell(cell.Text.Span, out _, out _, out _))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
