using PlanModel.Departments;
using PlanModel.Diagnostics;
using PlanModel.Interpretation;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel;

/// <summary>Reads task division lists from text and HTML. A document never makes it throw: what could not be read is a diagnostic.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed class PlanLoader
{
    private readonly PlanInterpreter _interpreter;

    /// <summary>A loader that reads as <paramref name="options"/> say.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public PlanLoader(PlanLoaderOptions options)
    {
        Guard.NotNull(options);
        Options = options;
        _interpreter = new PlanInterpreter(new ResponsibilityParser(new DepartmentNormalizer(options.Registry)), options);
    }

    /// <summary>The loader with <see cref="PlanLoaderOptions.Default"/>.</summary>
    public static PlanLoader Default { get; } = new(PlanLoaderOptions.Default);

    /// <summary>How it reads.</summary>
    public PlanLoaderOptions Options { get; }

    /// <summary>Reads a plan out of text; its kind is detected (see <see cref="SourceFormat"/>).</summary>
    /// <remarks>A whole HTML page is read as HTML, with a warning.</remarks>
    /// <param name="text">The document.</param>
    /// <param name="sourceName">Its name, for diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public LoadResult LoadText(string text, string? sourceName = null)
    {
        Guard.NotNull(text);
        var source = new SourceText(text, sourceName);
        return _interpreter.Load(() => Check(ReadText(Limit(source)), source));
    }

    /// <summary>Reads a plan out of HTML.</summary>
    /// <remarks>A document without a single tag is read as text, with a warning.</remarks>
    /// <param name="html">The document.</param>
    /// <param name="sourceName">Its name, for diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public LoadResult LoadHtml(string html, string? sourceName = null)
    {
        Guard.NotNull(html);
        var source = new SourceText(html, sourceName);
        return _interpreter.Load(() => Check(ReadHtml(Limit(source)), source));
    }

    /// <summary>Reads a plan out of a file; format and encoding are detected.</summary>
    /// <param name="path">Where the file is; also its name in diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read, or is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public LoadResult LoadFile(string path)
    {
        Guard.NotNull(path);
        return LoadBytes(File.ReadAllBytes(path), path);
    }

    /// <summary>Reads a plan out of a file; format and encoding are detected.</summary>
    /// <param name="path">Where the file is; also its name in diagnostics.</param>
    /// <param name="cancellationToken">Ends the reading of the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read, or is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<LoadResult> LoadFileAsync(string path, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(path);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
        return await LoadAsync(file, path, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a plan out of a stream, from where it stands to its end; format and encoding are detected. The stream stays open.</summary>
    /// <param name="stream">The document.</param>
    /// <param name="sourceName">Its name, for diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public LoadResult Load(Stream stream, string? sourceName = null)
    {
        Guard.NotNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return LoadBytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), sourceName);
    }

    /// <summary>Reads a plan out of a stream, from where it stands to its end; format and encoding are detected. The stream stays open.</summary>
    /// <param name="stream">The document.</param>
    /// <param name="sourceName">Its name, for diagnostics.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<LoadResult> LoadAsync(Stream stream, string? sourceName = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(stream);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, 81920, cancellationToken).ConfigureAwait(false);
        return LoadBytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), sourceName);
    }

    /// <summary>Reads a plan out of the bytes of a document; format and encoding are detected.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="sourceName">Its name, for diagnostics.</param>
    public LoadResult Load(ReadOnlySpan<byte> bytes, string? sourceName = null) => LoadBytes(bytes, sourceName);

    private LoadResult LoadBytes(ReadOnlySpan<byte> bytes, string? sourceName)
    {
        var decoded = TextDecoder.Decode(bytes);
        var source = new SourceText(decoded.Text, sourceName);
        if (decoded.Binary != BinaryKind.None)
        {
            var bag = new DiagnosticBag();
            bag.Add(EncodingFindings.NotText(decoded.Binary));
            return new LoadResult { Plan = Plan.Empty, Diagnostics = bag.ToDiagnostics(source) };
        }

        return _interpreter.Load(() => ReadDecoded(source, decoded));
    }

    /// <summary>Reads text once, with a record of what was taken from where: for those who will ask for every place.</summary>
    internal DocumentReading TraceText(SourceText source) => Trace(Check(ReadText(Limit(source)), source));

    /// <summary>The same for HTML.</summary>
    internal DocumentReading TraceHtml(SourceText source) => Trace(Check(ReadHtml(Limit(source)), source));

    /// <summary>The same for bytes that are decoded, and are text.</summary>
    internal DocumentReading Trace(SourceText source, DecodedText decoded) => Trace(ReadDecoded(source, decoded));

    private DocumentReading Trace(SourceDocument document)
    {
        var record = new ReadingRecord();
        return new DocumentReading(document, _interpreter.Interpret(document, record), record);
    }

    private SourceDocument ReadDecoded(SourceText source, DecodedText decoded)
    {
        var part = Limit(source);
        var document = IsHtml(part) ? HtmlTableReader.Read(part, Options.Limits) : ReadText(part);
        EncodingFindings.AddTo(document.Findings, decoded);
        return Check(document, source, decoded.ReplacedCount > 0);
    }

    /// <summary>Whether a file is HTML: by what it begins with, else by its name when there are tags in it.</summary>
    private bool IsHtml(SourceText source)
    {
        if (Options.Format != SourceFormat.Auto)
        {
            return Options.Format == SourceFormat.Html;
        }

        return IsNamed(source, ".html", ".htm", ".xhtml", ".shtml") ? MarkupSniffer.HasTags(source.Content)
            : IsNamed(source, ".md", ".markdown") ? MarkupSniffer.IsPage(source.Content)
            : MarkupSniffer.IsMarkup(source.Content);
    }

    private static bool IsNamed(SourceText source, params string[] endings) =>
        source.Name is { } name && Array.Exists(endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private SourceDocument ReadText(SourceText source)
    {
        var isPage = Options.Format == SourceFormat.Auto && MarkupSniffer.IsPage(source.Content);
        var document = isPage || Options.Format == SourceFormat.Html
            ? HtmlTableReader.Read(source, Options.Limits)
            : TextTableReader.Read(source, Options.Format, CellClassifier.Instance, Options.Limits);
        if (document.Format == SourceFormat.Html && Options.Format == SourceFormat.Auto)
        {
            document.Findings.Add(HtmlFindings.ReadAsHtml());
        }

        return document;
    }

    private SourceDocument ReadHtml(SourceText source)
    {
        if (Options.Format != SourceFormat.Auto || MarkupSniffer.HasTags(source.Content) || string.IsNullOrWhiteSpace(source.Content))
        {
            return HtmlTableReader.Read(source, Options.Limits);
        }

        var document = TextTableReader.Read(source, SourceFormat.Auto, CellClassifier.Instance, Options.Limits);
        document.Findings.Add(HtmlFindings.ReadAsText());
        return document;
    }

    /// <summary>The text, or as much of it as may be read.</summary>
    private SourceText Limit(SourceText source)
    {
        var length = Options.Limits.MaximumLength;
        if (source.Content.Length <= length)
        {
            return source;
        }

        length -= length > 1 && char.IsHighSurrogate(source.Content[length - 1]) ? 1 : 0;
        return new SourceText(source.Content.Substring(0, length), source.Name);
    }

    /// <summary>Says so when the text was spoiled before it came here, or is not read to its end.</summary>
    private static SourceDocument Check(SourceDocument document, SourceText whole, bool isKnownToBeSpoiled = false)
    {
        if (!isKnownToBeSpoiled && GarbledText.Find(document.Source.Content) is >= 0 and var start)
        {
            document.Findings.Add(EncodingFindings.Garbled(start));
        }

        if (document.Source.Content.Length is var length && length < whole.Content.Length)
        {
            document.Findings.Add(DocumentFindings.TooLong(length, whole.Content.Length));
        }

        return document;
    }
}
