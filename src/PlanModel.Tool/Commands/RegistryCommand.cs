using System.CommandLine;
using PlanModel.Tool.Output;

namespace PlanModel.Tool.Commands;

/// <summary>planmodel registry check</summary>
internal static class RegistryCommand
{
    public static Command Create(Terminal terminal)
    {
        var check = new Command("check", "Check the data that names are looked up in.");
        check.SetAction(_ =>
        {
            var registry = DepartmentRegistry.Default;
            var problems = registry.Validate();
            foreach (var problem in problems)
            {
                terminal.Output.WriteLine(problem.ToString());
            }

            terminal.Output.WriteLine($"registry {registry.Version}: {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}");
            return problems.IsEmpty ? ExitStatus.Clean : ExitStatus.Findings;
        });
        return new Command("registry", "The registry of public bodies.") { check };
    }
}
