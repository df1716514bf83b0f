namespace PlanModel.Departments;

/// <summary>Strings of the commonest mentions that are no bodies, so that a plan of many rows holds each once.</summary>
internal static class ResponsibilityStrings
{
    private static readonly WordTable<string> Common = WordTable<string>.ByStart(
        Same("等 等相关单位 等有关单位 等单位 等部门 等有关部门 等相关部门 等有关部门和单位 各区人民政府 各区县人民政府 有关区人民政府 各县（市、区）人民政府 各有关部门 有关部门 各有关单位 各相关单位 各镇（街道） 各科室 办公室 无"));

    public static string Of(ReadOnlySpan<char> words) =>
        Common.Match(words, out var common) == words.Length && common is not null ? common : words.ToString();

    private static (string, string)[] Same(string words) => [.. words.Split(' ').Select(word => (word, word))];
}
