using PlanModel.Diagnostics;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Finds tables that have the header words of a list and were read as none: a plan must not pass them over in silence.</summary>
internal static class UnreadTables
{
    /// <summary>Header words stand among the first cells, wherever their rows were cut.</summary>
    private const int CellsLooked = 12;

    /// <param name="outline">The document; its lists are read.</param>
    /// <param name="findings">Takes a finding a table.</param>
    /// <param name="widestOpened">Tables of so many columns were opened into paragraphs, and read as prose.</param>
    public static void Report(DocumentOutline outline, DiagnosticBag findings, int widestOpened = 0)
    {
        var lists = 0;
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            if (lists < outline.Lists.Count && outline.Lists[lists].Index == i)
            {
                lists++;
            }
            else if (outline.Blocks[i] is SourceTable table && table.ColumnCount > widestOpened && outline.TooWide?.Contains(table) != true && HasHeaderWords(table))
            {
                findings.Add(DocumentFindings.TableNotRead(table.SourceStart));
            }
        }
    }

    /// <summary>Words for what is to be done and for who does it, and something below them.</summary>
    private static bool HasHeaderWords(SourceTable table)
    {
        var left = CellsLooked;
        bool hasText = false, hasBody = false, hasMore = false;
        for (var row = 0; row < table.RowCount && left > 0; row++)
        {
            foreach (ref readonly var cell in table.CellsOf(row))
            {
                if (cell.Text.IsEmpty)
                {
                    continue;
                }

                var role = cell.Text.Length <= TextLimits.HeaderWord && left > 0 ? HeaderText.RoleOf(cell.Text.Span) : ColumnRole.None;
                hasText |= role.IsText();
                hasBody |= role.IsBody();
                hasMore |= role == ColumnRole.None;
                left--;
            }
        }

        return hasText && hasBody && hasMore;
    }
}
