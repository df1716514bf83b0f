using System.CommandLine;
using PlanModel.Tool.Input;
using PlanModel.Tool.Output;

namespace PlanModel.Tool.Commands;

/// <summary>planmodel show FILE</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A document or plan JSON; - for standard input" };
        var reading = new ReadingOptions();
        var command = new Command("show", "Show a plan as tables, and a summary of it.") { file };
        reading.AddTo(command);
        command.SetAction(parsed => Run(terminal, parsed.GetValue(file)!, reading.CreateLoader(parsed)));
        return command;
    }

    /// <summary>
    /// The file of a call without options, <c>show FILE</c>: it means the same to every parser, and loading one takes as long as reading
    /// the file. Null for every other call.
    /// </summary>
    public static string? FileOfPlainCall(string[] args) =>
        args is ["show", { Length: > 0 } file] && (file == "-" || file[0] is not ('-' or '@')) && file is not ("/?" or "/h") ? file : null;

    public static int Run(Terminal terminal, string file, PlanLoader loader)
    {
        var result = PlanInput.Read(file, loader);
        PlanView.Write(terminal, result);
        DiagnosticLines.Write(terminal, result);
        return result.HasErrors ? ExitStatus.Findings : ExitStatus.Clean;
    }
}
