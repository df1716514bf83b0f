namespace PlanModel.Interpretation.Targets;

/// <summary>Whether a quantity ends what is said: behind it stands the end of the clause, another item, or a bracket, not a noun that it qualifies.</summary>
internal static class Boundary
{
    private static readonly WordSet Followers = new(
        "、", "和", "及", "与", "并", "且", "或", "以及", "（", "(", "〔", "。", "，", "；", ";", ",", "其中", " ", "　", "！", "以上", "用于", "参与", "支持",
        "：", ":");

    /// <summary>Words that add nothing where they end what is said: 达到90%的水平, but not 高于100毫克/升的规模占比.</summary>
    private static readonly WordSet Tails = new(
        "的目标", "的要求", "的水平", "的规模", "的任务", "任务", "目标", "大关", "目标任务", "的目标任务", "关口");

    public static bool Is(ReadOnlySpan<char> behind) =>
        behind.IsEmpty || Followers.Starts(behind) || (Tails.StartLength(behind) is > 0 and var length && (length == behind.Length || Followers.Starts(behind.Slice(length))));
}
