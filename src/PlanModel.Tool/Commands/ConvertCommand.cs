using System.CommandLine;
using PlanModel.Tool.Input;
using PlanModel.Tool.Output;

namespace PlanModel.Tool.Commands;

/// <summary>planmodel convert FILE… --to FORMAT [-o OUT]</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Documents or plan JSON; - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        string[] formats = [.. OutputFormat.All.Select(format => format.Name)];
        var format = new Option<string>("--to") { Description = "What to write", Required = true, HelpName = string.Join('|', formats) };
        format.AcceptOnlyFromAmong(formats);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write, or a folder for a file of each FILE; standard output without it",
            HelpName = "OUT",
        };
        var reading = new ReadingOptions();
        var command = new Command("convert", "Convert plans to another format.") { files, format, output };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var loader = reading.CreateLoader(parsed);
            var names = parsed.GetValue(files)!;
            var to = OutputFormat.All.First(candidate => candidate.Name == parsed.GetValue(format));
            using var writer = PlanWriter.Create(to, parsed.GetValue(output), names.Length, terminal);
            var status = ExitStatus.Clean;
            foreach (var name in names)
            {
                status = Math.Max(status, Convert(name, loader, writer, terminal));
            }

            writer.End();
            return status;
        });
        return command;
    }

    private static int Convert(string name, PlanLoader loader, PlanWriter writer, Terminal terminal)
    {
        LoadResult result;
        try
        {
            result = PlanInput.Read(name, loader);
        }
        catch (ToolException exception)
        {
            // The other files are converted all the same; the status tells that one was not.
            terminal.WriteError(exception.Message);
            return ExitStatus.Failed;
        }

        DiagnosticLines.Write(terminal, result);
        writer.Write(name, result.Plan);
        return result.HasErrors ? ExitStatus.Findings : ExitStatus.Clean;
    }
}
