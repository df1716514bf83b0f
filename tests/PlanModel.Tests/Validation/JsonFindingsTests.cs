namespace PlanModel.Tests.Validation;

/// <summary>Rules that documents have too hold for JSON, with a pointer; and what edits make of files written by hand.</summary>
public class JsonFindingsTests
{
    public static TheoryData<string, string> Files() => new()
    {
        { Tasks("\"number\": 1, \"numberText\": \"1\"", "\"number\": 3, \"numberText\": \"3\""), "PM2003 /sections/0/tasks/1/number" },
        { Tasks("\"number\": 3, \"numberText\": \"3\"", "\"number\": 2, \"numberText\": \"2\""), "PM2005 /sections/0/tasks/1/number" },
        { Tasks("\"number\": 3, \"numberText\": \"3\"", "\"number\": 3, \"numberText\": \"3\""), "PM2004 /sections/0/tasks/1/number" },
        { Tasks("\"number\": 3, \"numberText\": \"3\"", "\"number\": 4"), "" },
        { Tasks("\"number\": 3, \"numberText\": \"3\"", "\"number\": 5"), "PM5104 /sections/0/tasks/1/number" },
        { Section("\"heading\": \"一、供水（共3项）\", \"title\": \"供水\", \"number\": 1"), "PM2011 /sections/0/heading" },
        { Section("\"heading\": \"一、供水\", \"title\": \"节水\", \"number\": 1"), "PM5105 /sections/0/title" },
        { Section("\"heading\": \"一、供水\", \"title\": \"供水\""), "PM5105 /sections/0" },
        { Section("\"heading\": \"供水\", \"title\": \"供水\""), "" },
        { Section("\"heading\": \"\", \"title\": \"\""), "" },
        { Section("\"heading\": \"供水\", \"title\": \"\""), "PM5114 /sections/0/title" },
        { Plan("\"title\": \"\", \"sections\": []"), "PM1020 /title" },
        { Plan("\"title\": \"a\", \"sections\": [ { \"heading\": \"一、供水\", \"title\": \"供水\", \"number\": 1 } ]"), "PM2012 /sections/0/heading" },
        { Plan("\"title\": \"镇海区清单\", \"place\": \"宁波市镇海区\", \"sections\": []"), "" },
        { Plan("\"title\": \"宁波市清单\", \"place\": \"宁波市镇海区\", \"sections\": []"), "" },
        { Plan("\"title\": \"a\", \"place\": \"天上\", \"sections\": []"), "PM5116 /place" },
        { Plan("\"title\": \"锛堝競姘村姟灞€璐熻矗锛夈€備笉鏄\", \"sections\": []"), "PM4005 /title" },
        { Plan("\"title\": \"津政办发〔20251号\", \"sections\": []"), "PM4050 /title" },
        { Task("\"targets\": [ { \"indicator\": \"a\", \"comparison\": \"all\", \"value\": 1, \"text\": \"管网\" } ]"), "PM5118 /sections/0/tasks/0/targets/0/value" },
        { Task("\"targets\": [ { \"indicator\": \"a\", \"comparison\": \"reach\", \"text\": \"管网\" } ]"), "PM5118 /sections/0/tasks/0/targets/0/comparison" },
        { Task("\"targets\": [ { \"indicator\": \"a\", \"comparison\": \"reach\", \"low\": 1, \"text\": \"管网\" } ]"), "PM5118 /sections/0/tasks/0/targets/0/low" },
        { Who("department", ", \"department\": \"市水务局\", \"match\": \"alias\""), "" },
        { Who("unit", ", \"department\": \"市水务局\", \"match\": \"alias\""), "PM5108 /sections/0/tasks/0/responsibility/mentions/0/department" },
        { Who("unit", ", \"match\": \"alias\""), "PM5108 /sections/0/tasks/0/responsibility/mentions/0/match" },
        { Who("department", ", \"match\": \"alias\""), "PM5108 /sections/0/tasks/0/responsibility/mentions/0/match" },
        { Who("bureau", ", \"department\": \"市水务局\", \"match\": \"alias\""), "PM5010 /sections/0/tasks/0/responsibility/mentions/0/kind" },
        { Task("\"fields\": { \"备注\": \" a\" }"), "PM5115 /sections/0/tasks/0/fields/备注" },
        { Task("\"deadline\": null, \"leaders\": 5, \"measures\": [ 1, \"a\", null ]"),
            "PM5008 /sections/0/tasks/0/deadline, PM5008 /sections/0/tasks/0/leaders, PM5008 /sections/0/tasks/0/measures/0, PM5008 /sections/0/tasks/0/measures/2" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Findings_say_where_they_are(string json, string expected) =>
        string.Join(", ", PlanValidator.Default.ValidateJson(json).Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Pointer}")).Should().Be(expected);

    public static TheoryData<string, string> Mended() => new()
    {
        { Tasks("\"number\": 7", "\"title\": \"b\"").Replace(", \"title\": \"b\", \"title\"", ", \"title\"", StringComparison.Ordinal), Tasks("\"number\": 7", "\"number\": 8") },
        { Tasks("\"number\": 2, \"numberText\": \"（一）\"", "\"number\": 2"), Tasks("\"number\": 1, \"numberText\": \"（一）\"", "\"number\": 2") },
        { Plan("\"title\": \"a\", \"place\": \"天津\", \"sections\": []"), Plan("\"title\": \"a\", \"place\": \"天津市\", \"sections\": []") },
        { Task("\"measures\": [ \" 更新管网。\" ]"), Task("\"measures\": [ \"更新管网。\" ]") },
        { Task("\"measures\": [ \"\\u66F4\\u65b0\\/\" ]"), Task("\"measures\": [ \"更新/\" ]") },
    };

    [Theory]
    [MemberData(nameof(Mended))]
    public void Files_are_mended(string json, string expected) => PlanValidator.Default.ValidateJson(json).ApplyFixes().Should().Be(expected);

    [Fact]
    public void What_is_missing_is_put_in_as_the_rest_is_written()
    {
        const string Json = "{\n  \"schema\": \"planmodel/plan/1\",\n  \"title\": \"a\",\n  \"sections\": [\n    {\n      \"heading\": \"\",\n      \"title\": \"\",\n      \"tasks\": [\n        {\n          \"title\": \"b\"\n        }\n      ]\n    }\n  ]\n}";

        PlanValidator.Default.ValidateJson(Json).ApplyFixes().Should().Be(
            Json.Replace("          \"title\": \"b\"", "          \"id\": \"1-1\",\n          \"number\": 1,\n          \"title\": \"b\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_is_broken_does_not_hide_the_others()
    {
        var result = PlanValidator.Default.ValidateJson($"{Plan("\"title\": \"a\", \"sections\": []")}\n{{ \"schema\"\n{Plan("\"title\": \"b\", \"sections\": []")}\n", "plans.jsonl");

        result.Input.Should().Be(ValidationInput.JsonLines);
        result.Plans.Select(plan => plan.Title).Should().Equal("a", "b");
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("PM5001");
    }

    [Theory]
    [InlineData("plan.json", "")]
    [InlineData("plans.jsonl", "\n \n")]
    [InlineData("plan.json", "null")]
    [InlineData("plan.json", "[]")]
    public void Nothing_is_no_plan(string name, string json)
    {
        var result = PlanValidator.Default.ValidateJson(json, name);

        result.Plan.Should().BeNull();
        result.Diagnostics.Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Error);
    }

    private static string Plan(string members) => $"{{ \"schema\": \"planmodel/plan/1\", {members} }}";

    private static string Section(string members) => Plan($"\"title\": \"a\", \"sections\": [ {{ {members}, \"tasks\": [ {{ \"id\": \"1-1\", \"number\": 1, \"title\": \"改造管网\" }} ] }} ]");

    private static string Task(string members) =>
        Plan($"\"title\": \"a\", \"sections\": [ {{ \"heading\": \"\", \"title\": \"\", \"tasks\": [ {{ \"id\": \"1-1\", \"number\": 1, \"title\": \"改造管网\", {members} }} ] }} ]");

    private static string Who(string kind, string members) =>
        Task($"\"responsibility\": {{ \"text\": \"水务处\", \"mentions\": [ {{ \"text\": \"水务处\", \"start\": 0, \"kind\": \"{kind}\", \"role\": \"lead\"{members} }} ] }}");

    private static string Tasks(string first, string second) =>
        Plan($"\"title\": \"a\", \"sections\": [ {{ \"heading\": \"\", \"title\": \"\", \"tasks\": [ {{ \"id\": \"1-1\", {first}, \"title\": \"改造管网\" }}, {{ \"id\": \"1-2\", {second}, \"title\": \"推广器具\" }} ] }} ]");
}
