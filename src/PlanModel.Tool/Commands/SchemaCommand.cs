using System.CommandLine;
using PlanModel.Tool.Output;

namespace PlanModel.Tool.Commands;

/// <summary>planmodel schema</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "Print the JSON Schema of plan JSON.");
        command.SetAction(_ =>
        {
            terminal.Output.WriteLine(PlanSchema.Text);
            return ExitStatus.Clean;
        });
        return command;
    }
}
