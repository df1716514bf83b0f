using System.Globalization;
using PlanModel.Source;

namespace PlanModel.Diagnostics;

/// <summary>PM400x: findings about the bytes of a document. Each message is made here and nowhere else.</summary>
internal static class EncodingFindings
{
    /// <summary>The code of <see cref="Garbled"/>.</summary>
    public const string GarbledCode = "PM4005";

    /// <summary>Adds what decoding found.</summary>
    public static void AddTo(List<Finding> findings, DecodedText decoded)
    {
        if (decoded.ContradictedDeclaration is { } declared)
        {
            findings.Add(DeclarationContradicted(declared, decoded.EncodingName));
        }
        else if (decoded.IsDetected)
        {
            findings.Add(EncodingDetected(decoded.EncodingName));
        }

        if (decoded.ReplacedCount > 0)
        {
            findings.Add(BytesReplaced(decoded.FirstReplaced, decoded.ReplacedCount, decoded.EncodingName));
        }
    }

    public static Finding NotText(BinaryKind kind) => new("PM4001", DiagnosticSeverity.Error, -1, 0, kind switch
    {
        BinaryKind.WordDocument => "The file is a Word document (.docx), not text or HTML; save it as HTML or text first.",
        BinaryKind.OldOfficeDocument => "The file is an old Office document (.doc, .xls or .wps), not text or HTML; save it as HTML or text first.",
        BinaryKind.Spreadsheet => "The file is a spreadsheet (.xlsx), not text or HTML; save it as HTML or tab-separated text first.",
        BinaryKind.OpenDocument => "The file is an OpenDocument file (.odt or .ods), not text or HTML; save it as HTML or text first.",
        BinaryKind.Archive => "The file is an archive, not text or HTML; unpack it first.",
        BinaryKind.Pdf => "The file is a PDF, not text or HTML; extract its text first.",
        BinaryKind.RichText => "The file is rich text (.rtf), not text or HTML; save it as HTML or text first.",
        BinaryKind.Image => "The file is an image, not text or HTML.",
        BinaryKind.WebArchive => "The file is a web archive (.mht), not HTML; save the page as HTML first.",
        _ => "The file is binary, not text or HTML.",
    });

    public static Finding DeclarationContradicted(string declared, string used) =>
        new("PM4002", DiagnosticSeverity.Warning, -1, 0, $"The document declares {Clip.Quote(declared.AsSpan())}, but its bytes are {used}; it was read as {used}.");

    public static Finding BytesReplaced(int start, int count, string used) =>
        new("PM4003", DiagnosticSeverity.Warning, start, 1, count == 1
            ? $"1 character could not be decoded as {used}; it is U+FFFD in the plan."
            : $"{count.ToString(CultureInfo.InvariantCulture)} characters could not be decoded as {used}; they are U+FFFD in the plan. This is the first.");

    public static Finding EncodingDetected(string used) =>
        new("PM4004", DiagnosticSeverity.Info, -1, 0, $"The document does not say how it is encoded; it was read as {used}, by its bytes.");

    public static Finding Garbled(int start) =>
        new("PM4005", DiagnosticSeverity.Warning, start, 1, "The text was decoded wrongly before it came here; it looks garbled from here on.");
}
