using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>
/// Ranges of the collected text that become cells and paragraphs when all of it is known, so that one string holds the text of
/// the whole document.
/// </summary>
internal sealed class HtmlPendingTexts
{
    private readonly List<CellText> _cells = [];
    private readonly List<ParagraphText> _paragraphs = [];

    /// <summary>The next cell that is added to a list has this text.</summary>
    public void AddCell(PooledList<SourceCell> cells, int start, int length) => _cells.Add(new CellText(cells, cells.Count, start, length));

    /// <summary>Keeps a place for a paragraph.</summary>
    public void AddParagraph(List<SourceBlock> blocks, HtmlLine line)
    {
        _paragraphs.Add(new ParagraphText(blocks, blocks.Count, line));
        blocks.Add(null!);
    }

    /// <summary>Sets all texts.</summary>
    /// <param name="content">All collected text.</param>
    /// <param name="map">The way from it back to the source.</param>
    /// <param name="contentEnd">Paragraphs that begin from here on in the collected text stand after the document.</param>
    public void Resolve(string content, OffsetMap map, int contentEnd)
    {
        foreach (var cell in _cells)
        {
            cell.Cells[cell.Index] = cell.Cells[cell.Index].WithText(new TextFragment(content, cell.Start, cell.Length, map));
        }

        foreach (var paragraph in _paragraphs)
        {
            var line = paragraph.Line;
            paragraph.Blocks[paragraph.Index] = new SourceParagraph(new TextFragment(content, line.Start, line.Length, map))
            {
                SourceStart = line.SourceStart,
                HeadingLevel = line.HeadingLevel,
                IsFurniture = line.IsFurniture || line.Start >= contentEnd,
            };
        }
    }

    private readonly record struct CellText(PooledList<SourceCell> Cells, int Index, int Start, int Length);

    private readonly record struct ParagraphText(List<SourceBlock> Blocks, int Index, HtmlLine Line);
}
