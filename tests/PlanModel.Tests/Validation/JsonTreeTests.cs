using System.Text;
using System.Text.Json;
using CsCheck;
using PlanModel.Diagnostics;
using PlanModel.Tests.Support;
using PlanModel.Validation;

namespace PlanModel.Tests.Validation;

/// <summary>The reader of JSON with places accepts what System.Text.Json accepts, and goes on where it can.</summary>
public class JsonTreeTests
{
    private static readonly string[] Pieces =
        ["{", "}", "[", "]", ",", ":", "\"a\"", "\"\\u5E02\"", "\"\\q\"", "\"", "\\", "true", "false", "null", "nul", "0", "01", "-", "-1", "1.5", "1.", ".5", "1e3", "1e", " ", "\n", "\t", "\u0001", "市", "//", "𠮷"];

    public static TheoryData<string> Texts() =>
    [
        "{}", "[]", "\"a\"", "1", "-0", "1.5e-3", "01", "1.", "-", "+1", "tru", "true false", "{\"a\":1,}", "[1,]", "[,1]", "[1 2]", "{\"a\" 1}", "{a:1}", "{\"a\":}", "\"a", "\"\\u12\"",
        "\"\\x\"", "\"\t\"", "[1", "{\"a\":1", "{\"a\":1]", "[}", "]", "", " ", "// c\n1", "[\"\\ud842\"]", "NaN", "'a'", "{\"a\":1 \"b\":2}", "{\"a\":[1,[2,{\"b\":null}]]}",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_accepts_what_others_accept(string text) => Accepts(text).Should().Be(IsJson(text));

    [Fact]
    public void It_accepts_what_others_accept_of_anything() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 12].Sample(pieces =>
        {
            var text = string.Concat(pieces.Select(piece => Pieces[piece]));
            Accepts(text).Should().Be(IsJson(text), text);
        }, iter: 20_000);

    [Fact]
    public void It_accepts_what_others_accept_of_plans_that_were_damaged() =>
        Gen.Select(Gen.Int[0, JsonChanges.Good.Length - 1], Gen.Int[0, Pieces.Length - 1], Gen.Int[0, 3]).Sample((place, piece, cut) =>
        {
            var text = JsonChanges.Good.Remove(place, Math.Min(cut, JsonChanges.Good.Length - place)).Insert(place, Pieces[piece]);
            Accepts(text).Should().Be(IsJson(text), text);
        }, iter: 2_000);

    [Fact]
    public void Nesting_has_the_limit_that_readers_have()
    {
        var deep = new string('[', JsonTreeReader.MaximumDepth) + new string(']', JsonTreeReader.MaximumDepth);
        Accepts(deep).Should().BeTrue();
        IsJson(deep).Should().BeTrue();
        Accepts($"[{deep}]").Should().BeFalse();
        IsJson($"[{deep}]").Should().BeFalse();
    }

    [Fact]
    public void What_is_read_is_what_readers_read() => PlanGenerator.Plan.Sample(plan =>
    {
        var json = PlanJson.Serialize(plan);
        var bag = new DiagnosticBag();
        JsonPlanReader.Read(JsonTreeReader.Read(json, 0, json.Length, bag)!).Plan.Should().Be(PlanJson.Deserialize(json));
        bag.Count.Should().Be(0);
    }, iter: 200);

    [Fact]
    public void All_is_found_behind_a_comma_too_many()
    {
        var result = PlanValidator.Default.ValidateJson("""{ "schema": "planmodel/plan/1", "title": 1, "sections": [ 1, ], }""");

        result.Diagnostics.Select(diagnostic => $"{diagnostic.Location!.Column} {diagnostic.Code}").Should().Equal("42 PM5008", "59 PM5008", "60 PM5001", "63 PM5001");
        result.Plan.Should().BeNull();
    }

    [Fact]
    public void Pointers_are_escaped() =>
        PlanValidator.Default.ValidateJson("""{ "schema": "planmodel/plan/1", "title": "a", "sections": [], "a/b~c": 1 }""").Diagnostics
            .Should().ContainSingle(diagnostic => diagnostic.Code == "PM5005").Which.Pointer.Should().Be("/a~1b~0c");

    private static bool Accepts(string text)
    {
        var bag = new DiagnosticBag();
        return JsonTreeReader.Read(text, 0, text.Length, bag) is not null && bag.Count == 0;
    }

    private static bool IsJson(string text)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            var any = false;
            while (reader.Read())
            {
                any = true;
            }

            return any;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
