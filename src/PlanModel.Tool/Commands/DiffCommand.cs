using System.CommandLine;
using PlanModel.Tool.Input;
using PlanModel.Tool.Output;

namespace PlanModel.Tool.Commands;

/// <summary>planmodel diff OLD NEW [--format text|json|markdown]</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "The plan as it was: a document or plan JSON; - for standard input" };
        var @new = new Argument<string>("NEW") { Description = "The plan as it is" };
        var format = new Option<string>("--format")
        {
            Description = "How to write the changes",
            HelpName = "text|json|markdown",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var reading = new ReadingOptions();
        var command = new Command("diff", "Tell what changed from one plan to another. The exit status is 1 when something did.") { old, @new, format };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var loader = reading.CreateLoader(parsed);
            var before = Read(parsed.GetValue(old)!, loader, terminal);
            var after = Read(parsed.GetValue(@new)!, loader, terminal);
            var comparison = PlanComparer.Compare(before, after);
            switch (parsed.GetValue(format))
            {
                case "json":
                    DiffJson.Write(comparison, terminal.Output);
                    break;
                case "markdown":
                    new DiffText(terminal.Output, isMarkdown: true).Write(comparison);
                    break;
                default:
                    new DiffText(terminal.Output, isMarkdown: false).Write(comparison);
                    break;
            }

            return comparison.HasChanges ? ExitStatus.Findings : ExitStatus.Clean;
        });
        return command;
    }

    /// <summary>A plan of which a part could not be read is none to compare: whatever is missing would look removed.</summary>
    private static Plan Read(string file, PlanLoader loader, Terminal terminal)
    {
        var result = PlanInput.Read(file, loader);
        if (result.HasErrors)
        {
            DiagnosticLines.Write(terminal, result);
            throw new ToolException($"{file}: could not be read as a plan, so there is nothing to compare");
        }

        return result.Plan;
    }
}
