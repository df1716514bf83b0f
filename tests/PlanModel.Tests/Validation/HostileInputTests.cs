using System.Text;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Validation;

/// <summary>Documents that were made to cost much: validation stays linear in their size.</summary>
public class HostileInputTests
{
    public static TheoryData<string, Func<int, string>> Texts() => new()
    {
        { "mentions that all stand elsewhere", size => Json(Responsible("市水务局", Repeat(size, """{ "text": "市财政局", "start": 9, "kind": "department", "role": "lead" }"""))) },
        { "a body that is named again and again", size => Json(Responsible(Repeat(size, "市水务局", "、"), "")) },
        { "mentions of one body", size => Json(Responsible("市水务局", Repeat(size, """{ "text": "市水务局", "start": 0, "kind": "department", "role": "lead", "department": "天津市水务局", "match": "exact" }"""))) },
        { "unknown members", size => Json(Repeat(size, "\"a\": 1")) },
        { "one member again and again", size => Json(Repeat(size, "\"title\": \"a\"")) },
        { "fields of one name", size => Json($"\"fields\": {{ {Repeat(size, "\"a\": \"b\"")} }}") },
        { "fields of many names", size => Json($"\"fields\": {{ {string.Join(", ", Enumerable.Range(0, size).Select(i => FormattableString.Invariant($"\"a{i}\": \"b\"")))} }}") },
        { "tasks of one title", size => Json("\"id\": \"1-1\", \"number\": 1, \"title\": \"a\" }, " + Repeat(size, "{ \"id\": \"1-1\", \"number\": 1, \"title\": \"a\" }") + ", {") },
        { "targets that nobody states", size => Json($"\"targets\": [ {Repeat(size, "{ \"indicator\": \"a\", \"comparison\": \"all\", \"text\": \"b\" }")} ], \"measures\": [ {Repeat(size, "\"cccccc\"")} ]") },
        { "items of the wrong type", size => Json($"\"measures\": [ {Repeat(size, "1")} ]") },
        { "escapes", size => Json($"\"title\": \"{Repeat(size, "\\u5E02", "")}\"") },
        { "commas that are missing", size => Json($"\"measures\": [ {Repeat(size, "\"a\"", " ")} ]") },
        { "lines", size => Repeat(size, "{ \"schema\": 1 }", "\n") },
        { "brackets that stay open", size => Text(Repeat(size, "（", "")) },
        { "brackets that close nothing", size => Text("（" + Repeat(size, "）", "")) },
        { "spaces", size => Text("市" + Repeat(size, " 市", "")) },
        { "digits", size => Text(Repeat(size, "〔20251号", "")) },
        { "characters without width", size => Text(Repeat(size, "市\u200B", "")) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Cost_grows_as_the_text(string reason, Func<int, string> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        var small = make(2_000);
        var large = make(20_000);

        Growth.ShouldBeLinear(() => PlanValidator.Default.ValidateText(small), () => PlanValidator.Default.ValidateText(large), reason);
    }

    private static string Repeat(int count, string text, string separator = ", ") => string.Join(separator, Enumerable.Repeat(text, count));

    private static string Responsible(string text, string mentions) => $"\"responsibility\": {{ \"text\": \"{text}\", \"mentions\": [ {mentions} ] }}";

    private static string Json(string task) => new StringBuilder("{ \"schema\": \"planmodel/plan/1\", \"title\": \"a\", \"place\": \"天津市\", \"sections\": [ { \"heading\": \"\", \"title\": \"\", \"tasks\": [ { ")
        .Append(task).Append(" } ] } ] }").ToString();

    private static string Text(string measure) => Layout.Parse(
        $"""
        - 天津市供水任务分工表
        序号 | 重点任务 | 具体措施 | 责任单位
        1 | 改造供水管网 | {measure} | 市水务局
        2 | 推广节水器具 | 宣传节约用水。 | 市教委
        """).ToTabbedText();
}
