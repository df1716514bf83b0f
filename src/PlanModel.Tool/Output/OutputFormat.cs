using System.Globalization;

namespace PlanModel.Tool.Output;

/// <summary>A value of --to.</summary>
/// <param name="Name">How the command line calls it.</param>
/// <param name="Extension">What names of its files end in.</param>
/// <param name="Joining">How several plans stand in one output.</param>
/// <param name="Rows">What its rows can stand for, the usual first; empty where it has none.</param>
/// <param name="Write">The text of a plan that was read from the document of that name; what every output has once is not in it.</param>
internal sealed record OutputFormat(
    string Name, string Extension, Joining Joining, TableRows[] Rows, Func<Plan, string, OutputSettings, string> Write)
{
    private static readonly TableRows[] TableOnly = [TableRows.Bodies, TableRows.Tasks];

    public static IReadOnlyList<OutputFormat> All { get; } =
    [
        new("json", ".json", Joining.List, [], static (plan, _, _) => PlanJson.Serialize(plan)),
        new("jsonl", ".jsonl", Joining.Appended, [TableRows.Plans, TableRows.Tasks, TableRows.Bodies], WriteLines),
        new("csv", ".csv", Joining.Appended, TableOnly, static (plan, document, settings) => WriteTable(plan, settings.Csv(',', document)))
        {
            Head = static settings => WriteHead(',', settings),
        },
        new("tsv", ".tsv", Joining.Appended, TableOnly, static (plan, document, settings) => WriteTable(plan, settings.Csv('\t', document)))
        {
            Head = static settings => WriteHead('\t', settings),
        },
        new("markdown", ".md", Joining.None, [], static (plan, _, _) => PlanMarkdown.Serialize(plan)),
        new("html", ".html", Joining.None, [], static (plan, _, _) => PlanHtml.Serialize(plan)),
        new("mermaid", ".mmd", Joining.None, [], static (plan, _, _) => PlanMermaid.Serialize(plan)),
        new("dot", ".dot", Joining.None, [], static (plan, _, _) => PlanDot.Serialize(plan)),
        new("graphml", ".graphml", Joining.None, [], static (plan, _, _) => PlanGraphML.Serialize(plan)),
        new("stratml", ".xml", Joining.None, [], static (plan, _, _) => PlanStratML.Serialize(plan)),
    ];

    /// <summary>What an output begins with, however many plans follow; null for nothing.</summary>
    public Func<OutputSettings, string>? Head { get; private init; }

    /// <summary>Whether it is a table for spreadsheets.</summary>
    public bool IsTable => Head is not null;

    private static string WriteLines(Plan plan, string document, OutputSettings settings)
    {
        if (settings.Rows == TableRows.Plans)
        {
            return PlanJson.SerializeLine(plan);
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        if (settings.Rows == TableRows.Tasks)
        {
            PlanLines.WriteTasks(plan, text, document);
        }
        else
        {
            PlanLines.WriteBodies(plan, text, document);
        }

        return text.ToString();
    }

    private static string WriteTable(Plan plan, CsvOptions options) => PlanCsv.Serialize(plan, options);

    private static string WriteHead(char delimiter, OutputSettings settings) =>
        PlanCsv.Serialize(Plan.Empty, settings.Csv(delimiter, "") with { Header = true, ByteOrderMark = settings.HasMark });
}
