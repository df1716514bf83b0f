using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Tables;

/// <summary>What every reader of a text form works on, and collects into. One a document.</summary>
internal sealed class TextInput(SourceText source, ICellClassifier classifier, ReadingLimits limits)
{
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
    public bool IsPageNumber(int start, int end)
    {
        var line = Content.AsSpan(start, end - start);
        if (!PageNoise.IsPageNumber(line))
        {
            return false;
        }

        Findings.Add(TextTableFindings.NoiseRemoved(start, end - start, line.Trim()));
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
        return text.Length is > 0 and <= TextLimits.HeaderWord && Classifier.IsHeaderWord(text);
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
