namespace PlanModel.Tool.Pipe;

/// <summary>What became of a line.</summary>
/// <param name="Line">The line to write, in UTF-8, with its end.</param>
/// <param name="Status">The exit status that it asks for.</param>
internal readonly record struct PipeOutput(ReadOnlyMemory<byte> Line, int Status);
