using System.Text;

namespace PlanModel.Tests.Validation.Rules;

/// <summary>PM50xx: JSON and the schema of plans.</summary>
internal static partial class RuleExamples
{
    private const string GoodJson = "{ \"schema\": \"planmodel/plan/1\", \"title\": \"天津市供水任务清单\", \"sections\": [] }";

    private const string GoodTask = "\"id\": \"1-1\", \"number\": 1, \"title\": \"改造供水管网\"";

    private static RuleExample[] Json =>
    [
        new("PM5001", ExampleForm.Json, GoodJson.Replace("[]", "[],", StringComparison.Ordinal), GoodJson),
        new("PM5002", ExampleForm.Json, GoodJson + "\n" + GoodJson, GoodJson),
        new("PM5003", ExampleForm.Json, GoodJson.Replace("[]", new string('[', 70) + new string(']', 70), StringComparison.Ordinal), GoodJson) { ShownBad = "[[[[[… seventy levels" },
        new("PM5004", ExampleForm.Json, GoodJson + " ", GoodJson)
        {
            Encode = text => text.EndsWith(' ') ? Gb18030.GetBytes(text) : Encoding.UTF8.GetBytes(text),
            ShownBad = "a file in GB18030",
            ShownGood = "the same in UTF-8",
        },
        new("PM5005", ExampleForm.JsonTask, GoodTask + ", \"tittle\": \"改造\"", GoodTask),
        new("PM5006", ExampleForm.JsonTask, "\"id\": \"1-1\", \"title\": \"改造供水管网\"", GoodTask),
        new("PM5007", ExampleForm.JsonTask, GoodTask + ", \"number\": 2", GoodTask),
        new("PM5008", ExampleForm.JsonTask, GoodTask.Replace("1,", "\"1\",", StringComparison.Ordinal), GoodTask),
        new("PM5009", ExampleForm.JsonTask, GoodTask.Replace(" 1,", " 1.5,", StringComparison.Ordinal), GoodTask),
        new("PM5010", ExampleForm.JsonTask, GoodTask + Who("\"text\": \"市水务局\", \"start\": 0, \"kind\": \"body\", \"role\": \"responsible\""), GoodTask + Who(WaterBureau)),
        new("PM5011", ExampleForm.Json, GoodJson.Replace("plan/1", "plan/2", StringComparison.Ordinal), GoodJson),
        new("PM5012", ExampleForm.JsonTask, GoodTask + ", \"measures\": []", GoodTask),
        new("PM5013", ExampleForm.JsonTask, GoodTask.Replace("改造", "\\u6539\\u9020", StringComparison.Ordinal), GoodTask),
        new("PM5014", ExampleForm.JsonTask, GoodTask.Replace("改造", "\\uD842", StringComparison.Ordinal), GoodTask),
        new("PM5015", ExampleForm.JsonTask, GoodTask.Replace("改造", "改\u200B造", StringComparison.Ordinal), GoodTask) { ShownBad = GoodTask.Replace("改造", "改<U+200B>造", StringComparison.Ordinal) },
    ];

    private const string WaterBureau = "\"text\": \"市水务局\", \"start\": 0, \"kind\": \"department\", \"role\": \"responsible\", \"department\": \"天津市水务局\", \"match\": \"exact\"";

    private static string Who(string mention, string text = "市水务局") =>
        $", \"responsibility\": {{ \"text\": \"{text}\", \"mentions\": [ {{ {mention} }} ] }}";
}
