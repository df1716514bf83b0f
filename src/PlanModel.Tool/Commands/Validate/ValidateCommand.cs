using System.CommandLine;
using PlanModel.Tool.Checking;
using PlanModel.Tool.Input;
using PlanModel.Tool.Output;
using PlanModel.Tool.Output.Findings;
using PlanModel.Tool.Settings;

namespace PlanModel.Tool.Commands.Validate;

/// <summary>planmodel validate FILE… --format text|json|sarif|github|junit</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new ValidateOptions();
        var command = new Command("validate", "Check documents and plan JSON. The exit status is 1 when there are findings of the severity of --fail-on or above.");
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, options, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, ValidateOptions options, Terminal terminal)
    {
        options.CheckTogether(parsed);
        var writesBaseline = parsed.GetValue(options.WriteBaseline);
        var contexts = new FileContexts(
            options.ReadSettings(parsed),
            new SettingsFinder(parsed.GetValue(options.Config), parsed.GetValue(options.NoConfig)),
            place => options.Reading.CreateLoader(parsed, place),
            writesBaseline);
        var set = FileSet.Find(parsed.GetValue(options.Files)!);
        var inputs = CheckInputs.Choose(set, contexts, parsed.GetValue(options.Output));
        var fixMode = FixModeOf(parsed, options, inputs);
        if (writesBaseline && contexts.Baselines.Count == 0)
        {
            throw new ToolException("--write-baseline: no file is named; add --baseline FILE");
        }

        foreach (var problem in inputs.Problems)
        {
            terminal.WriteError(problem);
        }

        var checker = new FileChecker(inputs.Contexts, fixMode, ignoresBaseline: writesBaseline);
        if (writesBaseline)
        {
            return new CheckRun(inputs, checker, terminal).WriteBaselines(contexts.Baselines);
        }

        var format = FindingFormat.All.First(candidate => candidate.Name == parsed.GetValue(options.Format));
        using var output = FindingOutput.Open(parsed.GetValue(options.Output), terminal);
        return new CheckRun(inputs, checker, terminal).Report(output.CreateWriter(fixMode == FixMode.Show ? null : format), output);
    }

    private static FixMode FixModeOf(ParseResult parsed, ValidateOptions options, CheckInputs inputs)
    {
        if (parsed.GetValue(options.Diff))
        {
            return FixMode.Show;
        }

        if (!parsed.GetValue(options.Fix))
        {
            return FixMode.None;
        }

        return inputs.Files.Any(file => file.IsStandardInput)
            ? throw new ToolException("--fix: standard input cannot be mended; --diff shows what would change")
            : FixMode.Write;
    }
}
