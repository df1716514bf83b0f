using PlanModel.Departments;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Finds the sentences before a list that change how it is read: 各项任务列第一位的为牵头单位, 排名不分先后.</summary>
internal sealed class FrameNotes(ResponsibilityParser parser)
{
    private readonly List<TextFragment> _sentences = [];

    /// <summary>The last rule that was set; null when none was.</summary>
    public LeadRule? Rule { get; private set; }

    public List<TextFragment> Notes { get; } = [];

    /// <summary>Reads the paragraphs before a list and its captions.</summary>
    public void Read(List<SourceBlock> blocks, int end, List<TextFragment>? captions)
    {
        for (var i = 0; i < end; i++)
        {
            if (blocks[i] is SourceParagraph { IsFurniture: false } paragraph)
            {
                Read(paragraph.Text);
            }
        }

        if (captions is not null)
        {
            foreach (var caption in captions)
            {
                Read(caption);
            }
        }
    }

    /// <summary>Reads one paragraph.</summary>
    public void Read(TextFragment paragraph)
    {
        // Every rule speaks of an order or of who leads.
        if (!MaySetRule(paragraph.Span))
        {
            return;
        }

        _sentences.Clear();
        SentenceReader.Split(paragraph, _sentences);
        foreach (var sentence in _sentences)
        {
            if (MaySetRule(sentence.Span) && parser.RuleOf(sentence.Span) is { } rule)
            {
                Rule = rule;
                Notes.Add(NoteReader.Words(sentence));
            }
        }
    }

    private static bool MaySetRule(ReadOnlySpan<char> text) =>
        text.IndexOf("牵头".AsSpan()) >= 0 || text.IndexOf("不分".AsSpan()) >= 0 || text.IndexOf("第一".AsSpan()) >= 0 || text.IndexOf("首位".AsSpan()) >= 0;
}
