using System.CommandLine;
using PlanModel.Tool.Input;
using PlanModel.Tool.Output;

namespace PlanModel.Tool.Commands;

/// <summary>planmodel departments NAME…</summary>
internal static class DepartmentsCommand
{
    public static Command Create(Terminal terminal)
    {
        var names = new Argument<string[]>("NAME")
        {
            Description = "Names of public bodies; without one, they are read from standard input, one a line",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var place = PlaceOption.Create("The place in which the names are read (天津市)");
        var format = new Option<string>("--format") { Description = "How to write", HelpName = "text|jsonl", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var explain = new Option<bool>("--explain") { Description = "Tell what decided" };
        var command = new Command("departments", "Tell which public body a name means.") { names, place, format, explain };
        command.SetAction(parsed =>
        {
            var where = PlaceOption.Parse(parsed.GetValue(place));
            var given = parsed.GetValue(names) ?? [];
            var inputs = given is [] or ["-"] ? InputLines.Read(terminal.OpenInput()) : given;
            var writer = new MatchWriter(terminal.Output, isLines: parsed.GetValue(format) == "jsonl", parsed.GetValue(explain));
            var count = 0;
            foreach (var input in inputs)
            {
                writer.Write(DepartmentNormalizer.Default.Normalize(input, where));
                count++;
            }

            return count > 0 ? ExitStatus.Clean : throw new ToolException("no name was given");
        });
        return command;
    }
}
