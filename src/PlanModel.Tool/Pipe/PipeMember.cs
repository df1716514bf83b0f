namespace PlanModel.Tool.Pipe;

/// <summary>A member of a line of JSON.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, as it stands in the line.</param>
internal readonly record struct PipeMember(string Name, ReadOnlyMemory<byte> Value);
