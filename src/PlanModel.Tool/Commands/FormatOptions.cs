using System.CommandLine;
using PlanModel.Tool.Output;

namespace PlanModel.Tool.Commands;

/// <summary>The options that say what is written.</summary>
internal sealed class FormatOptions
{
    private static readonly string[] Formats = [.. OutputFormat.All.Select(format => format.Name)];

    private readonly Option<string> _format = new("--to") { Description = "What to write", Required = true, HelpName = string.Join('|', Formats) };

    private readonly Option<string?> _rows = new("--rows")
    {
        Description = "What a line of jsonl stands for (plans), or a row of csv and tsv (bodies: of each task)",
        HelpName = "plans|tasks|bodies",
    };

    private readonly Option<bool> _mark = new("--bom") { Description = "Begin csv and tsv with a byte order mark, as spreadsheets want it" };

    private readonly Option<bool> _raw = new("--raw-cells")
    {
        Description = "Leave cells of csv and tsv as they are; without it, an apostrophe keeps a spreadsheet from running them as formulas",
    };

    public FormatOptions()
    {
        _format.AcceptOnlyFromAmong(Formats);
        _rows.AcceptOnlyFromAmong("plans", "tasks", "bodies");
    }

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_rows);
        command.Add(_mark);
        command.Add(_raw);
    }

    public OutputFormat Format(ParseResult parsed) => OutputFormat.All.First(format => format.Name == parsed.GetValue(_format));

    /// <exception cref="ToolException">The format leaves no such choice.</exception>
    public OutputSettings Settings(ParseResult parsed)
    {
        var format = Format(parsed);
        var rows = parsed.GetValue(_rows) switch
        {
            "plans" => TableRows.Plans,
            "tasks" => TableRows.Tasks,
            "bodies" => TableRows.Bodies,
            _ => format.Rows.FirstOrDefault(),
        };
        var settings = new OutputSettings { Rows = rows, HasMark = parsed.GetValue(_mark), HasRawCells = parsed.GetValue(_raw) };
        return parsed.GetValue(_rows) is { } word && !format.Rows.Contains(rows) ? throw new ToolException($"--rows: {format.Name} has no rows for {word}")
            : settings.HasMark && !format.IsTable ? throw new ToolException($"--bom: {format.Name} has none")
            : settings.HasRawCells && !format.IsTable ? throw new ToolException($"--raw-cells: {format.Name} has no cells")
            : settings;
    }
}
