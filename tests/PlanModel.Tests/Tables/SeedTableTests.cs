using PlanModel.Tables;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Tables;

/// <summary>The seed's table, cell by cell, from each of its text versions.</summary>
public class SeedTableTests
{
    [Fact]
    public void Tabbed_text_gives_a_header_of_four_and_45_rows_of_five_columns()
    {
        var document = SourceDump.Read(File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.txt")));

        document.Format.Should().Be(SourceFormat.TabbedText);
        document.Findings.Should().BeEmpty();
        document.Blocks.OfType<SourceParagraph>().Select(paragraph => paragraph.Text.ToString())
            .Should().Equal("附件2", "天津市人口发展“十四五”规划重点任务分工清单");
        var table = document.Blocks.OfType<SourceTable>().Should().ContainSingle().Subject;
        table.RowCount.Should().Be(46);
        table.CellsOf(0).Length.Should().Be(4);
        for (var row = 1; row < 46; row++)
        {
            var cells = table.CellsOf(row);
            cells[^1].Column.Should().Be(4);
            cells.Length.Should().Be(row is 35 or 44 or 45 ? 3 : 5);
            cells[0].Text.ToString().Should().Be(row is 35 or 44 or 45 ? cells[0].Text.ToString() : $"{row}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_cell_a_line_gives_the_same_cells(bool withoutBlankLines)
    {
        var tabbed = SourceDump.Read(File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.txt")));
        var text = File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.libreoffice.txt"));
        if (withoutBlankLines)
        {
            text = string.Join('\n', text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)));
        }

        var document = SourceDump.Read(text);

        document.Format.Should().Be(SourceFormat.CellPerLine);
        document.Findings.Should().BeEmpty();
        Rows(document).Should().Equal(Rows(tabbed));
    }

    /// <summary>The texts of each row, by column, empty cells or not.</summary>
    private static List<string> Rows(SourceDocument document)
    {
        var table = document.Blocks.OfType<SourceTable>().Should().ContainSingle().Subject;
        var rows = new List<string>();
        for (var row = 0; row < table.RowCount; row++)
        {
            rows.Add(string.Join(" | ", table.CellsOf(row).ToArray().Where(cell => !cell.Text.IsEmpty).Select(cell => $"{cell.Column} {cell.Text}")));
        }

        return rows;
    }
}
