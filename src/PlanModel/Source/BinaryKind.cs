namespace PlanModel.Source;

/// <summary>Kinds of files that hold no text to read.</summary>
internal enum BinaryKind
{
    None = 0,
    Unknown,
    WordDocument,
    OldOfficeDocument,
    Spreadsheet,
    OpenDocument,
    Archive,
    Pdf,
    RichText,
    Image,
    WebArchive,
}
