namespace PlanModel.Tool.Output;

/// <summary>Writes findings to standard error, one a line: path(line,column): warning PM1004: message.</summary>
internal static class DiagnosticLines
{
    public static void Write(Terminal terminal, LoadResult result)
    {
        if (result.Diagnostics.IsEmpty)
        {
            return;
        }

        terminal.Output.Flush();
        foreach (var diagnostic in result.Diagnostics)
        {
            terminal.Error.WriteLine(DisplayText.Clean(diagnostic.ToString()));
        }
    }
}
