using System.Collections.Immutable;
using PlanModel.Diagnostics;
using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>Checks text and HTML: what the loader found, and what the plan and the writing show.</summary>
internal static class DocumentCheck
{
    public static ValidationResult NotText(DecodedText decoded, string? sourceName)
    {
        var bag = new DiagnosticBag();
        bag.Add(EncodingFindings.NotText(decoded.Binary));
        return new ValidationResult { Diagnostics = bag.ToDiagnostics(new SourceText("", sourceName)) };
    }

    public static ValidationResult Run(PlanLoader loader, DepartmentNormalizer normalizer, DecodedText decoded, string? sourceName)
    {
        var source = new SourceText(decoded.Text, sourceName);
        var result = Check(normalizer, source, loader.Trace(source, decoded)) with
        {
            Encoding = decoded.EncodingName,
            Encoder = decoded.Encoding,
            HasByteOrderMark = decoded.HasMark,
        };
        return decoded.ReplacedCount > 0 ? result with { Fixes = [] } : result;
    }

    public static ValidationResult RunText(PlanLoader loader, DepartmentNormalizer normalizer, string text, string? sourceName)
    {
        var source = new SourceText(text, sourceName);
        return Check(normalizer, source, loader.TraceText(source));
    }

    public static ValidationResult RunHtml(PlanLoader loader, DepartmentNormalizer normalizer, string html, string? sourceName)
    {
        var source = new SourceText(html, sourceName);
        return Check(normalizer, source, loader.TraceHtml(source));
    }

    private static ValidationResult Check(DepartmentNormalizer normalizer, SourceText source, DocumentReading reading)
    {
        var bag = new DiagnosticBag();
        var fixes = new FixList();
        var plan = reading.Result.Plan;
        if (plan.Sections.Count > 0)
        {
            CheckPlan(normalizer, source, reading, bag, fixes);
        }

        DocumentTextCheck.Run(reading, bag);
        reading.Document.Release();
        return new ValidationResult
        {
            Plans = plan.Sections.Count > 0 ? [plan] : [],
            Diagnostics = Merge(reading.Result.Diagnostics, bag.ToDiagnostics(source)),
            Input = reading.Result.Format == SourceFormat.Html ? ValidationInput.Html : ValidationInput.Text,
            Format = reading.Result.Format,
            Text = source.Content,
            Fixes = fixes.ToEdits(),
        };
    }

    private static void CheckPlan(DepartmentNormalizer normalizer, SourceText source, DocumentReading reading, DiagnosticBag bag, FixList fixes)
    {
        var plan = reading.Result.Plan;
        var places = new DocumentPlaces(reading.Record);
        new PlanCheck(plan, places, bag).Run();
        new SectionCheck(plan, places, bag).Run();
        new BodyCheck(plan, places, normalizer, bag).Run();

        var isText = reading.Result.Format != SourceFormat.Html;
        var writing = new WritingCheck(source.Content, null, bag, fixes);
        DocumentTexts.Check(reading, isText, writing);
        writing.Finish();
        if (isText)
        {
            new EndSpaceCheck(source.Content, bag, fixes).Run(reading);
            InvisibleFixes.AddTo(source.Content, fixes);
        }
    }

    /// <summary>Both in document order; at one place those of the loader first.</summary>
    private static ImmutableArray<Diagnostic> Merge(ImmutableArray<Diagnostic> loaded, ImmutableArray<Diagnostic> own) =>
        own.IsEmpty ? loaded : loaded.IsEmpty ? own : [.. loaded.Concat(own).OrderBy(diagnostic => diagnostic.Location?.Start ?? 0)];
}
