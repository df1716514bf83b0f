namespace PlanModel.Tool.Output;

/// <summary>A value of --to.</summary>
/// <param name="Name">How the command line calls it.</param>
/// <param name="Extension">What names of its files end in.</param>
/// <param name="Joining">How several plans stand in one output.</param>
/// <param name="Write">Writes a plan; the number is that of plans before it in the same output.</param>
internal sealed record OutputFormat(string Name, string Extension, Joining Joining, Action<TextWriter, Plan, int> Write)
{
    public static IReadOnlyList<OutputFormat> All { get; } =
    [
        new("json", ".json", Joining.List, static (to, plan, _) => to.Write(PlanJson.Serialize(plan))),
        new("jsonl", ".jsonl", Joining.Appended, static (to, plan, _) => to.Write(PlanJson.SerializeLine(plan))),
        new("csv", ".csv", Joining.Appended, static (to, plan, before) => PlanCsv.Write([plan], to, Table(before))),
        new("tsv", ".tsv", Joining.Appended, static (to, plan, before) => PlanCsv.Write([plan], to, Table(before) with { Delimiter = '\t' })),
        new("markdown", ".md", Joining.None, static (to, plan, _) => to.Write(PlanMarkdown.Serialize(plan))),
        new("html", ".html", Joining.None, static (to, plan, _) => to.Write(PlanHtml.Serialize(plan))),
        new("mermaid", ".mmd", Joining.None, static (to, plan, _) => to.Write(PlanMermaid.Serialize(plan))),
        new("dot", ".dot", Joining.None, static (to, plan, _) => to.Write(PlanDot.Serialize(plan))),
        new("graphml", ".graphml", Joining.None, static (to, plan, _) => to.Write(PlanGraphML.Serialize(plan))),
        new("stratml", ".xml", Joining.None, static (to, plan, _) => to.Write(PlanStratML.Serialize(plan))),
    ];

    /// <summary>Several plans share one header.</summary>
    private static CsvOptions Table(int before) => CsvOptions.Default with { Header = before == 0 };
}
