using PlanModel.Departments;
using PlanModel.Diagnostics;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Makes a plan of what a reader read: the one interpreter of all formats.</summary>
internal sealed class PlanInterpreter(ResponsibilityParser parser, PlanLoaderOptions options)
{
    /// <summary>How much it reads.</summary>
    public ReadingLimits Limits => options.Limits;

    /// <summary>Reads a document that can be read again.</summary>
    public LoadResult Load(Func<SourceDocument> read)
    {
        var document = read();
        var result = Interpret(document, null, new DocumentTrace(this, read));
        document.Release();
        return result;
    }

    /// <summary>Reads a document.</summary>
    /// <param name="document">What a reader made of it.</param>
    /// <param name="record">Where to note what was taken from where; null for ordinary loading.</param>
    /// <param name="trace">The way back to it, which the result keeps.</param>
    public LoadResult Interpret(SourceDocument document, ReadingRecord? record = null, DocumentTrace? trace = null)
    {
        var findings = new DiagnosticBag();
        foreach (var finding in document.Findings)
        {
            findings.Add(finding);
        }

        var outline = DocumentOutline.Of(document, Limits);
        if (outline.TooWide is { } tables)
        {
            foreach (var table in tables)
            {
                findings.Add(DocumentFindings.TableTooWide(table.SourceStart, Limits.MaximumColumns));
            }
        }

        var plan = outline.Lists.Count > 0 ? ReadLists(document, outline, findings, record) : ReadProse(document, outline, findings, record);
        return new LoadResult { Plan = plan, Diagnostics = findings.ToDiagnostics(document.Source), Format = document.Format, Trace = trace };
    }

    private Plan ReadLists(SourceDocument document, DocumentOutline outline, DiagnosticBag findings, ReadingRecord? record)
    {
        var (first, firstList) = outline.Lists[0];
        var proseEnd = ProseBeside.FindEnd(outline.Blocks, first, parser, out var unread);
        var prose = proseEnd > 0 ? outline.Blocks.GetRange(0, proseEnd) : null;
        var frame = DocumentFrameReader.Read(
            outline.Blocks, prose is null ? first : ProseStart.Find(prose, parser).First, document.PageTitle, options, parser, prose is null ? firstList.Captions : null, record);
        var tree = new SectionTreeBuilder(Limits.MaximumSectionDepth, findings, record);
        var sections = new SectionOutline(tree, findings);
        var writer = new TaskWriter(tree, parser, findings, record) { Place = frame.Place, Rule = frame.Rule ?? LeadRule.None, PlanStart = Targets.PlanStart.Of(frame.Title.AsSpan()) };
        foreach (var note in frame.Notes)
        {
            writer.AddNote(note.ToString());
        }

        var numbers = new NumberSequence(findings);
        var tables = new TableInterpreter(sections, writer, numbers, parser, Limits, findings, record) { Title = frame.Title };
        var between = new BetweenLists(outline.Blocks, document.Format, sections, writer, parser, findings, record);
        if (prose is null)
        {
            between.ReadHeadings(frame.BodyStart, first);
        }
        else
        {
            ProseInterpreter.Write(prose, frame, parser, tree, writer, findings, record);
            between.Read(proseEnd, first, frame.Title, firstList);
        }

        if (unread >= 0 && unread < frame.BodyStart && outline.Blocks[unread] is SourceParagraph work)
        {
            findings.Add(DocumentFindings.TextNotRead(work.Text.SourceStart, work.Text.Length, work.Text.Span));
        }

        for (var i = 0; i < outline.Lists.Count; i++)
        {
            var (index, list) = outline.Lists[i];
            var end = i + 1 < outline.Lists.Count ? outline.Lists[i + 1].Index : outline.Blocks.Count;
            writer.Rule = between.FindRuleBelow(list, index + 1, end) ?? writer.Rule;
            between.ReadCaptions(list, isLater: i > 0 || prose is not null);

            tables.Read(list, i + 1 == outline.Lists.Count ? CutOffText.FindRow(document, outline.Blocks, index, list, findings) : -1);
            if (i + 1 == outline.Lists.Count || between.HasText(index + 1, end) || outline.Lists[i + 1].List.Captions.Count > 0)
            {
                tables.Flush();
            }

            if (i + 1 < outline.Lists.Count)
            {
                between.Read(index + 1, end, frame.Title, outline.Lists[i + 1].List);
            }
            else
            {
                var start = ProseBeside.FindStart(outline.Blocks, index + 1, parser, frame.Title, out var title);
                between.ReadEnd(index + 1, start < 0 ? outline.Blocks.Count : start, title);
                if (start >= 0)
                {
                    sections.OpenList(title);
                    ProseInterpreter.Write(outline.Blocks.GetRange(start, outline.Blocks.Count - start), frame, parser, tree, writer, findings, record, depth: 1);
                }
            }
        }

        UnreadTables.Report(outline, findings);
        numbers.Report();
        var built = tree.Build();
        sections.CheckCounts(built);
        if (tree.TaskCount == 0)
        {
            findings.Add(DocumentFindings.ListWithoutTasks(firstList.Table.SourceStart));
        }

        return new Plan
        {
            Title = frame.Title,
            Annex = frame.Annex,
            Place = frame.Place,
            Notes = writer.Notes.ToValueList(),
            Sections = built,
        };
    }

    private Plan ReadProse(SourceDocument document, DocumentOutline outline, DiagnosticBag findings, ReadingRecord? record)
    {
        if (document.Source.Content.AsSpan().Trim().IsEmpty)
        {
            findings.Add(DocumentFindings.EmptyDocument());
            return Plan.Empty;
        }

        if (RecordTables.TryMake(outline.Blocks, out var forms) && DocumentOutline.Of(forms, Limits) is { Lists.Count: > 0 } tables)
        {
            return ReadLists(document, tables, findings, record);
        }

        List<SourceBlock>? opened = null;
        if (LostTable.Find(outline.Blocks) is { } lost)
        {
            findings.Add(DocumentFindings.TableLost(lost.SourceStart, lost.Length, lost.Span));
        }
        else if (ProseInterpreter.TryInterpret(outline.Blocks, document.PageTitle, options, parser, findings, out var prose, record)
            || (ProseTables.TryOpen(outline.Blocks, out opened) && ProseInterpreter.TryInterpret(opened, document.PageTitle, options, parser, findings, out prose, record)))
        {
            UnreadTables.Report(outline, findings, opened is null ? 0 : ProseTables.MaximumColumns);
            return prose;
        }
        else
        {
            findings.Add(DocumentFindings.NoListFound());
        }

        var frame = DocumentFrameReader.Read(outline.Blocks, -1, document.PageTitle, options, parser, [], record);
        return new Plan { Title = frame.Title, Annex = frame.Annex, Place = frame.Place };
    }
}
