namespace PlanModel.Tests.Validation.Rules;

/// <summary>PM3xxx: bodies and responsibilities.</summary>
internal static partial class RuleExamples
{
    private static RuleExample[] Bodies =>
    [
        new("PM3001", ExampleForm.Cell, "市水务局、待定", "市水务局、市财政局"),
        new("PM3002", ExampleForm.Cell, "市水务局、市人社局相关单位按职责分工负责", "市水务局、市人社局等相关单位按职责分工负责"),
        new("PM3003", ExampleForm.Cell, "市水务局市财政局", "市水务局、市财政局"),
        new("PM3004", ExampleForm.Cell, "市水务局（市河长制办公室", "市水务局（市河长制办公室）"),
        new("PM3005", ExampleForm.Cell, "市水务局负责管网，市财政局负责资金保障", "市水务局负责"),
        new("PM3006", ExampleForm.Cell, "市水务局牵头，6月底前启动，年底前完成", "市水务局牵头，年底前完成"),
        new("PM3007", ExampleForm.Cell, "说明：市水务局", "责任单位：市水务局"),
        new("PM3008", ExampleForm.Cell, "牵头单位市水务局", "牵头单位：市水务局"),
        new("PM3101", ExampleForm.Cell, "督查室", "市水务局"),
        new("PM3102", ExampleForm.Cell, "外汇局", "国家外汇管理局"),
        new("PM3103", ExampleForm.Rows, Responsible("团市委", "市团委"), Responsible("团市委", "团市委、市教委")),
        new("PM3104", ExampleForm.Cell, "市商务委", "市商务局"),
        new("PM3105", ExampleForm.Cell, "市旅游局", "市文化和旅游局"),
        new("PM3106", ExampleForm.Cell, "市水务局、市财政局、市水务局", "市水务局、市财政局、市教委"),
    ];

    private static string Responsible(string first, string second) =>
        $"""
        序号 | 重点任务 | 责任单位
        1 | 改造供水管网 | {first}
        2 | 推广节水器具 | {second}
        """;
}
