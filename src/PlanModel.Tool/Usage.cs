using System.CommandLine;
using System.CommandLine.Parsing;

namespace PlanModel.Tool;

/// <summary>Words about how the tool is used.</summary>
internal static class Usage
{
    /// <summary>The call that explains the command that was meant.</summary>
    public static string HelpFor(ParseResult parsed)
    {
        var words = new Stack<string>();
        for (SymbolResult? result = parsed.CommandResult; result is CommandResult command; result = result.Parent)
        {
            words.Push(command.Command.Name);
        }

        return string.Join(' ', [.. words, "--help"]);
    }
}
