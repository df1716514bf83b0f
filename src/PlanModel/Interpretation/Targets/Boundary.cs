namespace PlanModel.Interpretation.Targets;

/// <summary>Whether a quantity ends what is said: behind it stands the end of the clause, another item, or a bracket, not a noun that it qualifies.</summary>
internal static class Boundary
{
    private static readonly WordSet Followers = new("、", "和", "及", "与", "并", "且", "或", "以及", "（", "(", "〔", "。", "，", "；", ";", ",", "其中", "的目标", "的要求", "的水平", "的规模", "的任务", "任务", "目标", "：", ":", " ", "　", "！", "以上");

    public static bool Is(ReadOnlySpan<char> behind) => behind.IsEmpty || Followers.Starts(behind);
}
