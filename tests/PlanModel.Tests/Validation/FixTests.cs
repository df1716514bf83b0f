using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using PlanModel.Tests.Support;
using PlanModel.Tests.Validation.Rules;

namespace PlanModel.Tests.Validation;

/// <summary>Edits mend what they are for, touch nothing else, and leave no further edits behind.</summary>
public class FixTests
{
    private const string Invisible = "\u200B\u200D\uFEFF\u00AD";

    private static readonly string[] Stray = [" ", "  ", "\u3000", "\u00A0", "\u200B", " \u200B", "\u200B \u200B", "\uFEFF", "\u00AD", "⼯", "⾦", "\n", " \n", "、、", "１", "("];

    private static readonly string[] Texts =
    [
        File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.txt")),
        .. Directory.GetFiles(TestFiles.Documents, "input.txt", SearchOption.AllDirectories).Select(File.ReadAllText),
    ];

    private static readonly string[] Plans =
        [JsonChanges.Good, .. Directory.GetFiles(TestFiles.Documents, "input.txt", SearchOption.AllDirectories).Select(file => PlanJson.Serialize(PlanLoader.Default.LoadFile(file).Plan))];

    public static TheoryData<RuleExample> Fixable() => [.. RuleExamples.All.Where(example => DiagnosticRules.Find(example.Code)!.IsFixable)];

    [Theory]
    [MemberData(nameof(Fixable))]
    public void What_can_be_mended_is_mended(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        var bad = example.CheckBad();
        if (example.Code is "PM4040" or "PM4021")
        {
            // Only names are mended.
            bad = new RuleExample(example.Code, ExampleForm.Cell, example.Code == "PM4040" ? "市⼯业和信息化局" : "市水　务局", "").CheckBad();
        }

        bad.Fixes.Should().Contain(edit => edit.Code == example.Code);
        var mended = PlanValidator.Default.Validate(bad.Encode(bad.ApplyFixes()), "example" + example.Ending);

        mended.Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == example.Code);
        mended.Fixes.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Fixable))]
    public void Every_edit_belongs_to_a_finding(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        var bad = example.CheckBad();

        bad.Fixes.Select(edit => edit.Code).Should().BeSubsetOf(bad.Diagnostics.Select(diagnostic => diagnostic.Code));
        bad.Fixes.Select(edit => DiagnosticRules.Find(edit.Code)!.IsFixable).Should().NotContain(false);
    }

    [Fact]
    public void Mended_text_has_nothing_left_to_mend() => Gen.Select(Gen.Int[0, Texts.Length - 1], Gen.Select(Gen.Double[0, 1], Gen.Int[0, Stray.Length - 1]).Array[1, 12]).Sample((index, insertions) =>
    {
        var text = new StringBuilder(Texts[index]);
        foreach (var (place, stray) in insertions)
        {
            text.Insert((int)(place * text.Length), Stray[stray]);
        }

        var before = PlanValidator.Default.ValidateText(text.ToString());
        ShouldFit(before);
        var mended = before.ApplyFixes();

        ShouldNeedNothing(PlanValidator.Default.ValidateText(mended));
        Bare(mended).Should().Be(Bare(before.Text), "only what nobody sees, and look-alikes, may change");
    }, iter: 100);

    [Fact]
    public void Mended_JSON_has_nothing_left_to_mend() => Gen.Select(Gen.Int[0, Plans.Length - 1], Gen.Int.Array[1, 15]).Sample((index, seeds) =>
    {
        var root = JsonNode.Parse(Plans[index])!;
        var values = new List<JsonValue>();
        Collect(root, values);
        foreach (var seed in seeds.Select(seed => (uint)seed))
        {
            Change(values[(int)(seed % (uint)values.Count)], seed / 997);
        }

        var json = root.ToJsonString(seeds.Length % 2 == 0 ? new() { WriteIndented = true } : null);
        if (seeds.Length % 3 == 0)
        {
            json = json.Replace("\\u3000", "\u3000", StringComparison.Ordinal).Replace("\\u200B", "\u200B", StringComparison.Ordinal);
        }

        var before = PlanValidator.Default.ValidateJson(json);
        ShouldFit(before);
        var after = PlanValidator.Default.ValidateJson(before.ApplyFixes());

        ShouldNeedNothing(after);
        after.Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == "PM5001");
    }, iter: 200);

    [Fact]
    public void Edits_of_edits_are_edits_of_the_text() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 0, 12], Edits, Edits).Sample((text, first, second) =>
        {
            var one = new ValidationResult { Text = text, Fixes = Fit(first, text.Length) };
            var two = new ValidationResult { Text = one.ApplyFixes(), Fixes = Fit(second, one.ApplyFixes().Length) };

            var composed = new ValidationResult { Text = text, Fixes = PlanModel.Validation.FixSettler.Compose(two.Text, one.Fixes, two.Fixes) };

            ShouldFit(composed);
            composed.ApplyFixes().Should().Be(two.ApplyFixes());
        }, iter: 20_000);

    private static Gen<(int Start, int Length, string Replacement)[]> Edits { get; } =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], Gen.String[Gen.Char['A', 'Z'], 0, 3]).Array[0, 4];

    /// <summary>Edits at distances from each other, those that fit.</summary>
    private static ImmutableArray<TextEdit> Fit((int Start, int Length, string Replacement)[] edits, int length)
    {
        var fitting = ImmutableArray.CreateBuilder<TextEdit>();
        var position = 0;
        foreach (var (start, count, replacement) in edits)
        {
            if (position + start + count <= length)
            {
                fitting.Add(new TextEdit { Start = position + start, Length = count, Replacement = replacement, Code = "PM4020" });
                // Two edits at one place have no order.
                position += start + count + 1;
            }
        }

        return fitting.ToImmutable();
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("gb18030", false)]
    public void A_file_keeps_its_encoding_and_its_line_ends(string encodingName, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(encodingName) ?? Encoding.GetEncoding(encodingName);
        const string Text = "天津市任务清单\r\n\r\n1.改造供水 管网。（市水务局负责）\r\n2.推广节水器具。（市教委负责） \r\n";
        byte[] mark = hasMark ? encoding.GetPreamble() : [];

        var result = PlanValidator.Default.Validate([.. mark, .. encoding.GetBytes(Text)]);

        result.Fixes.Should().HaveCount(2);
        result.Encode(result.Text).Should().Equal([.. mark, .. encoding.GetBytes(Text)]);
        result.Encode(result.ApplyFixes()).Should().Equal([.. mark, .. encoding.GetBytes(Text.Replace(" ", "", StringComparison.Ordinal))]);
    }

    [Fact]
    public void What_an_encoding_cannot_hold_is_not_written() =>
        new ValidationResult { Encoder = Encoding.ASCII }.Encode("市").Should().BeNull();

    [Fact]
    public void Nothing_is_mended_where_bytes_were_lost()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("天津市任务清单\n\n1.改造供水 管网。（市水务局负责）\n2.推广节水器具。（市教委负责）\n"), 0xE5, 0xB8];

        PlanValidator.Default.Validate(bytes).Fixes.Should().BeEmpty();
    }

    private static void ShouldNeedNothing(ValidationResult result) =>
        result.Fixes.Select(edit => $"{edit.Code} '{edit.Replacement}' near {result.Text.Substring(Math.Max(0, edit.Start - 20), Math.Min(50, result.Text.Length - Math.Max(0, edit.Start - 20)))}")
            .Should().BeEmpty();

    private static void ShouldFit(ValidationResult result)
    {
        var end = 0;
        foreach (var edit in result.Fixes)
        {
            edit.Start.Should().BeGreaterThanOrEqualTo(end);
            end = edit.Start + edit.Length;
            end.Should().BeLessThanOrEqualTo(result.Text.Length);
        }
    }

    /// <summary>A text without white space and what has no width, look-alikes as what they stand for.</summary>
    private static string Bare(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !Invisible.Contains(c, StringComparison.Ordinal))).Replace('⼯', '工').Replace('⾦', '金');

    private static void Collect(JsonNode node, List<JsonValue> values)
    {
        if (node is JsonValue value)
        {
            values.Add(value);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Collect(item!, values);
            }
        }
        else
        {
            foreach (var member in node.AsObject())
            {
                Collect(member.Value!, values);
            }
        }
    }

    /// <summary>What goes wrong in files that are written by hand.</summary>
    private static void Change(JsonValue value, uint seed)
    {
        if (value.Parent is null)
        {
            return;
        }

        if (value.GetValueKind() == System.Text.Json.JsonValueKind.Number)
        {
            if (seed % 3 == 0 && value.Parent is JsonObject owner)
            {
                owner.Remove(value.GetPropertyName());
            }
            else
            {
                value.ReplaceWith((int)(seed % 9));
            }

            return;
        }

        if (value.TryGetValue<string>(out var text))
        {
            var stray = Stray[seed % Stray.Length];
            value.ReplaceWith((seed / 16 % 6) switch
            {
                0 => stray + text,
                1 => text + stray,
                2 => text.Insert(text.Length / 2, stray),
                3 => text.Replace("天津市", "市", StringComparison.Ordinal),
                4 => "1-1",
                _ => "市教委",
            });
        }
    }
}
