using System.CommandLine;
using PlanModel.Tool.Input;
using PlanModel.Tool.Output;
using PlanModel.Tool.Pipe;

namespace PlanModel.Tool.Commands;

/// <summary>planmodel pipe</summary>
internal static class PipeCommand
{
    private const int Megabyte = 1024 * 1024;
    private const int DefaultLimit = 16;
    private const int HighestLimit = 512;

    public static Command Create(Terminal terminal)
    {
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many documents are read at a time; as many as there are processors without it",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        CheckRange(jobs, 256);
        var limit = new Option<int>("--max-line")
        {
            Description = "The longest line, in MB; a longer one gives an error",
            HelpName = "MB",
            DefaultValueFactory = _ => DefaultLimit,
        };
        CheckRange(limit, HighestLimit);
        var envelope = new Option<bool>("--envelope")
        {
            Description = "Write {\"name\":…,\"error\":…,\"plan\":…,\"diagnostics\":[…]} with all other members of the line, not the bare plan",
        };
        var rows = new Option<string>("--rows")
        {
            Description = "Write an envelope with \"rows\" for \"plan\": the tasks, or the bodies of each task",
            HelpName = "plans|tasks|bodies",
            DefaultValueFactory = _ => "plans",
        };
        rows.AcceptOnlyFromAmong("plans", "tasks", "bodies");
        var exitZero = new Option<bool>("--exit-zero") { Description = "Exit with 0 even if lines gave errors, or none came" };
        var reading = new ReadingOptions();
        var command = new Command(
            "pipe",
            "Read documents from standard input, one JSON object a line ({\"name\":…,\"text\":…}, or \"html\" for \"text\"), and write one plan a line.")
        {
            envelope, rows, jobs, limit, exitZero,
        };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var most = parsed.GetValue(limit) * Megabyte;
            var shape = parsed.GetValue(rows) switch
            {
                "tasks" => PipeShape.Tasks,
                "bodies" => PipeShape.Bodies,
                _ => parsed.GetValue(envelope) ? PipeShape.Envelope : PipeShape.Plan,
            };
            var worker = new PipeWorker(reading.CreateLoader(parsed), most, shape);
            var status = Run(terminal, worker, most, parsed.GetValue(jobs));
            return parsed.GetValue(exitZero) ? ExitStatus.Clean : status;
        });
        return command;
    }

    private static int Run(Terminal terminal, PipeWorker worker, int limit, int jobs)
    {
        using var input = terminal.OpenInput();
        using var output = new BufferedStream(terminal.OpenOutput(), 64 * 1024);
        var (lines, errors, status) = (0, 0, ExitStatus.Clean);
        OrderedStream.Run(new ByteLines(input, limit).Read(), jobs, worker.Work, Take, output.Flush);
        if (errors > 0)
        {
            terminal.WriteError($"{errors} of {lines} lines gave an error; it stands in the output");
        }
        else if (lines == 0)
        {
            terminal.WriteError("standard input held no line");
            return ExitStatus.Failed;
        }

        return status;

        void Take(PipeOutput result)
        {
            output.Write(result.Line.Span);
            lines++;
            errors += result.Status == ExitStatus.Clean ? 0 : 1;
            status = Math.Max(status, result.Status);
        }
    }

    private static void CheckRange(Option<int> option, int highest) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() is var value && (value < 1 || value > highest))
        {
            result.AddError($"{option.Name}: {value} is not a number from 1 to {highest}");
        }
    });
}
