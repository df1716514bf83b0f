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
        command.SetAction(parsed =>
        {
            var result = PlanInput.Read(parsed.GetValue(file)!, reading.CreateLoader(parsed));
            PlanView.Write(terminal, result);
            DiagnosticLines.Write(terminal, result);
            return result.HasErrors ? ExitStatus.Findings : ExitStatus.Clean;
        });
        return command;
    }
}
