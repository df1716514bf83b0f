namespace PlanModel.Tool;

/// <summary>Ends the tool with <see cref="ExitStatus.Failed"/>; the message is the one line that the user sees.</summary>
internal sealed class ToolException(string message) : Exception(message);
