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
        var outputOption = new Option<string?>("--output", "-o")
        {
            Description = "The file to write, or a folder for a file of each FILE; standard output without it",
            HelpName = "OUT",
        };
        var format = new FormatOptions();
        var reading = new ReadingOptions();
        var command = new Command("convert", "Convert plans to another format.") { files };
        format.AddTo(command);
        command.Add(outputOption);
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

            var output = parsed.GetValue(outputOption);
            var inputs = Inputs(found.Files, output, to, terminal);
            if (inputs.Count == 0)
            {
                return ExitStatus.Failed;
            }

            using var writer = PlanWriter.Create(to, settings, output, inputs, terminal);
            var run = new ConvertRun(reading.CreateLoader(parsed), to, settings, writer, terminal);
            var status = run.Convert(inputs);
            return found.Problems.Count > 0 ? Math.Max(status, ExitStatus.Failed) : status;
        });
        return command;
    }

    private static IReadOnlyList<InputFile> Inputs(IReadOnlyList<InputFile> found, string? output, OutputFormat format, Terminal terminal)
    {
        if (output is null or "-")
        {
            return found;
        }

        var inputs = found.Where(file => !OwnOutput.Holds(file, output, format.Extension)).ToList();
        if (inputs.Count < found.Count)
        {
            terminal.WriteError($"{output}: is written, so what was there before is not read ({found.Count - inputs.Count} files)");
        }

        return inputs;
    }
}
