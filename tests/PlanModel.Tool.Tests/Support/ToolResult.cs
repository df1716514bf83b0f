namespace PlanModel.Tool.Tests.Support;

/// <summary>What a run of the tool left behind.</summary>
/// <param name="ExitCode">The exit status.</param>
/// <param name="Output">Standard output, as UTF-8 text.</param>
/// <param name="Error">Standard error, as UTF-8 text.</param>
/// <param name="OutputBytes">Standard output, byte for byte.</param>
internal sealed record ToolResult(int ExitCode, string Output, string Error, byte[] OutputBytes)
{
    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    /// <summary>Everything in one text: what an assertion that fails should show.</summary>
    public override string ToString() => $"exit {ExitCode}\n--- output\n{Output}\n--- error\n{Error}";

    private static string[] Lines(string text) =>
        text.Length == 0 ? [] : (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
}
