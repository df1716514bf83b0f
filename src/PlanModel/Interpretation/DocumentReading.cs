using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>A document, what was understood of it, and what was taken from where.</summary>
/// <param name="Document">What a reader made of it; whoever holds this gives its memory back.</param>
/// <param name="Result">The plan and the findings.</param>
/// <param name="Record">The places.</param>
internal sealed record DocumentReading(SourceDocument Document, LoadResult Result, ReadingRecord Record);
