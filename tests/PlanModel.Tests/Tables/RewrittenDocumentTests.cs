using System.Text.Json.Nodes;
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
    public void Form_gives_the_plan(string document, string form)
    {
        var isSeed = document == "seed";
        var folder = isSeed ? TestFiles.Seeds : Path.Combine(TestFiles.Documents, document);
        var input = Path.Combine(folder, isSeed ? "tianjin-population-plan.txt" : "input.txt");
        var text = TextForms.All[form](SourceDump.Read(File.ReadAllText(input)));

        var result = PlanLoader.Default.LoadText(text);

        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, isSeed ? "tianjin-population-plan.expected.json" : "expected.json")))!;
        PlanDump.Of(result.Plan, PlanDump.Detail.Reading).Should().Equal(PlanDump.Of(expected, PlanDump.Detail.Reading), "the text was:\n{0}", text);
    }
}
