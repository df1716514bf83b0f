namespace PlanModel.Tool.Input;

/// <summary>A line without its end.</summary>
/// <param name="Bytes">The line; only its beginning where it was cut.</param>
/// <param name="IsCut">Whether the line is longer than allowed.</param>
internal readonly record struct ByteLine(byte[] Bytes, bool IsCut);
