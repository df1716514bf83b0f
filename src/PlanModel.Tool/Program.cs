using PlanModel;
using PlanModel.Tool;
using PlanModel.Tool.Commands;
using PlanModel.Tool.Output;

using var terminal = new Terminal();
try
{
    if (ShowCommand.FileOfPlainCall(args) is { } file)
    {
        WarmUp.Start();
        return ShowCommand.Run(terminal, file, PlanLoader.Default);
    }

    return CommandLine.Run(args, terminal);
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
