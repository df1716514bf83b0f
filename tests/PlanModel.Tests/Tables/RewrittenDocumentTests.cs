using System.Text;
using System.Text.Json.Nodes;
using PlanModel.Tables;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Tables;

/// <summary>The development documents and the seed, written in every other form of text, give the same plan.</summary>
public class RewrittenDocumentTests
{
    private static readonly string[] WithTables =
    [
        "01-lead-support-deadline", "02-section-rows", "03-word-layout", "04-leader-column", "05-table-per-section", "06-status-remarks", "07-tsv",
        "08-markdown", "12-cell-per-line", "13-numbering", "seed",
    ];

    /// <summary>Of two columns that may hold anything, a second paragraph of the first and an empty second look like two cells.</summary>
    private static readonly (string Document, string Form) Undecidable = ("06-status-remarks", "a cell a line, no blank lines");

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var document in WithTables)
        {
            foreach (var form in TextForms.All.Keys)
            {
                if ((document, form) != Undecidable)
                {
                    data.Add(document, form);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Form_gives_the_plan(string document, string form) => Check(document, Write(document, form));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Windows_line_ends_change_nothing(string document, string form) => Check(document, Write(document, form).ReplaceLineEndings("\r\n"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Spaces_at_line_ends_and_a_byte_order_mark_change_nothing(string document, string form) =>
        Check(document, "\uFEFF" + Write(document, form).ReplaceLineEndings("  \n"));

    [Theory]
    [InlineData("09-brackets", 40)]
    [InlineData("09-brackets", 56)]
    [InlineData("09-brackets", 64)]
    [InlineData("09-brackets", 72)]
    [InlineData("09-brackets", 80)]
    [InlineData("10-labels", 40)]
    [InlineData("10-labels", 44)]
    [InlineData("10-labels", 56)]
    public void Prose_wrapped_and_printed_on_pages_gives_the_plan(string document, int width)
    {
        var lines = File.ReadAllLines(InputOf(document)).SelectMany(line => Wrap(line, width)).ToList();
        var pages = lines.Chunk(12).Select((page, i) => string.Join('\n', page) + $"\n\n—{i + 1}—\n\f");

        Check(document, string.Join('\n', lines));
        Check(document, string.Concat(pages));
    }

    private static string InputOf(string document) => document == "seed"
        ? Path.Combine(TestFiles.Seeds, "tianjin-population-plan.txt")
        : Path.Combine(TestFiles.Documents, document, "input.txt");

    private static string Write(string document, string form) => TextForms.All[form](SourceDump.Read(File.ReadAllText(InputOf(document))));

    private static void Check(string document, string text)
    {
        var result = PlanLoader.Default.LoadText(text);
        var folder = Path.GetDirectoryName(InputOf(document))!;
        var isSeed = document == "seed";

        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, isSeed ? "tianjin-population-plan.expected.json" : "expected.json")))!;
        PlanDump.Of(result.Plan, PlanDump.Detail.Reading).Should().Equal(PlanDump.Of(expected, PlanDump.Detail.Reading), "the text was:\n{0}", text);
    }

    /// <summary>Wraps as printers do: no line begins with a mark that ends something, no number is cut.</summary>
    private static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[i]) && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            while (end < text.Length && "，。；：、）”！".Contains(text[end], StringComparison.Ordinal))
            {
                end++;
            }

            if (DisplayWidth.Of(line + text[i..end], 2) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(text, i, end - i);
            i = end;
        }

        lines.Add(line.ToString());
        return lines;
    }
}
