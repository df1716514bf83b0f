using System.CommandLine;
using PlanModel.Tool.Input;
using PlanModel.Tool.Output.Findings;
using PlanModel.Tool.Settings;

namespace PlanModel.Tool.Commands.Validate;

/// <summary>The arguments and options of planmodel validate.</summary>
internal sealed class ValidateOptions
{
    private readonly Option<string[]> _select = List("--select", "RULES", "The only rules that count: codes, beginnings of codes or names");
    private readonly Option<string[]> _ignore = List("--ignore", "RULES", "Rules that do not count; what tells more of a code, decides");
    private readonly Option<string[]> _severity = List("--severity", "RULES=LEVEL", "Another severity: error, warning, info, or none to turn rules off");
    private readonly Option<string?> _failOn = new("--fail-on") { Description = "The lowest severity that makes the run fail (warning)", HelpName = "error|warning|info" };

    public ValidateOptions()
    {
        Format.AcceptOnlyFromAmong([.. FindingFormat.All.Select(format => format.Name)]);
        _failOn.AcceptOnlyFromAmong(SeverityWord.Severities);
    }

    public Argument<string[]> Files { get; } = new("FILE")
    {
        Description = "Documents and plan JSON: files, folders, and patterns with * ? [a-z] and **; - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string> Format { get; } = new("--format")
    {
        Description = "How to write findings",
        HelpName = string.Join('|', FindingFormat.All.Select(format => format.Name)),
        DefaultValueFactory = _ => "text",
    };

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "The file to write; standard output without it", HelpName = "OUT" };

    public Option<string?> Config { get; } = new("--config") { Description = $"The settings, instead of the nearest {KnownFiles.Configuration} at or above each file", HelpName = "FILE" };

    public Option<bool> NoConfig { get; } = new("--no-config") { Description = $"Look for no {KnownFiles.Configuration}" };

    public Option<string?> Baseline { get; } = new("--baseline") { Description = "A file of findings that are known and not reported again", HelpName = "FILE" };

    public Option<bool> WriteBaseline { get; } = new("--write-baseline") { Description = "Write what is found to the baseline, as known" };

    public Option<bool> Fix { get; } = new("--fix") { Description = "Mend, in the files, what has one right answer" };

    public Option<bool> Diff { get; } = new("--diff") { Description = "Show what --fix would change, and change nothing" };

    public ReadingOptions Reading { get; } = new();

    public void AddTo(Command command)
    {
        command.Add(Files);
        Option[] options = [Format, Output, _select, _ignore, _severity, _failOn, Config, NoConfig, Baseline, WriteBaseline, Fix, Diff];
        foreach (var option in options)
        {
            command.Add(option);
        }

        Reading.AddTo(command);
    }

    /// <summary>Refuses options that would leave one another without effect.</summary>
    /// <exception cref="ToolException">Two do.</exception>
    public void CheckTogether(ParseResult parsed)
    {
        Refuse(Config, NoConfig);
        Refuse(Diff, Format);
        Refuse(WriteBaseline, Format);
        Refuse(WriteBaseline, Output);
        Refuse(WriteBaseline, Diff);

        void Refuse(Option first, Option second)
        {
            if (IsGiven(first) && IsGiven(second))
            {
                throw new ToolException($"{first.Name} and {second.Name} cannot be used together");
            }
        }

        bool IsGiven(Option option) => parsed.GetResult(option) is { Implicit: false };
    }

    /// <summary>What the command line says about checks.</summary>
    /// <exception cref="ToolException">A rule or a severity is none.</exception>
    public CheckSettings ReadSettings(ParseResult parsed) => new()
    {
        Select = ReadRules(parsed, _select),
        Ignore = ReadRules(parsed, _ignore),
        Severities = [.. Split(parsed.GetValue(_severity)).Select(ReadSeverity)],
        FailOn = parsed.GetValue(_failOn) is { } word ? SeverityWord.TryParse(word) : null,
        Baseline = parsed.GetValue(Baseline),
        Place = PlaceOption.Parse(parsed.GetValue(Reading.Place)),
    };

    private static List<RulePattern>? ReadRules(ParseResult parsed, Option<string[]> option) =>
        parsed.GetResult(option) is null ? null : [.. Split(parsed.GetValue(option)).Select(text => ReadRule(text, option.Name))];

    private static (RulePattern, DiagnosticSeverity?) ReadSeverity(string text)
    {
        var sign = text.LastIndexOf('=');
        var word = text[(sign + 1)..];
        var severity = SeverityWord.TryParse(word);
        return sign > 0 && (severity is not null || word == SeverityWord.None)
            ? (ReadRule(text[..sign], "--severity"), severity)
            : throw new ToolException($"--severity: '{text}' is not of the form PM2001=error, with error, warning, info or none behind the sign");
    }

    private static RulePattern ReadRule(string text, string option) =>
        RulePattern.TryParse(text) ?? throw new ToolException($"{option}: '{text}' is no code, no beginning of codes and no name of a rule");

    private static IEnumerable<string> Split(string[]? values) =>
        (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static Option<string[]> List(string name, string form, string description) => new(name) { Description = description, HelpName = form };
}
