namespace PlanModel.Tool.Checking;

/// <summary>A known finding.</summary>
/// <param name="Code">The code.</param>
/// <param name="Hash">Of its <see cref="Fingerprint"/>.</param>
/// <param name="Count">How often it is in the file.</param>
/// <param name="Message">The message, for whoever reads the baseline; nothing depends on it.</param>
internal sealed record BaselineEntry(string Code, string Hash, int Count, string Message);
