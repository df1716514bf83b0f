using PlanModel;
using PlanModel.Tool;
using PlanModel.Tool.Commands;
using PlanModel.Tool.Output;

using var terminal = new Terminal();
try
{
    return ShowCommand.FileOfPlainCall(args) is { } file ? ShowCommand.Run(terminal, file, PlanLoader.Default) : CommandLine.Run(args, terminal);
    // A plain command: the root command of the library calls itself after the assembly.
    var root = new Command("planmodel", "Reads task division lists (重点任务分工清单) of Chinese government plans.")
    {
        new HelpOption(),
        new VersionOption(),
        ShowCommand.Create(terminal),
        ConvertCommand.Create(terminal),
        ValidateCommand.Create(terminal),
        PipeCommand.Create(terminal),
        DepartmentsCommand.Create(terminal),
        DiffCommand.Create(terminal),
        RegistryCommand.Create(terminal),
    };
    var parsed = root.Parse(args);
    if (parsed.Errors.Count > 0)
    {
        foreach (var error in parsed.Errors)
        {
            // Some messages are lists over several lines.
            terminal.WriteError(string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        terminal.WriteError($"see {Usage.HelpFor(parsed)}");
        return ExitStatus.Failed;
    }

    return parsed.Invoke(new InvocationConfiguration
    {
        Output = terminal.Output,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    });
}
catch (ToolException exception)
{
    terminal.WriteError(exception.Message);
    return ExitStatus.Failed;
}
catch (IOException exception)
{
    // What is read says so with its name; what is left is the output, on a disk that is full.
    terminal.WriteError($"the output cannot be written: {exception.Message.ReplaceLineEndings(" ")}");
    return ExitStatus.Failed;
}
catch (Exception exception) when (exception is not OutOfMemoryException)
{
    // A fault of the tool itself: still one line, since whoever runs it can do nothing with a stack trace.
    terminal.WriteError($"internal error, please report it: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
    return ExitStatus.Failed;
}
