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

    /// <summary>How many items have their text below the lines that close them.</summary>
    private int _textsBelow;

    public void Read(ProseItem root)
    {
        Collect(root);
        MergeTextBelow(root, LastOf(root));
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

        _textsBelow += HasTextBelow(item) && !item.HasRunInText ? 1 : 0;
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
    /// 1.开工项目 / 责任单位：… / 工作内容：…: where who does it stands right at the title, what is to be done stands below, if it says
    /// so itself or does so in other items too. Below the last item of a document stands what closes the document.
    /// </summary>
    private void MergeTextBelow(ProseItem item, ProseItem last)
    {
        if (HasTextBelow(item) && (_textsBelow > (item == last ? 2 : 1) || IsLabelled(item.Units[1].Texts[0].Span) || (item != last && !item.Units[0].IsClosedByLine) || (item.HasRunInText && IsTitleClosed(item))))
        {
            var whole = item.Units[0];
            for (var i = 1; i < item.Units.Count; i++)
            {
                var unit = item.Units[i];
                Move(unit, whole, unit.Texts);
                whole.Deadline = whole.Deadline.IsEmpty ? unit.Deadline : whole.Deadline;
            }

            item.Units.RemoveRange(1, item.Units.Count - 1);
        }

        foreach (var inner in item.Items)
        {
            MergeTextBelow(inner, last);
        }
    }

    private static bool HasTextBelow(ProseItem item) =>
        (!item.HasRunInText || IsTitleClosed(item)) && item.Items.Count == 0 && item.Units.Count > 1 && item.Style != HeadingStyle.None
        && item.Units[0] is { HasResponsibility: true, Texts.Count: <= 1 } first
        && (!first.IsClosedByLine || item.Style >= HeadingStyle.ChineseInBrackets)
        && item.Units.TrueForAll(unit => unit == first || (!unit.HasResponsibility && unit.Texts.Count > 0));

    /// <summary>承办赛事（市体育局负责）。承办3项。: the bracket stands in the title, before its full stop, and is about all that follows.</summary>
    private static bool IsTitleClosed(ProseItem item)
    {
        if (item.Units.Count == 0 || item.Units[0].Texts.Count != 1 || !item.Units[0].IsInOwnLine)
        {
            return false;
        }

        var title = item.Units[0].Texts[0];
        var last = title.Length - 1;
        return last > 0 && title[last] == '。' && SentenceReader.FirstLength(title.Span) == title.Length && title.SourceOffsetAt(last) != title.SourceOffsetAt(last - 1) + 1;
    }

    private static ProseItem LastOf(ProseItem root)
    {
        while (root.Items.Count > 0)
        {
            root = root.Items[root.Items.Count - 1];
        }

        return root;
    }

    /// <summary>工作内容：…, 具体措施：….</summary>
    private static bool IsLabelled(ReadOnlySpan<char> text) => text.Slice(0, Math.Min(text.Length, 7)).IndexOfAny('：', ':') >= 2;

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
