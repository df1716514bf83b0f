using PlanModel.Source;
using PlanModel.Validation;

namespace PlanModel;

/// <summary>
/// Checks documents (text and HTML) and plans as JSON by the rules of <see cref="DiagnosticRules"/>. A document never makes it throw,
/// and is never found good because it could not be read.
/// </summary>
/// <remarks>Immutable, safe to share between threads. Finds the same in the same document, whatever it was asked before.</remarks>
public sealed class PlanValidator
{
    /// <summary>Kept, since it remembers what it read.</summary>
    private readonly DepartmentNormalizer _normalizer;

    /// <summary>A validator that reads documents with <paramref name="loader"/>.</summary>
    /// <param name="loader">How documents are read, and by which registry bodies are known; null for <see cref="PlanLoader.Default"/>.</param>
    public PlanValidator(PlanLoader? loader = null)
    {
        Loader = loader ?? PlanLoader.Default;
        var registry = Loader.Options.Registry;
        _normalizer = ReferenceEquals(registry, DepartmentRegistry.Default) ? DepartmentNormalizer.Default : new DepartmentNormalizer(registry);
    }

    /// <summary>The validator with <see cref="PlanLoader.Default"/>.</summary>
    public static PlanValidator Default { get; } = new();

    /// <summary>How documents are read.</summary>
    public PlanLoader Loader { get; }

    /// <summary>Checks a file's bytes; what it is (plan JSON, JSON Lines, HTML, text) and its encoding are detected.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="sourceName">Its name, for findings; its ending (.json, .jsonl, .html, .md) helps detection.</param>
    public ValidationResult Validate(ReadOnlySpan<byte> bytes, string? sourceName = null)
    {
        var decoded = TextDecoder.Decode(bytes);
        return decoded.Binary != BinaryKind.None ? DocumentCheck.NotText(decoded, sourceName)
            : JsonInput.IsJson(decoded.Text, sourceName) ? CheckJson(decoded.Text, sourceName, decoded)
            : FixSettler.Settle(DocumentCheck.Run(Loader, _normalizer, decoded, sourceName), text => DocumentCheck.RunText(Loader, _normalizer, text, sourceName));
    }

    /// <summary>Checks text; its kind is detected, plan JSON and whole HTML pages too.</summary>
    /// <param name="text">The document.</param>
    /// <param name="sourceName">Its name, for findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ValidationResult ValidateText(string text, string? sourceName = null)
    {
        Guard.NotNull(text);
        return JsonInput.IsJson(text, sourceName) ? ValidateJson(text, sourceName)
            : FixSettler.Settle(DocumentCheck.RunText(Loader, _normalizer, text, sourceName), mended => DocumentCheck.RunText(Loader, _normalizer, mended, sourceName));
    }

    /// <summary>Checks HTML.</summary>
    /// <param name="html">The document.</param>
    /// <param name="sourceName">Its name, for findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public ValidationResult ValidateHtml(string html, string? sourceName = null)
    {
        Guard.NotNull(html);
        return DocumentCheck.RunHtml(Loader, _normalizer, html, sourceName);
    }

    /// <summary>Checks the JSON of a plan, or JSON Lines of plans.</summary>
    /// <param name="json">The document.</param>
    /// <param name="sourceName">Its name, for findings; .jsonl and .ndjson mean JSON Lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public ValidationResult ValidateJson(string json, string? sourceName = null)
    {
        Guard.NotNull(json);
        return CheckJson(json, sourceName, null);
    }

    private ValidationResult CheckJson(string json, string? sourceName, DecodedText? decoded) =>
        FixSettler.Settle(JsonCheck.Run(_normalizer, new SourceText(json, sourceName), decoded), mended => JsonCheck.Run(_normalizer, new SourceText(mended, sourceName), null));
}
