namespace PlanModel.Tool.Output.Findings;

/// <summary>A value of --format.</summary>
internal sealed record FindingFormat(string Name, Func<TextWriter, Styles, IFindingWriter> Create)
{
    public static IReadOnlyList<FindingFormat> All { get; } =
    [
        new("text", static (output, styles) => new TextFindings(output, styles)),
        new("json", static (output, _) => new JsonFindings(output)),
        new("sarif", static (output, _) => new SarifFindings(output)),
        new("github", static (output, _) => new GitHubFindings(output)),
        new("junit", static (output, _) => new JUnitFindings(output)),
    ];
}
