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
            Description = "Documents or plan JSON, folders of them, patterns ('lists/**/*.html'); - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write, or a folder for a file of each FILE; standard output without it",
            HelpName = "OUT",
        };
        var format = new FormatOptions();
        var reading = new ReadingOptions();
        var command = new Command("convert", "Convert plans to another format.") { files };
        format.AddTo(command);
        command.Add(output);
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var to = format.Format(parsed);
            var settings = format.Settings(parsed);
            var found = FileSet.Find(parsed.GetValue(files)!);
            foreach (var problem in found.Problems)
            {
                terminal.WriteError(problem);
            }

            if (found.Files.Count == 0)
            {
                return ExitStatus.Failed;
            }

            using var writer = PlanWriter.Create(to, settings, parsed.GetValue(output), found.Files, terminal);
            var run = new ConvertRun(reading.CreateLoader(parsed), to, settings, writer, terminal);
            var status = run.Convert(found.Files);
            return found.Problems.Count > 0 ? Math.Max(status, ExitStatus.Failed) : status;
        });
        return command;
    }
}
