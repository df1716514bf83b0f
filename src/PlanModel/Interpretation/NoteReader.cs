using PlanModel.Departments;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Takes notes that stand on lines or rows of their own: 备注：…, （排名不分先后，下同）.</summary>
internal static class NoteReader
{
    /// <summary>Adds a note to the plan, without its label or brackets, and the rule that it sets.</summary>
    public static void Read(TextFragment text, ResponsibilityParser parser, TaskWriter writer)
    {
        var words = Words(text);
        writer.AddNote(words.ToString());
        writer.Rule = RuleOf(words, parser) ?? writer.Rule;
    }

    /// <summary>The rule that a note sets for the rows of its list; null when it sets none.</summary>
    public static LeadRule? RuleOf(TextFragment note, ResponsibilityParser parser)
    {
        foreach (var sentence in Sentences(note))
        {
            if (parser.RuleOf(sentence.Span) is { } rule)
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>Whether a text is a note by its label or its brackets.</summary>
    public static bool IsNote(ReadOnlySpan<char> text) => SpecialRows.NoteStart(text) >= 0 || SpecialRows.IsBracketed(text);

    /// <summary>A note without its label or its brackets.</summary>
    public static TextFragment Words(TextFragment text)
    {
        var start = SpecialRows.NoteStart(text.Span);
        if (start > 0)
        {
            return text.Slice(start);
        }

        if (!SpecialRows.IsBracketed(text.Span))
        {
            return text;
        }

        var inner = text.Slice(1, text.Length - 2).Trim();
        start = SpecialRows.NoteStart(inner.Span);
        return start > 0 ? inner.Slice(start) : inner;
    }

    private static List<TextFragment> Sentences(TextFragment note)
    {
        var sentences = new List<TextFragment>(2);
        SentenceReader.Split(Words(note), sentences);
        return sentences;
    }
}
