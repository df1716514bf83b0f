using PlanModel.Departments;
using PlanModel.Diagnostics;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>
/// Reads a list that is written as prose: numbered paragraphs under headings, closed by brackets (市教委牵头，市财政局配合) or by
/// lines 牵头单位：…. What names nobody is no list: a notice with numbered requirements gives none.
/// </summary>
internal static class ProseInterpreter
{
    /// <summary>Reads prose.</summary>
    /// <param name="blocks">Paragraphs and tables in document order.</param>
    /// <param name="pageTitle">The title of the page, when the format has one.</param>
    /// <param name="options">The options.</param>
    /// <param name="parser">What tells who is responsible.</param>
    /// <param name="findings">Takes what is found and repaired; nothing when there is no list.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="record">Takes what was used; null when nobody asks.</param>
    /// <returns>False when the document holds no list in prose.</returns>
    public static bool TryInterpret(
        List<SourceBlock> blocks,
        TextFragment? pageTitle,
        PlanLoaderOptions options,
        ResponsibilityParser parser,
        DiagnosticBag findings,
        out Plan plan,
        ReadingRecord? record = null)
    {
        plan = Plan.Empty;
        var start = ProseStart.Find(blocks, parser);
        if (start.First < 0)
        {
            return false;
        }

        var frame = DocumentFrameReader.Read(blocks, start.First, pageTitle, options, parser, null, null);
        var own = new DiagnosticBag();
        var outline = new ProseOutline(parser, frame.Place, own);
        outline.Read(blocks, start.First);
        var shape = new ProseShape(own);
        shape.Read(outline.Root);
        if (!outline.Root.HoldsResponsibility)
        {
            return false;
        }

        if (record is not null)
        {
            frame = DocumentFrameReader.Read(blocks, start.First, pageTitle, options, parser, null, record);
        }

        var tree = new SectionTreeBuilder(options.Limits.MaximumSectionDepth, own, record);
        var writer = new TaskWriter(tree, parser, own, record) { Place = frame.Place, Rule = frame.Rule ?? LeadRule.None, PlanStart = Targets.PlanStart.Of(frame.Title.AsSpan()) };
        foreach (var note in frame.Notes)
        {
            writer.AddNote(note.ToString());
        }

        var sections = Write(outline, shape, tree, writer, own, record, depth: 0);
        if (tree.TaskCount == 0)
        {
            own.Add(DocumentFindings.ListWithoutTasks(-1));
        }

        findings.AddRange(own.Findings);
        plan = new Plan
        {
            Title = frame.Title,
            Annex = frame.Annex,
            Place = frame.Place,
            Notes = writer.Notes.ToValueList(),
            Sections = sections,
        };
        return true;
    }

    /// <summary>Writes a list in prose that stands beside lists in tables.</summary>
    /// <param name="blocks">Its blocks, and what stands before it.</param>
    /// <param name="frame">What stands around it.</param>
    /// <param name="parser">What tells who is responsible.</param>
    /// <param name="tree">Takes its sections.</param>
    /// <param name="writer">Takes its tasks.</param>
    /// <param name="findings">Takes what is found and repaired.</param>
    /// <param name="record">Takes what was used; null when nobody asks.</param>
    /// <param name="depth">How many sections are around it.</param>
    public static void Write(
        List<SourceBlock> blocks, DocumentFrame frame, ResponsibilityParser parser, SectionTreeBuilder tree, TaskWriter writer, DiagnosticBag findings, ReadingRecord? record,
        int depth = 0)
    {
        var outline = new ProseOutline(parser, frame.Place, findings);
        outline.Read(blocks, ProseStart.Find(blocks, parser).First);
        var shape = new ProseShape(findings);
        shape.Read(outline.Root);
        Write(outline, shape, tree, writer, findings, record, depth);
    }

    private static ValueList<PlanSection> Write(ProseOutline outline, ProseShape shape, SectionTreeBuilder tree, TaskWriter writer, DiagnosticBag own, ReadingRecord? record, int depth)
    {
        foreach (var (note, rule) in outline.Notes)
        {
            writer.AddNote(note.ToString());
            record?.Use(note);
            writer.Rule = rule ?? writer.Rule;
        }

        var numbers = new NumberSequence(own);
        var prose = new ProseWriter(tree, writer, numbers, shape, own, record);
        prose.Write(outline.Root, depth);
        numbers.Report();
        foreach (var loose in outline.Loose)
        {
            own.Add(ProseFindings.TextBelongsToNoTask(loose.SourceStart, loose.Length, loose.Span));
        }

        var sections = tree.Build();
        prose.CheckCounts(sections);
        return sections;
    }
}
