using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Decides which items are sections and which are tasks, once all of them are read.</summary>
internal sealed class ProseShape(DiagnosticBag findings)
{
    /// <summary>Styles whose items hold tasks below them somewhere in the document.</summary>
    private readonly HashSet<HeadingStyle> _sectionStyles = [];

    /// <summary>Styles of which an item that others follow is closed by a responsibility of its own.</summary>
    private readonly HashSet<HeadingStyle> _closedStyles = [];

    public void Read(ProseItem root)
    {
        Collect(root);
        Hoist(root);
        Sum(root);
    }

    /// <summary>Whether an item without items under it holds several paragraphs that are tasks of their own.</summary>
    public bool HoldsTasks(ProseItem item)
    {
        if (item.Parent is null || item.IsList || item.Style == HeadingStyle.None)
        {
            return true;
        }

        return item.IsHeadingOnly && item.Style <= HeadingStyle.ChineseInBrackets && (IsSeveral(item) || _sectionStyles.Contains(item.Style));
    }

    private void Collect(ProseItem item)
    {
        if (item.Parent is not null && item.IsHeadingOnly && IsSeveral(item))
        {
            _sectionStyles.Add(item.Style);
        }

        for (var i = 0; i < item.Items.Count; i++)
        {
            var inner = item.Items[i];
            Collect(inner);
            if (i < item.Items.Count - 1 && inner.Units.Exists(unit => unit.HasResponsibility))
            {
                _closedStyles.Add(inner.Style);
            }
        }
    }

    /// <summary>
    /// （1）… （2）… 牵头单位：…: lines below the last of several items close the item that holds them, unless such items elsewhere
    /// are closed one by one.
    /// </summary>
    private void Hoist(ProseItem item)
    {
        item.Items.ForEach(Hoist);
        if (item.Parent is null || item.IsList || item.Style is HeadingStyle.None or < HeadingStyle.Chinese || item.Items.Count < 2 || item.Units.Exists(unit => unit.HasResponsibility))
        {
            return;
        }

        var last = item.Items[item.Items.Count - 1];
        var deep = last.Style >= HeadingStyle.ArabicInBrackets || (last.Style >= HeadingStyle.Arabic && item.Style == HeadingStyle.ChineseInBrackets);
        if (!deep || _closedStyles.Contains(last.Style) || last.LastUnit is not { HasResponsibility: true, IsClosedByLine: true } closing || last.Units.Count > 1
            || item.Items.Exists(inner => inner.Items.Count > 0 || (inner != last && inner.Units.Exists(unit => unit.IsEnded))))
        {
            return;
        }

        var whole = new ProseUnit { IsInOwnLine = true, IsClosedByLine = true, Leaders = closing.Leaders, Deadline = closing.Deadline };
        whole.Parts.AddRange(closing.Parts);
        item.Units.ForEach(unit => Move(unit, whole, unit.Texts));
        foreach (var inner in item.Items)
        {
            foreach (var unit in inner.Units)
            {
                var texts = new List<TextFragment>(unit.Texts);
                if (unit.IsInOwnLine && texts.Count > 0)
                {
                    texts[0] = inner.Paragraph;
                }

                Move(unit, whole, texts);
            }
        }

        findings.Add(ProseFindings.ClosesSeveralParagraphs(item.Paragraph.SourceStart, item.Paragraph.Length, item.Paragraph.Span));
        item.Items.Clear();
        item.Units.Clear();
        item.Units.Add(whole);
    }

    private void Sum(ProseItem item)
    {
        item.HasResponsibility = item.Units.Exists(unit => unit.HasResponsibility);
        item.HoldsResponsibility = item.HasResponsibility;
        foreach (var inner in item.Items)
        {
            Sum(inner);
            if (inner.Items.Count == 0 && inner.HasResponsibility)
            {
                item.TaskStyles.Add(inner.Style);
            }

            item.HoldsResponsibility |= inner.HoldsResponsibility;
        }

        if (item.Items.Exists(inner => inner.HoldsResponsibility))
        {
            _sectionStyles.Add(item.Style);
        }
    }

    private static bool IsSeveral(ProseItem item)
    {
        var closed = 0;
        foreach (var unit in item.Units)
        {
            closed += unit.HasResponsibility ? 1 : 0;
        }

        return closed > 1;
    }

    private static void Move(ProseUnit from, ProseUnit to, List<TextFragment> texts)
    {
        to.Texts.AddRange(texts);
        to.Paragraphs.AddRange(from.Paragraphs);
    }
}
