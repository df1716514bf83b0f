using System.CommandLine;
using System.CommandLine.Help;
using PlanModel.Tool.Commands;
using PlanModel.Tool.Commands.Validate;
using PlanModel.Tool.Output;

namespace PlanModel.Tool;

/// <summary>The commands of the tool, and what happens when one is called.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Terminal terminal)
    {
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
            SchemaCommand.Create(terminal),
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
}
