using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanModel.Departments;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Departments;

/// <summary>
/// The words and letters that decide how a responsibility is read, each in a text of its own, with the answer. An empty place is none; a row without a
/// reason shares that of the row before it.
/// </summary>
public sealed partial class VocabularyTests
{
    private const string Header = "place\ttext\tanswer\twhy";

    private static readonly string Folder = Path.Combine(TestFiles.Root, "tests/PlanModel.Tests/Departments/Vocabularies");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.tsv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_word_is_read(string file)
    {
        var path = Path.Combine(Folder, file);
        var lines = File.ReadAllLines(path);
        lines[1].Should().Be(Header);
        var answered = new StringBuilder($"{lines[0]}\n{Header}\n");
        foreach (var cells in lines.Skip(2).Select(line => line.Split('\t')))
        {
            cells.Should().HaveCount(4, "of {0}", cells[1]);
            answered.Append($"{cells[0]}\t{cells[1]}\t{Answer(file, Unescape(cells[1]), cells[0].Length == 0 ? null : Place.Parse(cells[0]))}\t{cells[3]}\n");
        }

        Approvals.Check(path, answered.ToString());
    }

    private static string Answer(string file, string text, Place? place) => file switch
    {
        "labels.tsv" => ShowLabel(text),
        "levels.tsv" => string.Join(' ', DepartmentNormalizer.Default.Parse(text, place).Mentions.Select(mention => $"{mention.Department ?? mention.Text}[{Word(mention.Match?.ToString() ?? $"{mention.Kind}")}]")),
        "names.tsv" => ShowName(DepartmentNormalizer.Default.Normalize(text, place)),
        "explanations.tsv" => ResponsibilityDump.Parser.IsResponsibility(text, place) ? "a responsibility" : "an explanation",
        _ => Escape(ResponsibilityDump.Of(ResponsibilityDump.Read(text, place: place))),
    };

    private static string ShowName(DepartmentMatch answer) =>
        answer.Match == MatchKind.Ambiguous ? $"ambiguous: {string.Join(' ', answer.Candidates.Select(body => body.Name))}"
        : answer.Department is { } body ? $"{body.Name} {Word($"{answer.Match}")} {answer.Rule}{(answer.Plate is { } plate ? $" plate {plate}" : "")}"
        : $"unknown {Word($"{answer.Kind}")}";

    /// <summary>What the label says, and the text with a mark where its value begins; then what is read out of the line.</summary>
    private static string ShowLabel(string text)
    {
        var label = ResponsibilityDump.Parser.LabelOf(text) is { } found
            ? $"{found.Meaning}{(found.Meaning == ResponsibilityLabelMeaning.Actors ? $" {Word($"{found.Role}")}" : "")}{(found.IsNeutral ? " neutral" : "")} ‖{text[found.ValueStart..]}"
            : "none";
        return Escape($"{label} → {ResponsibilityDump.Of(text)}");
    }

    private static string Word(string value) => value.ToLowerInvariant();

    private static string Escape(string text) =>
        string.Concat(text.Select(c => c is < ' ' or '\u200b' or '\ufeff' or '\u2060' ? c switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => FormattableString.Invariant($"\\u{(int)c:x4}") } : $"{c}"));

    private static string Unescape(string text) =>
        Escaped().Replace(text, match => match.Value[1] switch
        {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            _ => $"{(char)int.Parse(match.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)}",
        });

    [GeneratedRegex(@"\\(n|r|t|u[0-9a-f]{4})")]
    private static partial Regex Escaped();
}
