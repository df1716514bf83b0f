using System.Text;
using System.Text.Json;

namespace PlanModel.Tests.Serialization;

/// <summary>What is no plan is refused, and the message says what is wrong and where.</summary>
public class PlanJsonErrorTests
{
    private const string Good =
        """
        {
          "schema": "planmodel/plan/1",
          "title": "清单",
          "sections": [
            { "heading": "一、甲", "title": "甲", "tasks": [
              { "id": "1-1", "number": 1, "title": "题",
                "responsibility": { "text": "市教委", "mentions": [
                  { "text": "市教委", "start": 0, "kind": "department", "role": "lead" } ] },
                "targets": [ { "indicator": "率", "comparison": "reach", "value": 4.5, "text": "率达4.5" } ],
                "fields": { "备注": "无" } } ] } ]
        }
        """;

    /// <summary>What to replace by what in a good plan, then what the error says: message, path, line.</summary>
    public static TheoryData<string, string, string, string, int> Mistakes() => new()
    {
        { "\"planmodel/plan/1\"", "\"planmodel/plan/2\"", "The schema is 'planmodel/plan/2': this version reads 'planmodel/plan/1'.", "$.schema", 2 },
        { "\"schema\": \"planmodel/plan/1\",", "", "The member 'schema' of a plan is missing.", "$", 11 },
        { "\"title\": \"清单\",", "", "The member 'title' of a plan is missing.", "$", 11 },
        { "\"title\": \"清单\",", "\"title\": \"清单\", \"Title\": \"\",", "Unknown member 'Title': the members of a plan are schema, title, annex, place, notes, sections.", "$.Title", 3 },
        { "\"title\": \"清单\",", "\"title\": \"清单\", \"title\": \"\",", "The member 'title' of a plan is there twice.", "$.title", 3 },
        { "\"title\": \"清单\",", "\"title\": null,", "Expected a string, found null.", "$.title", 3 },
        { "\"title\": \"清单\",", "\"title\": \"清单\", \"annex\": null,", "Expected a string, found null.", "$.annex", 3 },
        { "\"title\": \"清单\",", "\"title\": \"清单\", \"place\": { \"name\": \"天津市\" },", "Expected a string, found an object.", "$.place", 3 },
        { "\"title\": \"清单\",", "\"title\": \"清单\", \"notes\": [\"a\", 1],", "Expected a string, found a number.", "$.notes[1]", 3 },
        { "\"title\": \"甲\", \"tasks\": [", "\"title\": \"甲\", \"tasks\": [ null,", "Expected a task as an object, found null.", "$.sections[0].tasks[0]", 5 },
        { "\"id\": \"1-1\",", "", "The member 'id' of a task is missing.", "$.sections[0].tasks[0]", 10 },
        { "\"number\": 1,", "\"number\": 1.5,", "Expected a whole number that fits 32 bits, found another number.", "$.sections[0].tasks[0].number", 6 },
        { "\"number\": 1,", "\"number\": \"1\",", "Expected a whole number that fits 32 bits, found a string.", "$.sections[0].tasks[0].number", 6 },
        { "\"text\": \"市教委\", \"mentions\"", "\"text\": \"市教委\", \"byDuty\": 1, \"mentions\"", "Expected true or false, found a number.", "$.sections[0].tasks[0].responsibility.byDuty", 7 },
        { "\"kind\": \"department\"", "\"kind\": \"Department\"", "'Department' is not a kind: expected one of unknown, department, territory, group, open, unit, enterprise, person, none.", "$.sections[0].tasks[0].responsibility.mentions[0].kind", 8 },
        { "\"role\": \"lead\"", "\"role\": 1", "Expected a string, found a number.", "$.sections[0].tasks[0].responsibility.mentions[0].role", 8 },
        { "\"role\": \"lead\"", "\"role\": \"lead\", \"match\": \"sure\"", "'sure' is not a match", "$.sections[0].tasks[0].responsibility.mentions[0].match", 8 },
        { "4.5, ", "1e40, ", "Expected a number of at most 28 digits, found another number.", "$.sections[0].tasks[0].targets[0].value", 9 },
        { "\"reach\"", "\"more\"", "'more' is not a comparison", "$.sections[0].tasks[0].targets[0].comparison", 9 },
        { "{ \"备注\": \"无\" }", "[]", "Expected fields as an object, found a list.", "$.sections[0].tasks[0].fields", 10 },
        { "{ \"备注\": \"无\" }", "{ \"备注\": \"无\", \"备注\": \"\" }", "The member '备注' of the fields is there twice.", "$.sections[0].tasks[0].fields.备注", 10 },
        { "{ \"备注\": \"无\" }", "{ \"a b\": 1 }", "Expected a string, found a number.", "$.sections[0].tasks[0].fields['a b']", 10 },
        { "\"number\": 1,", "\"number\": 1,,", "',' is", "$.sections[0].tasks[0].number", 6 },
        { "] } ]\n}", "] } ]\n} x", "'x' is", "$", 11 },
        { "] } ]\n}", "] } ]\n", "Expected depth to be zero", "$.sections", 11 },
        { "清单", "\\uD842", "The text is not valid Unicode.", "$.title", 3 },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_is_named_with_its_place(string old, string mistake, string message, string path, int line)
    {
        Good.Should().Contain(old);
        var json = Good.Replace(old, mistake, StringComparison.Ordinal);

        var exception = FluentActions.Invoking(() => PlanJson.Deserialize(json)).Should().Throw<JsonException>().Which;

        exception.Message.Should().Contain(message).And.Contain($" At {path}, line {line}, column ");
        exception.Path.Should().Be(path);
        exception.LineNumber.Should().Be(line - 1, "the exception counts from 0");
    }

    [Fact]
    public void The_good_plan_is_good() => PlanJson.Deserialize(Good).Tasks.Should().HaveCount(1);

    [Fact]
    public void Columns_count_characters()
    {
        var exception = FluentActions.Invoking(() => PlanJson.Deserialize("""{"schema":"planmodel/plan/1","title":"清单","annex":1}"""))
            .Should().Throw<JsonException>().Which;

        exception.Message.Should().EndWith("At $.annex, line 1, column 51.");
        exception.BytePositionInLine.Should().Be(54);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"planmodel/plan/1\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("附件2\n清单")]
    [InlineData("{\"schema\":\"planmodel/plan/1\",\"title\":\"\",\"sections\":[]} {}")]
    [InlineData("{\"schema\":\"planmodel/plan/1\",\"title\":\"\",\"sections\":[],}")]
    [InlineData("{\"schema\":\"planmodel/plan/1\",/* */\"title\":\"\",\"sections\":[]}")]
    public void What_is_no_plan_is_refused(string json) =>
        FluentActions.Invoking(() => PlanJson.Deserialize(json)).Should().Throw<JsonException>();

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\"schema\":\"planmodel/plan/1\",\"title\":\""), 0xCC, 0xEC, .. Encoding.UTF8.GetBytes("\",\"sections\":[]}")];

        FluentActions.Invoking(() => PlanJson.Deserialize(bytes)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Sections_nested_without_end_are_refused_without_harm()
    {
        var json = "{\"schema\":\"planmodel/plan/1\",\"title\":\"\",\"sections\":[" + string.Concat(Enumerable.Repeat("{\"heading\":\"\",\"title\":\"\",\"sections\":[", 100_000));

        FluentActions.Invoking(() => PlanJson.Deserialize(json)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Null_is_an_error_of_the_caller()
    {
        FluentActions.Invoking(() => PlanJson.Serialize(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PlanJson.Deserialize((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PlanJson.Deserialize((Stream)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_undefined_kind_is_not_written()
    {
        var mention = new Mention { Text = "市教委", Kind = (MentionKind)99 };
        var task = new PlanTask { Id = "1-1", Responsibility = new() { Mentions = [mention] } };

        FluentActions.Invoking(() => PlanJson.Serialize(new Plan { Sections = [new PlanSection { Tasks = [task] }] }))
            .Should().Throw<JsonException>().WithMessage("99 is not the value of a kind.*");
    }
}
