using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>
/// Makes tables of tasks that are written as forms, a header word and its cell on each line: 序号：1, 重点任务：…, 牵头单位：…, and the
/// same words again for the next task.
/// </summary>
internal static class RecordTables
{
    private const int ShortestLabel = 2;

    private const int LongestLabel = 10;

    private const int MaximumColumns = 32;

    /// <summary>No cell has more paragraphs; joining texts costs their length each time.</summary>
    private const int MaximumParagraphs = 64;

    /// <summary>The blocks with tables in place of forms; false when there are none.</summary>
    public static bool TryMake(List<SourceBlock> blocks, out List<SourceBlock> made)
    {
        made = blocks;
        if (FindFirstLabel(blocks) is not { } first)
        {
            return false;
        }

        made = new List<SourceBlock>(blocks.Count);
        var form = new Form(first, made);
        foreach (var block in blocks)
        {
            form.Add(block);
        }

        form.End();
        return true;
    }

    /// <summary>The word that begins each form: for numbers or tasks, there several times, and so are words for bodies.</summary>
    private static TextFragment? FindFirstLabel(List<SourceBlock> blocks)
    {
        TextFragment? first = null;
        int forms = 0, bodies = 0;
        foreach (var block in blocks)
        {
            if (!TryRead(block, out var label, out _, out var role))
            {
                continue;
            }

            first ??= role is ColumnRole.Number or ColumnRole.Task ? label : null;
            forms += first is { } word && HeaderText.SameWords(word.Span, label.Span) ? 1 : 0;
            bodies += role.IsBody() ? 1 : 0;
        }

        return forms > 1 && bodies > 1 ? first : null;
    }

    private static bool TryRead(SourceBlock block, out TextFragment label, out TextFragment value, out ColumnRole role)
    {
        label = value = default;
        role = ColumnRole.None;
        if (block is not SourceParagraph { IsFurniture: false } paragraph)
        {
            return false;
        }

        var colon = paragraph.Text.Span.Slice(0, Math.Min(paragraph.Text.Length, LongestLabel + 1)).IndexOfAny('：', ':');
        if (colon < ShortestLabel)
        {
            return false;
        }

        label = paragraph.Text.Slice(0, colon).Trim();
        role = HeaderText.RoleOf(label.Span);
        // The label of who does it is part of the text of the responsibility, as it is in other prose.
        value = role.IsBody() ? paragraph.Text : paragraph.Text.Slice(colon + 1).Trim();
        return role != ColumnRole.None;
    }

    /// <summary>Collects the forms that stand one below the other.</summary>
    private sealed class Form(TextFragment first, List<SourceBlock> made)
    {
        private readonly List<TextFragment> _labels = [];
        private readonly List<TextFragment?[]> _rows = [];

        /// <summary>Headings, and what stands below them: the form's only if it goes on behind them, else they stand between two forms.</summary>
        private readonly List<SourceParagraph> _doubtful = [];

        private int _last = -1;
        private int _paragraphs;

        public void Add(SourceBlock block)
        {
            if (TryRead(block, out var label, out var value, out _))
            {
                if (!HeaderText.SameWords(label.Span, first.Span))
                {
                    _doubtful.ForEach(GoOn);
                    _doubtful.Clear();
                }
                else
                {
                    if (_doubtful.Count > 0)
                    {
                        End();
                    }

                    _rows.Add(new TextFragment?[MaximumColumns]);
                }

                var column = _rows.Count > 0 ? ColumnOf(label) : -1;
                if (column >= 0 && _rows[_rows.Count - 1][column] is null)
                {
                    _rows[_rows.Count - 1][column] = value;
                    _last = column;
                    _paragraphs = 1;
                    return;
                }
            }
            else if (_rows.Count > 0 && block is SourceParagraph { IsFurniture: false } more && GoesOn(more))
            {
                if (_doubtful.Count > 0 || CellShapes.IsHeading(more.Text.Span))
                {
                    _doubtful.Add(more);
                }
                else
                {
                    GoOn(more);
                }

                return;
            }

            End();
            made.Add(block);
        }

        /// <summary>Puts the forms so far into a table.</summary>
        public void End()
        {
            if (_rows.Count > 0)
            {
                var table = new TableBuilder();
                table.StartRow(_labels[0].SourceStart);
                for (var column = 0; column < _labels.Count; column++)
                {
                    table.AddCell(column, _labels[column], _labels[column].SourceStart);
                }

                foreach (var row in _rows)
                {
                    var start = row[ColumnOf(first)]!.Value.SourceStart;
                    table.StartRow(start);
                    for (var column = 0; column < _labels.Count; column++)
                    {
                        var cell = row[column] ?? _labels[column].Slice(0, 0);
                        table.AddCell(column, cell, cell.IsEmpty ? start : cell.SourceStart);
                    }
                }

                // What a form leaves out is empty, and not what the one above it says.
                made.Add(table.Build(hasSpans: true));
            }

            made.AddRange(_doubtful);
            _doubtful.Clear();
            _rows.Clear();
            _labels.Clear();
            _last = -1;
        }

        private void GoOn(SourceParagraph more)
        {
            var row = _rows[_rows.Count - 1];
            row[_last] = CellText.Join([row[_last] ?? default, more.Text], "\n");
        }

        private int ColumnOf(TextFragment label)
        {
            for (var column = 0; column < _labels.Count; column++)
            {
                if (HeaderText.SameWords(_labels[column].Span, label.Span))
                {
                    return column;
                }
            }

            if (_labels.Count == MaximumColumns)
            {
                return -1;
            }

            _labels.Add(label);
            return _labels.Count - 1;
        }

        /// <summary>Another paragraph of what is to be done.</summary>
        private bool GoesOn(SourceParagraph paragraph) =>
            _last >= 0 && _paragraphs++ < MaximumParagraphs && HeaderText.RoleOf(_labels[_last].Span).IsText()
            && FrameLines.KindOf(paragraph) is FrameLine.Text or FrameLine.Phrase or FrameLine.Numbered;
    }
}
