namespace PlanModel.Evaluation;

/// <summary>Counts of pairs: same ones found and missed, traps kept apart and merged.</summary>
internal readonly record struct Score(int Found, int Missed, int Merged, int Apart)
{
    public int Pairs => Found + Missed + Merged + Apart;

    public int Traps => Merged + Apart;

    public double Precision => Found + Merged == 0 ? 1 : (double)Found / (Found + Merged);

    public double Recall => Found + Missed == 0 ? 1 : (double)Found / (Found + Missed);

    public static Score Of(IEnumerable<PairJudgement> judgements) => judgements.Aggregate(default(Score), (score, judgement) =>
        (judgement.Expected, judgement.Merged) switch
        {
            (true, true) => score with { Found = score.Found + 1 },
            (true, false) => score with { Missed = score.Missed + 1 },
            (false, true) => score with { Merged = score.Merged + 1 },
            (false, false) => score with { Apart = score.Apart + 1 },
        });
}
