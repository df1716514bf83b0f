using System.Text;

namespace PlanModel.Tests.Validation.Rules;

/// <summary>PM4xxx: characters and encoding.</summary>
internal static partial class RuleExamples
{
    private const string GoodText = "天津市任务清单\n\n1.改造供水管网。（市水务局负责）\n2.推广节水器具。（市教委负责）\n";

    private static Encoding Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    private static RuleExample[] Writing =>
    [
        new("PM4001", ExampleForm.Text, "%PDF-1.7\n\n", GoodText) { ShownBad = "a PDF file", ShownGood = "its text" },
        new("PM4002", ExampleForm.Page, Declared("utf-8"), Declared("gb2312")) { Encode = Gb18030.GetBytes, ShownBad = "charset=utf-8 over GB18030", ShownGood = "charset=gb2312 over GB18030" },
        new("PM4003", ExampleForm.Text, GoodText + "※", GoodText)
        {
            Encode = text => [.. Encoding.UTF8.GetBytes(text.Replace("※", "", StringComparison.Ordinal)), .. text.Contains('※', StringComparison.Ordinal) ? new byte[] { 0xE5, 0xB8 } : []],
            ShownBad = "a file cut in the middle of a character",
            ShownGood = "the whole file",
        },
        new("PM4004", ExampleForm.Page, GoodText, Declared("gb2312"))
        {
            Encode = Gb18030.GetBytes,
            ShownBad = "text in GB18030 that does not say so",
            ShownGood = "a page that declares gb2312, or UTF-8",
        },
        new("PM4005", ExampleForm.Text, GoodText + "锛堝競姘村姟灞€璐熻矗锛夈€備笉鏄?\n", GoodText) { ShownBad = "锛堝競姘村姟灞€璐熻矗锛", ShownGood = "（市水务局负责）" },
        new("PM4011", ExampleForm.Measure, "更新老旧\u0001管网。", "更新老旧管网。") { ShownBad = "更新老旧␁管网。" },
        new("PM4012", ExampleForm.Cell, "市水\u200B务局", "市水务局") { ShownBad = "市水<U+200B>务局" },
        new("PM4013", ExampleForm.Measure, "更新老旧※管网。", "更新老旧管网。")
        {
            // Half a pair can stand in strings only: decoding makes U+FFFD of it.
            Replace = text => text.Replace('※', '\uD842'),
            ShownBad = "<U+D842> alone",
            ShownGood = "𠮷",
        },
        new("PM4020", ExampleForm.Measure, "更新老旧 管网。", "更新老旧管网。"),
        new("PM4021", ExampleForm.Measure, "更新老旧　管网。", "更新老旧管网。") { ShownBad = "更新老旧<U+3000>管网。" },
        new("PM4022", ExampleForm.Measure, "更新老旧\u00A0管网。", "更新老旧管网。") { ShownBad = "更新老旧<U+00A0>管网。" },
        new("PM4023", ExampleForm.Text, Head + First + Second.Replace("市教委", "市教委 ", StringComparison.Ordinal) + Third, Head + First + Second + Third)
        {
            ShownBad = "市教委␠",
            ShownGood = "市教委",
        },
        new("PM4030", ExampleForm.Measure, "更新（老旧)管网。", "更新（老旧）管网。"),
        new("PM4031", ExampleForm.Measure, "更新（老旧）管网，改造（老化）水表，维修(破损)泵站。", "更新（老旧）管网，改造（老化）水表，维修（破损）泵站。"),
        new("PM4032", ExampleForm.Measure, "更新管网１２公里，改造水表30只。", "更新管网12公里，改造水表30只。"),
        new("PM4033", ExampleForm.Measure, "更新管网,改造水表，维修泵站，保护水源。", "更新管网，改造水表，维修泵站，保护水源。"),
        new("PM4034", ExampleForm.Cell, "市水务局、、市财政局", "市水务局、市财政局"),
        new("PM4035", ExampleForm.Measure, "实施“清水工程，更新老旧管网。", "实施“清水工程”，更新老旧管网。"),
        new("PM4040", ExampleForm.Measure, "推进⼯业节水。", "推进工业节水。"),
        new("PM4041", ExampleForm.Measure, "到2O25年更新老旧管网。", "到2025年更新老旧管网。"),
        new("PM4050", ExampleForm.Text, "津政办发〔20251号\n" + GoodText, "津政办发〔2025〕1号\n" + GoodText) { ShownBad = "津政办发〔20251号", ShownGood = "津政办发〔2025〕1号" },
    ];

    private static string Declared(string charset) =>
        $"<html><head><meta charset=\"{charset}\"></head><body><p>天津市任务清单</p>{PageRows}</table></body></html>";
}
