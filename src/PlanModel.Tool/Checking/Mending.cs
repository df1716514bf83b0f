namespace PlanModel.Tool.Checking;

/// <summary>What could be mended in a document.</summary>
/// <param name="Result">What is found in the mended document; in the document itself when nothing was mended.</param>
/// <param name="Bytes">The mended document; null when nothing was mended.</param>
/// <param name="Count">How many edits were made.</param>
/// <param name="Refusal">Why nothing was mended though there is something to mend; null otherwise.</param>
internal sealed record Mending(ValidationResult Result, byte[]? Bytes = null, int Count = 0, string? Refusal = null);
