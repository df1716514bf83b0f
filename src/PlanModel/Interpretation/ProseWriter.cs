using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Writes the items of prose as sections and tasks.</summary>
internal sealed class ProseWriter(
    SectionTreeBuilder tree,
    TaskWriter writer,
    NumberSequence numbers,
    ProseShape shape,
    DiagnosticBag findings,
    ReadingRecord? record)
{
    private readonly TaskDraft _draft = new();
    private readonly List<(string Id, TextFragment Heading, int Count)> _counted = [];
    private int _sectionChanges;

    /// <summary>Writes the items of a document; those without a heading above them come first.</summary>
    /// <param name="root">The document.</param>
    /// <param name="depth">How many sections are around it.</param>
    public void Write(ProseItem root, int depth)
    {
        WriteLooseTasks(root, root.Units, null);
        foreach (var item in root.Items)
        {
            Write(item, null, depth);
        }
    }

    /// <summary>Compares the counts that headings state with what stands under them.</summary>
    public void CheckCounts(ValueList<PlanSection> sections)
    {
        foreach (var (id, heading, count) in _counted)
        {
            var found = sections;
            PlanSection? section = null;
            foreach (var position in id.Split('-'))
            {
                section = found[int.Parse(position, System.Globalization.CultureInfo.InvariantCulture) - 1];
                found = section.Sections;
            }

            var tasks = section!.AllTasks.ToList();
            var printed = tasks.Select((task, index) => index > 0 && task.NumberText is not null && task.NumberText == tasks[index - 1].NumberText ? 0 : 1).Sum();
            if (count != printed && count != tasks.Count && count != section.Sections.Count)
            {
                findings.Add(NumberingFindings.CountDiffers(heading.SourceStart, heading.Length, heading.Span, count, printed));
            }
        }
    }

    private void Write(ProseItem item, ProseItem? above, int depth)
    {
        if (item.Items.Count > 0)
        {
            WriteSection(item, above, depth);
        }
        else if (item.HasResponsibility)
        {
            if (shape.HoldsTasks(item))
            {
                Open(item, depth);
                WriteLooseTasks(item, item.Units, above);
            }
            else
            {
                WriteTasks(item, above, depth);
            }
        }
        else if (above is not null)
        {
            WriteTasks(item, above, depth);
        }
        else if (item.Parent!.TaskStyles.Contains(item.Style) && item.Style != HeadingStyle.None)
        {
            findings.Add(ProseFindings.NobodyResponsible(item.Paragraph.SourceStart, item.Paragraph.Length, TitleOf(item).Span));
            WriteTasks(item, null, depth);
        }
        else if (item.IsHeadingOnly && (item.Style <= HeadingStyle.Chinese || item.Paragraph[item.Paragraph.Length - 1] != '。'))
        {
            Open(item, depth);
            Leave(item, fromOwnLine: false);
        }
        else
        {
            Leave(item, fromOwnLine: true);
        }
    }

    private void WriteSection(ProseItem item, ProseItem? above, int depth)
    {
        if (!item.HoldsResponsibility && above is null && !item.IsHeadingOnly)
        {
            // Numbered text that has nothing to do with the list: requirements of the notice, general remarks.
            Leave(item, fromOwnLine: true);
            item.Items.ForEach(inner => LeaveAll(inner));
            return;
        }

        Open(item, depth);
        var inherited = item.HasResponsibility ? item : above;
        if (item.HasResponsibility)
        {
            var isHeir = item.Items.Exists(LacksResponsibility);
            var isTask = !isHeir && item.Units.Exists(unit => unit.HasResponsibility && MeasuresOf(item, unit).Exists(text => !text.IsEmpty));
            if (isTask)
            {
                WriteTasks(item, above, depth + 1);
            }
            else
            {
                if (!isHeir)
                {
                    findings.Add(ProseFindings.ResponsibilityOfSectionUnused(item.Paragraph.SourceStart, item.Paragraph.Length, item.Paragraph.Span));
                }

                Leave(item, fromOwnLine: false);
            }
        }
        else
        {
            Leave(item, fromOwnLine: false);
        }

        foreach (var inner in item.Items)
        {
            Write(inner, inherited, depth + 1);
        }
    }

    /// <summary>Whether an item, or one under it, waits for a responsibility from above.</summary>
    private static bool LacksResponsibility(ProseItem item) =>
        !item.HasResponsibility && (item.Items.Count == 0 || item.Items.Exists(LacksResponsibility));

    /// <summary>One task for each responsibility of an item: same number, same title.</summary>
    private void WriteTasks(ProseItem item, ProseItem? above, int depth)
    {
        tree.CloseTo(depth);
        var title = TitleOf(item);
        var written = 0;
        for (var i = 0; i < Math.Max(item.Units.Count, 1); i++)
        {
            var unit = i < item.Units.Count ? item.Units[i] : new ProseUnit();
            if (i > 0 && !unit.IsEnded)
            {
                // Behind the last bracket of a paragraph, or below it.
                var before = item.Units[i - 1];
                if (!IsSame(unit.Paragraphs[0], before.Paragraphs[before.Paragraphs.Count - 1]))
                {
                    Leave(unit, 0);
                    continue;
                }

                findings.Add(ProseFindings.TextBehindLastBracket(unit.Texts[0].SourceStart, unit.Texts[0].Length, unit.Texts[0].Span));
                DropForeign(unit);
            }

            _draft.Clear();
            _draft.Title = title;
            _draft.Measures.AddRange(MeasuresOf(item, unit));
            if (item.Numeral.IsEmpty)
            {
                _draft.Number = numbers.Infer(numbers.Last + 1, item.Paragraph.SourceStart);
            }
            else
            {
                _draft.NumberText = item.Numeral;
                _draft.Number = item.Reading.Number;
                if (written == 0)
                {
                    numbers.Print(_draft.Number, _draft.NumberText, _sectionChanges);
                }
                else
                {
                    numbers.Repeat(_draft.Number);
                }
            }

            Finish(unit, above, item.Paragraph);
            written++;
        }
    }

    /// <summary>Tasks without a number: each unit is one, its first sentence the title.</summary>
    private void WriteLooseTasks(ProseItem item, List<ProseUnit> units, ProseItem? above)
    {
        foreach (var unit in units)
        {
            var skip = unit.IsInOwnLine || (item.Parent is not null && ReferenceEquals(unit, units[0]) && unit.Texts.Count > 0 && unit.Texts[0].SourceStart == TextOfHeading(item)) ? 1 : 0;
            if (!unit.HasResponsibility || unit.Texts.Count <= skip)
            {
                if (unit.HasResponsibility)
                {
                    findings.Add(ProseFindings.ResponsibilityOfSectionUnused(item.Paragraph.SourceStart, item.Paragraph.Length, item.Paragraph.Span));
                }

                Leave(unit, skip);
                continue;
            }

            SentenceReader.SplitFirst(WithoutBullet(unit.Texts[skip]), out var title, out var rest);
            _draft.Clear();
            _draft.Title = title;
            if (!rest.IsEmpty)
            {
                _draft.Measures.Add(rest);
            }

            for (var i = skip + 1; i < unit.Texts.Count; i++)
            {
                _draft.Measures.Add(unit.Texts[i]);
            }

            _draft.Number = numbers.Infer(numbers.Last + 1, unit.Texts[skip].SourceStart);
            Finish(unit, above, unit.Paragraphs[Math.Min(skip, unit.Paragraphs.Count - 1)]);
        }
    }

    private static int TextOfHeading(ProseItem item) => item.Paragraph.IsEmpty ? -1 : item.Paragraph.SourceStart + item.Reading.TitleStart;

    private void Finish(ProseUnit unit, ProseItem? above, TextFragment first)
    {
        var source = unit;
        if (!unit.HasResponsibility && above is not null)
        {
            source = above.Units.Find(each => each.HasResponsibility)!;
            findings.Add(ProseFindings.ResponsibilityInherited(first.SourceStart, first.Length, _draft.Title.Span, above.Paragraph.Span));
        }

        if (source.Parts.Count == 0 && !source.Leaders.IsEmpty)
        {
            findings.Add(DocumentFindings.ResponsibilityMissing(first.SourceStart));
        }

        source.Parts.ForEach(part => _draft.Parts.Add((part, ColumnRole.Responsible)));
        _draft.Leaders = source.Leaders;
        _draft.Deadline = unit.Deadline.IsEmpty ? source.Deadline : unit.Deadline;
        _draft.Start = _draft.Anchor = first.SourceStart;
        var last = unit.Paragraphs.Count > 0 ? unit.Paragraphs[unit.Paragraphs.Count - 1] : first;
        _draft.End = Math.Max(last.SourceOffsetAt(last.Length), _draft.Start);
        writer.Write(_draft, hasLead: false);
        Use(first);
        unit.Paragraphs.ForEach(Use);
    }

    private void Open(ProseItem item, int depth)
    {
        var heading = item.HasRunInText ? item.Paragraph.Slice(0, item.HeadingEnd) : item.Paragraph;
        var reading = item.IsHeadingOnly ? item.Reading : item.Reading with { TitleLength = item.HeadingEnd - item.Reading.TitleStart };
        if (!tree.OpenAt(depth, heading, reading))
        {
            findings.Add(NumberingFindings.SectionContinued(heading.SourceStart, heading.Length, heading.Span));
        }
        else if (reading.Count >= 0)
        {
            var id = tree.NextTaskId();
            _counted.Add((id.Substring(0, id.Length - 2), heading, reading.Count));
        }

        _sectionChanges++;
        Use(heading);
        if (!item.HasRunInText)
        {
            Use(item.Paragraph);
        }
    }

    private static TextFragment TitleOf(ProseItem item)
    {
        var text = item.Units.Count > 0 && item.Units[0].Texts.Count > 0 ? item.Units[0].Texts[0] : item.Paragraph.Slice(item.Reading.TitleStart, item.Reading.TitleLength);
        SentenceReader.SplitFirst(text, out var title, out _);
        return title;
    }

    /// <summary>The texts of a unit without the sentence that is the item's title.</summary>
    private static List<TextFragment> MeasuresOf(ProseItem item, ProseUnit unit)
    {
        var texts = new List<TextFragment>(unit.Texts);
        if (texts.Count > 0 && ReferenceEquals(unit, item.Units[0]))
        {
            SentenceReader.SplitFirst(texts[0], out _, out var rest);
            texts[0] = rest;
            if (rest.IsEmpty)
            {
                texts.RemoveAt(0);
            }
        }

        return texts;
    }

    private void Leave(ProseItem item, bool fromOwnLine)
    {
        if (fromOwnLine)
        {
            Leave(item.Paragraph);
        }
        else if (item.HasRunInText)
        {
            Leave(item.Paragraph.Slice(item.HeadingEnd));
        }

        foreach (var unit in item.Units)
        {
            Leave(unit, unit.IsInOwnLine ? 1 : 0);
        }
    }

    private void LeaveAll(ProseItem item)
    {
        Leave(item, fromOwnLine: true);
        item.Items.ForEach(LeaveAll);
    }

    private void Leave(ProseUnit unit, int skip)
    {
        for (var i = skip; i < unit.Texts.Count; i++)
        {
            Leave(unit.Texts[i]);
        }
    }

    private void Leave(TextFragment text)
    {
        text = text.Trim();
        if (text.Length > 1)
        {
            findings.Add(ProseFindings.TextBelongsToNoTask(text.SourceStart, text.Length, text.Span));
        }
    }

    /// <summary>Text behind the last bracket is kept; paragraphs below it are not part of the item.</summary>
    private void DropForeign(ProseUnit unit)
    {
        for (var i = unit.Texts.Count - 1; i > 0; i--)
        {
            Leave(unit.Texts[i]);
            unit.Texts.RemoveAt(i);
        }

        if (unit.Paragraphs.Count > 1)
        {
            unit.Paragraphs.RemoveRange(1, unit.Paragraphs.Count - 1);
        }
    }

    private void Use(TextFragment text) => record?.Use(text);

    private static bool IsSame(TextFragment left, TextFragment right) => left.SourceStart == right.SourceStart && left.Length == right.Length;

    private static TextFragment WithoutBullet(TextFragment text)
    {
        var start = 0;
        while (start < text.Length && (text[start] is '●' or '○' or '◆' or '◇' or '■' or '□' or '▲' or '△' or '•' or '·' or '—' or '－' or '-' or '*' or '➢' or '★' || Characters.IsWhiteSpace(text[start])))
        {
            start++;
        }

        return text.Slice(start);
    }
}
