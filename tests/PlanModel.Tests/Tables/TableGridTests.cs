using System.Diagnostics;
using System.Text;
using CsCheck;
using PlanModel.Tables;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Tables;

public class TableGridTests
{
    private static readonly Gen<(int RowSpan, int ColumnSpan)> Cell = Gen.Select(
        Gen.Frequency((6, Gen.Const(1)), (3, Gen.Int[2, 4]), (1, Gen.Const(0)), (1, Gen.Const(9))),
        Gen.Frequency((6, Gen.Const(1)), (3, Gen.Int[2, 4])));

    private static readonly Gen<List<List<List<(int RowSpan, int ColumnSpan)>>>> Groups = Cell.List[0, 5].List[1, 7].List[1, 3];

    [Fact]
    public void Cells_lie_where_the_standard_puts_them() => Groups.Sample(
        groups =>
        {
            var expected = StandardGrid.Of(groups);
            var grid = new TableGrid(ReadingLimits.Default.MaximumSpannedRows);
            var cells = new List<(int, int, int, int)>();
            foreach (var group in groups)
            {
                grid.BeginGroup(group.Count);
                foreach (var row in group)
                {
                    grid.BeginRow();
                    foreach (var (rowSpan, columnSpan) in row)
                    {
                        var (column, rows) = grid.Place(rowSpan, columnSpan);
                        cells.Add((column, grid.RowCount - 1, columnSpan, rows));
                    }
                }
            }

            return cells.SequenceEqual(expected.Cells) && grid.ColumnCount == expected.Width && !grid.IsCut;
        },
        iter: 100_000);

    [Fact]
    public void The_reader_places_cells_in_the_same_way() => Groups.Sample(
        groups =>
        {
            var html = new StringBuilder("<table>");
            foreach (var group in groups)
            {
                html.Append("<tbody>");
                foreach (var row in group)
                {
                    html.Append("<tr>");
                    foreach (var (rowSpan, columnSpan) in row)
                    {
                        html.Append(null, $"<td rowspan={rowSpan} colspan='{columnSpan}'>x</td>");
                    }
                }
            }

            var table = (SourceTable)HtmlDump.Read(html.Append("</table>").ToString()).Blocks[0];
            var cells = new List<(int, int, int, int)>();
            for (var row = 0; row < table.RowCount; row++)
            {
                foreach (var cell in table.CellsOf(row))
                {
                    cells.Add((cell.Column, cell.Row, cell.ColumnSpan, cell.RowSpan));
                }
            }

            return cells.SequenceEqual(StandardGrid.Of(groups).Cells);
        },
        iter: 2_000);

    [Fact]
    public void A_span_costs_the_same_whatever_its_size()
    {
        var grid = new TableGrid(ReadingLimits.Default.MaximumSpannedRows);
        var watch = Stopwatch.StartNew();
        grid.BeginGroup(100_000);
        for (var row = 0; row < 100_000; row++)
        {
            grid.BeginRow();
            if (row < 1000)
            {
                grid.Place(65534, 1000);
            }
        }

        grid.ColumnCount.Should().Be(1_000_000);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Spans_are_given_up_before_they_take_long()
    {
        var grid = new TableGrid(ReadingLimits.Default.MaximumSpannedRows);
        var watch = Stopwatch.StartNew();
        grid.BeginGroup(60_000);
        for (var row = 0; row < 60_000; row++)
        {
            grid.BeginRow();
            for (var cell = 0; cell < (row == 0 ? 60_000 : 1); cell++)
            {
                grid.Place(row == 0 ? cell + 1 : 1, 1);
            }
        }

        grid.IsCut.Should().BeTrue();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }
}
