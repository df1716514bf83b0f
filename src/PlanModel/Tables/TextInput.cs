using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>What every reader of a text form works on, and collects into. One a document.</summary>
internal sealed class TextInput(SourceText source, ICellClassifier classifier, ReadingLimits limits)
{
    private const string Invisible = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    public string Content { get; } = source.Content;

    public TextCleaner Cleaner { get; } = new(source.Content);

    public ICellClassifier Classifier { get; } = classifier;

    public ReadingLimits Limits { get; } = limits;

    public List<SourceBlock> Blocks { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>Adds a paragraph, unless nothing is left of it when it is cleaned.</summary>
    public void AddParagraph(int start, int end, int headingLevel = 0) => AddParagraph(Cleaner.Clean(start, end, hasTabs: true), headingLevel);

    public void AddParagraph(TextFragment text, int headingLevel = 0)
    {
        if (!text.IsEmpty)
        {
            Blocks.Add(new SourceParagraph(text) { SourceStart = text.SourceStart, HeadingLevel = headingLevel });
        }
    }

    /// <summary>Whether a line is a page number; then there is a finding about it, and it is no text of the document.</summary>
    public bool IsPageNumber(int start, int end) => PageNoise.IsPageNumber(Content.AsSpan(start, end - start)) && Remove(start, end);

    /// <summary>The same for （此件公开发布）.</summary>
    public bool IsRelease(int start, int end) => PageNoise.IsRelease(Content.AsSpan(start, end - start)) && Remove(start, end);

    private bool Remove(int start, int end)
    {
        Findings.Add(TextTableFindings.NoiseRemoved(start, end - start, Content.AsSpan(start, end - start).Trim()));
        return true;
    }

    /// <summary>Adds the blocks of a stretch that is HTML.</summary>
    public void AddHtml(int start, int end)
    {
        foreach (var block in HtmlTableReader.ReadFragment(source, start, end - start, Limits, Findings))
        {
            Blocks.Add(block);
        }
    }

    public bool IsHeaderWord(int start, int end) => IsHeaderWord(Content.AsSpan(start, end - start));

    public bool IsHeaderWord(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (HasInvisible && text.IndexOfAny(Invisible.AsSpan()) >= 0)
        {
            text = WithoutInvisible(text);
        }

        return text.Length is > 0 and <= TextLimits.HeaderWord && Classifier.IsHeaderWord(text);
    }

    /// <summary>Whether there are characters without width in the text, which may part the letters of header words. Found out late, as few texts have them.</summary>
    public bool HasInvisible { get; private set; }

    public void FindInvisible() => HasInvisible = Content.AsSpan().IndexOfAny(Invisible.AsSpan()) >= 0;

    private static ReadOnlySpan<char> WithoutInvisible(ReadOnlySpan<char> text)
    {
        var kept = new char[Math.Min(text.Length, 4 * TextLimits.HeaderWord)];
        var length = 0;
        foreach (var character in text.Slice(0, kept.Length))
        {
            if (Invisible.IndexOf(character) < 0)
            {
                kept[length++] = character;
            }
        }

        return kept.AsSpan(0, length);
    }

    public CellShape ShapeOf(int start, int end) => Classifier.ShapeOf(Content.AsSpan(start, end - start).Trim());

    public SourceDocument ToDocument(SourceFormat format)
    {
        AddCharacterFindings();
        return new SourceDocument(source, format, Blocks) { Findings = Findings };
    }

    private void AddCharacterFindings()
    {
        if (Cleaner.Controls is { Count: > 0 } controls)
        {
            Findings.Add(CharacterFindings.ControlCharactersDropped(controls.First, controls.Count));
        }

        if (Cleaner.Invisibles is { Count: > 0 } invisibles)
        {
            Findings.Add(CharacterFindings.InvisibleCharactersDropped(invisibles.First, invisibles.Count));
        }

        if (Cleaner.LoneSurrogates is { Count: > 0 } surrogates)
        {
            Findings.Add(CharacterFindings.LoneSurrogatesReplaced(surrogates.First, surrogates.Count));
        }
    }
}
