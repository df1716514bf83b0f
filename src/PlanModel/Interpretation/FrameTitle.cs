using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>A title as it was found: its lines, the label above it, and where the text goes on.</summary>
internal sealed class FrameTitle
{
    /// <summary>The lines of the title, in document order.</summary>
    public List<TextFragment> Lines { get; } = [];

    /// <summary>The label of the annex, without the mark after it; empty when there is none.</summary>
    public TextFragment Annex { get; set; }

    /// <summary>The index of the first block behind the title and what goes with it.</summary>
    public int BodyStart { get; set; }

    /// <summary>The same title for a list that stands right below a label.</summary>
    public FrameTitle Under(FrameTitle label)
    {
        Annex = label.Annex;
        BodyStart = Math.Max(BodyStart, label.BodyStart);
        return this;
    }

    /// <summary>The lines as one.</summary>
    public string ToText()
    {
        if (Lines.Count == 0)
        {
            return "";
        }

        if (Lines.Count == 1)
        {
            return Lines[0].Span.IndexOf('\n') < 0 ? Lines[0].ToString() : HeadingText.Join(Lines[0].Span);
        }

        var text = string.Join("\n", Lines.Select(line => line.ToString()));
        return HeadingText.Join(text.AsSpan());
    }
}
