namespace PlanModel.Evaluation;

/// <summary>Counts of targets: expected, found, and found rightly.</summary>
internal readonly record struct TargetScore(int Expected, int Found, int Right)
{
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    public bool IsPerfect => Right == Expected && Right == Found;

    public static TargetScore operator +(TargetScore left, TargetScore right) =>
        new(left.Expected + right.Expected, left.Found + right.Found, left.Right + right.Right);

    public static TargetScore Of(IReadOnlyList<TargetClaim> expected, IReadOnlyList<TargetClaim> found, TargetStrictness strictness)
    {
        var rest = expected.ToList();
        var right = 0;
        foreach (var claim in found)
        {
            var at = rest.FindIndex(other => claim.Agrees(other, strictness));
            if (at >= 0)
            {
                rest.RemoveAt(at);
                right++;
            }
        }

        return new TargetScore(expected.Count, found.Count, right);
    }
}
