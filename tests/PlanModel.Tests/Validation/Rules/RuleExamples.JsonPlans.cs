namespace PlanModel.Tests.Validation.Rules;

/// <summary>PM51xx: what plan JSON says against itself.</summary>
internal static partial class RuleExamples
{
    private const string GoodTarget = "\"indicator\": \"漏损率\", \"comparison\": \"reach\", \"value\": 8, \"unit\": \"%\", \"text\": \"漏损率达到8%\"";

    private static RuleExample[] JsonPlans =>
    [
        new("PM5101", ExampleForm.JsonTasks, Tasks("1-1", "1-1"), Tasks("1-1", "1-2")),
        new("PM5102", ExampleForm.JsonTasks, Tasks("1-1", "1-3"), Tasks("1-1", "1-2")),
        new("PM5103", ExampleForm.JsonTask, "\"id\": \"1-1\", \"number\": 2, \"numberText\": \"（一）\", \"title\": \"改造供水管网\"", "\"id\": \"1-1\", \"number\": 1, \"numberText\": \"（一）\", \"title\": \"改造供水管网\""),
        new("PM5104", ExampleForm.JsonTasks, Tasks("1-1", "1-2", 5), Tasks("1-1", "1-2", 2)),
        new("PM5105", ExampleForm.JsonPlan, Headed(2, "供水"), Headed(1, "供水")),
        new("PM5106", ExampleForm.JsonTask, GoodTask + Who(WaterBureau.Replace(": 0", ": 3", StringComparison.Ordinal)), GoodTask + Who(WaterBureau)),
        new("PM5107", ExampleForm.JsonTask, GoodTask + Who(Finance + " }, { " + WaterBureau, "市水务局、市财政局"), GoodTask + Who(WaterBureau + " }, { " + Finance, "市水务局、市财政局")),
        new("PM5108", ExampleForm.JsonTask, GoodTask + Who(WaterBureau.Replace(", \"match\": \"exact\"", "", StringComparison.Ordinal)), GoodTask + Who(WaterBureau)),
        new("PM5109", ExampleForm.JsonTask, GoodTask + Who(WaterBureau.Replace("天津市水务局", "市水务局", StringComparison.Ordinal)), GoodTask + Who(WaterBureau)),
        new("PM5110", ExampleForm.JsonTask, GoodTask + Who(WaterBureau.Replace("天津市水务局", "天津市财政局", StringComparison.Ordinal)), GoodTask + Who(WaterBureau)),
        new("PM5111", ExampleForm.JsonTask, GoodTask + Who(WaterBureau.Replace("exact", "alias", StringComparison.Ordinal)), GoodTask + Who(WaterBureau)),
        new("PM5112", ExampleForm.JsonTask, GoodTask + Who(WaterBureau, "市水务局、市财政局"), GoodTask + Who(WaterBureau + " }, { " + Finance, "市水务局、市财政局")),
        new("PM5113", ExampleForm.JsonTask, GoodTask + Who(WaterBureau, "市水务局按职责分工负责"),
            GoodTask + Who(WaterBureau, "市水务局按职责分工负责").Replace("\"mentions\"", "\"byDuty\": true, \"mentions\"", StringComparison.Ordinal)),
        new("PM5114", ExampleForm.JsonTask, GoodTask + ", \"measures\": [ \"\" ]", GoodTask + ", \"measures\": [ \"更新老旧管网。\" ]"),
        new("PM5115", ExampleForm.JsonTask, GoodTask.Replace("改造供水管网", "改造供水管网 ", StringComparison.Ordinal), GoodTask),
        new("PM5116", ExampleForm.JsonPlan, "\"title\": \"供水任务清单\", \"place\": \"天津\", \"sections\": []", "\"title\": \"供水任务清单\", \"place\": \"天津市\", \"sections\": []"),
        new("PM5117", ExampleForm.JsonPlan, "\"title\": \"天津市供水任务清单\", \"place\": \"北京市\", \"sections\": []", "\"title\": \"天津市供水任务清单\", \"place\": \"天津市\", \"sections\": []"),
        new("PM5118", ExampleForm.JsonTask, Targeted(GoodTarget.Replace("\"value\": 8", "\"low\": 9, \"high\": 8", StringComparison.Ordinal)), Targeted(GoodTarget)),
        new("PM5119", ExampleForm.JsonTask, Targeted(GoodTarget.Replace("达到8%", "降到8%", StringComparison.Ordinal)), Targeted(GoodTarget)),
    ];

    private const string Finance = "\"text\": \"市财政局\", \"start\": 5, \"kind\": \"department\", \"role\": \"responsible\", \"department\": \"天津市财政局\", \"match\": \"exact\"";

    private static string Tasks(string first, string second, int number = 2) =>
        FormattableString.Invariant(
            $"{{ \"id\": \"{first}\", \"number\": 1, \"title\": \"改造供水管网\" }}, {{ \"id\": \"{second}\", \"number\": {number}, \"title\": \"推广节水器具\" }}");

    private static string Headed(int number, string title) => FormattableString.Invariant(
        $"\"title\": \"天津市供水任务清单\", \"sections\": [ {{ \"number\": {number}, \"heading\": \"一、供水\", \"title\": \"{title}\", \"tasks\": [ {{ {GoodTask} }} ] }} ]");

    private static string Targeted(string target) => $"{GoodTask}, \"measures\": [ \"漏损率达到8%。\" ], \"targets\": [ {{ {target} }} ]";
}
