using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>Checks text and HTML.</summary>
internal static class DocumentCheck
{
    public static ValidationResult NotText(DecodedText decoded, string? sourceName)
    {
        var bag = new DiagnosticBag();
        bag.Add(EncodingFindings.NotText(decoded.Binary));
        return new ValidationResult { Diagnostics = bag.ToDiagnostics(new SourceText("", sourceName)) };
    }

    public static ValidationResult Run(PlanLoader loader, DecodedText decoded, string? sourceName) =>
        ResultOf(loader.Load(decoded, sourceName), decoded.Text) with
        {
            Encoding = decoded.EncodingName,
            Encoder = decoded.Encoding,
            HasByteOrderMark = decoded.HasMark,
        };

    public static ValidationResult RunText(PlanLoader loader, string text, string? sourceName) =>
        ResultOf(loader.LoadText(text, sourceName), text);

    public static ValidationResult RunHtml(PlanLoader loader, string html, string? sourceName) =>
        ResultOf(loader.LoadHtml(html, sourceName), html);

    private static ValidationResult ResultOf(LoadResult loaded, string text) => new()
    {
        Plans = loaded.Plan.Sections.Count > 0 ? [loaded.Plan] : [],
        Diagnostics = loaded.Diagnostics,
        Input = loaded.Format == SourceFormat.Html ? ValidationInput.Html : ValidationInput.Text,
        Format = loaded.Format,
        Text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text,
    };
}
