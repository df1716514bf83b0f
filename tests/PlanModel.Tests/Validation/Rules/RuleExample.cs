using System.Text;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Validation.Rules;

/// <summary>A document that breaks a rule, and one that does not.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Form">How the texts become documents.</param>
/// <param name="Bad">What breaks it.</param>
/// <param name="Good">The same, mended.</param>
public sealed record RuleExample(string Code, ExampleForm Form, string Bad, string Good)
{
    /// <summary>What the reader of the documentation sees instead of texts that are too long, or cannot be seen.</summary>
    public string? ShownBad { get; init; }

    public string? ShownGood { get; init; }

    /// <summary>The bytes of the documents, where they are not the texts in UTF-8.</summary>
    public Func<string, byte[]> Encode { get; init; } = Encoding.UTF8.GetBytes;

    /// <summary>Makes a string of the text that no file holds; the string is checked then, not bytes.</summary>
    public Func<string, string>? Replace { get; init; }

    /// <summary>Who checks it: the rules about limits need low ones.</summary>
    public PlanValidator Validator { get; init; } = PlanValidator.Default;

    /// <summary>The ending of the file's name.</summary>
    public string Ending => Form is ExampleForm.Html or ExampleForm.Page ? ".html" : Form >= ExampleForm.JsonTask ? ".json" : ".txt";

    public ValidationResult CheckBad() => Check(Bad);

    public ValidationResult CheckGood() => Check(Good);

    public override string ToString() => Code;

    private ValidationResult Check(string text) => Replace is { } replace
        ? Form == ExampleForm.Page ? Validator.ValidateHtml(replace(Document(text))) : Validator.ValidateText(replace(Document(text)))
        : Validator.Validate(Encode(Document(text)), "example" + Ending);

    private string Document(string text) => Form switch
    {
        ExampleForm.Cell => Table("更新老旧管网。", text),
        ExampleForm.Measure => Table(text, "市水务局"),
        ExampleForm.Rows => Layout.Parse($"- 天津市供水任务分工表\n{text}").ToTabbedText(),
        ExampleForm.Layout => Layout.Parse(text).ToTabbedText(),
        ExampleForm.Html => Layout.Parse(text).ToHtml(),
        ExampleForm.JsonTask => Document(ExampleForm.JsonPlan, Section($"{{ {text} }}")),
        ExampleForm.JsonTasks => Document(ExampleForm.JsonPlan, Section(text)),
        ExampleForm.JsonPlan => $"{{ \"schema\": \"planmodel/plan/1\", {text} }}",
        _ => text.Replace('⇥', '\t'),
    };

    private static string Document(ExampleForm form, string text) => new RuleExample("", form, text, text).Document(text);

    private static string Section(string tasks) =>
        $$"""
        "title": "天津市供水任务清单", "place": "天津市", "sections": [ { "number": 1, "heading": "一、供水", "title": "供水", "tasks": [ {{tasks}} ] } ]
        """;

    private static string Table(string measure, string responsible) => Layout.Parse(
        $"""
        - 天津市供水任务分工表
        序号 | 重点任务 | 具体措施 | 责任单位
        1 | 改造供水管网 | {measure} | {responsible}
        2 | 推广节水器具 | 宣传节约用水，普及器具。 | 市教委
        3 | 建设提升泵站 | 完成泵站建设，保证供水。 | 市住房城乡建设委
        """).ToTabbedText();
}
