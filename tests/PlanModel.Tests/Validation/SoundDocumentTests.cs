using System.Text;
using CsCheck;
using PlanModel.Tests.Properties;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Validation;

/// <summary>Of random documents: sound ones have no warnings in any form, and damaged ones are never called sound.</summary>
public class SoundDocumentTests
{
    private static readonly (string Name, byte[] Bytes)[] Seeds =
    [
        .. Directory.GetFiles(TestFiles.Seeds, "tianjin*").Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))),
        ("lines.jsonl", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(PlanJson.SerializeLine(PlanJson.Deserialize(JsonChanges.Good)) + "\n", 3)))),
    ];

    private static readonly byte[][] Pieces = [[], "\n"u8.ToArray(), "\t"u8.ToArray(), "\""u8.ToArray(), "{"u8.ToArray(), "<table>"u8.ToArray(), "</td>"u8.ToArray(), "（"u8.ToArray(), "一、"u8.ToArray(), [0], [0xE5], [0xFF, 0xFE]];

    public static TheoryData<string> Forms() =>
    [
        nameof(SimplePlanWriter.PortalHtml), nameof(SimplePlanWriter.WordHtml), nameof(SimplePlanWriter.TabbedText), nameof(SimplePlanWriter.TabSeparated),
        nameof(SimplePlanWriter.Markdown), nameof(SimplePlanWriter.CellPerLine), nameof(SimplePlanWriter.Prose),
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Sound_lists_have_no_warnings(string form) => SimplePlanGenerator.Plan.Sample(plan =>
    {
        var result = form switch
        {
            nameof(SimplePlanWriter.PortalHtml) => PlanValidator.Default.ValidateHtml(SimplePlanWriter.PortalHtml(plan)),
            nameof(SimplePlanWriter.WordHtml) => PlanValidator.Default.ValidateHtml(SimplePlanWriter.WordHtml(plan)),
            nameof(SimplePlanWriter.TabbedText) => PlanValidator.Default.ValidateText(SimplePlanWriter.TabbedText(plan)),
            nameof(SimplePlanWriter.TabSeparated) => PlanValidator.Default.ValidateText(SimplePlanWriter.TabSeparated(plan)),
            nameof(SimplePlanWriter.Markdown) => PlanValidator.Default.ValidateText(SimplePlanWriter.Markdown(plan)),
            nameof(SimplePlanWriter.CellPerLine) => PlanValidator.Default.ValidateText(SimplePlanWriter.CellPerLine(plan)),
            _ => PlanValidator.Default.ValidateText(SimplePlanWriter.Prose(plan)),
        };

        // Random tasks may be equal; that they are is no mistake.
        result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info && diagnostic.Code != "PM1022")
            .Select(diagnostic => Dump.Of(diagnostic, result.Text)).Should().BeEmpty();
        result.Fixes.Should().BeEmpty();
        PlanValidator.Default.ValidateJson(PlanJson.Serialize(result.Plan!)).Diagnostics.Where(diagnostic => diagnostic.Code.StartsWith("PM5", StringComparison.Ordinal))
            .Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
    }, iter: 100);

    [Fact]
    public void What_could_not_be_read_is_never_called_sound() =>
        Gen.Select(Gen.Int[0, Seeds.Length - 1], Gen.Select(Gen.Double[0, 1], Gen.Int[0, Pieces.Length - 1], Gen.Int[0, 2_000]).Array[0, 4], Gen.Double[0, 1.5]).Sample((index, damages, length) =>
        {
            var (name, whole) = Seeds[index];
            var bytes = whole.Take((int)(whole.Length * length)).ToList();
            foreach (var (place, piece, cut) in damages)
            {
                var at = (int)(place * bytes.Count);
                bytes.RemoveRange(at, Math.Min(cut, bytes.Count - at));
                bytes.InsertRange(at, Pieces[piece]);
            }

            var result = PlanValidator.Default.Validate([.. bytes], name);

            result.Diagnostics.Where(diagnostic => diagnostic.Location!.Start + diagnostic.Location.Length > result.Text.Length).Should().BeEmpty();
            if (result.Plan is null || result.Plans.Count == 0)
            {
                result.Diagnostics.Should().Contain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            }
        }, iter: 200);
}
