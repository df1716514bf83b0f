using System.CommandLine;

namespace PlanModel.Tool.Commands;

/// <summary>The options of every command that reads documents.</summary>
internal sealed class ReadingOptions
{
    private static readonly string[] Words = ["auto", "html", "tabbed", "tsv", "lines", "markdown", "grid", "prose"];

    /// <summary>What the words mean, one by one.</summary>
    private static readonly SourceFormat[] Formats =
    [
        SourceFormat.Auto, SourceFormat.Html, SourceFormat.TabbedText, SourceFormat.TabSeparated, SourceFormat.CellPerLine, SourceFormat.Markdown,
        SourceFormat.Grid, SourceFormat.Prose,
    ];

    private readonly Option<string> _format = new("--as")
    {
        Description = "What the document is, where detection is wrong",
        HelpName = string.Join('|', Words),
        DefaultValueFactory = _ => "auto",
    };

    public ReadingOptions() => _format.AcceptOnlyFromAmong(Words);

    public Option<string?> Place { get; } = PlaceOption.Create("The place of documents whose title names none (天津市)");

    public void AddTo(Command command)
    {
        command.Add(Place);
        command.Add(_format);
    }

    /// <summary>The loader that the command line asks for.</summary>
    public PlanLoader CreateLoader(ParseResult parsed) => CreateLoader(parsed, PlaceOption.Parse(parsed.GetValue(Place)));

    /// <summary>The loader that the command line asks for, with a place that was found elsewhere.</summary>
    public PlanLoader CreateLoader(ParseResult parsed, Place? place)
    {
        var format = Formats[Array.IndexOf(Words, parsed.GetValue(_format))];
        return place is null && format == SourceFormat.Auto
            ? PlanLoader.Default
            : new PlanLoader(PlanLoaderOptions.Default with { Place = place, Format = format });
    }
}
