using System.CommandLine;

namespace PlanModel.Tool.Commands;

/// <summary>The options of every command that reads documents.</summary>
internal sealed class ReadingOptions
{
    private static readonly Dictionary<string, SourceFormat> Formats = new(StringComparer.Ordinal)
    {
        ["auto"] = SourceFormat.Auto,
        ["html"] = SourceFormat.Html,
        ["tabbed"] = SourceFormat.TabbedText,
        ["tsv"] = SourceFormat.TabSeparated,
        ["lines"] = SourceFormat.CellPerLine,
        ["markdown"] = SourceFormat.Markdown,
        ["grid"] = SourceFormat.Grid,
        ["prose"] = SourceFormat.Prose,
    };

    private readonly Option<string> _format = new("--as")
    {
        Description = "What the document is, where detection is wrong",
        HelpName = string.Join('|', Formats.Keys),
        DefaultValueFactory = _ => "auto",
    };

    public ReadingOptions() => _format.AcceptOnlyFromAmong([.. Formats.Keys]);

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
        var format = Formats[parsed.GetValue(_format)!];
        return place is null && format == SourceFormat.Auto
            ? PlanLoader.Default
            : new PlanLoader(PlanLoaderOptions.Default with { Place = place, Format = format });
    }
}
