namespace PlanModel.Interpretation.Targets;

/// <summary>A word beside a number, and what it says: a bound, a direction, or that the number is a level.</summary>
/// <param name="Word">The word.</param>
/// <param name="Comparison">The bound or the direction; null where it says neither.</param>
/// <param name="IsLevel">Whether the number is then a level.</param>
/// <param name="MovesCounts">Whether it says which way also where it stands before what is counted.</param>
/// <param name="MovesShares">Whether it says which way also where it stands before a share.</param>
internal readonly record struct Lead(string Word, TargetComparison? Comparison, bool IsLevel = false, bool MovesCounts = false, bool MovesShares = false)
{
    /// <summary>Whether it says which way it goes.</summary>
    public bool Moves => Comparison is TargetComparison.IncreaseBy or TargetComparison.DecreaseBy or TargetComparison.GrowYearly;
}

/// <summary>Leads, looked up by the end or the start of a text; of those that fit the longest counts.</summary>
internal sealed class LeadSet
{
    private readonly Lead[] _leads;
    private readonly WordSet _words;

    public LeadSet(params Lead[] leads)
    {
        _leads = leads;
        _words = new WordSet(Array.ConvertAll(leads, lead => lead.Word));
    }

    public Lead? AtEnd(ReadOnlySpan<char> text) => _words.EndLength(text) is > 0 and var length ? Find(text.Slice(text.Length - length)) : null;

    public Lead? AtStart(ReadOnlySpan<char> text) => _words.StartLength(text) is > 0 and var length ? Find(text.Slice(0, length)) : null;

    private Lead? Find(ReadOnlySpan<char> word)
    {
        foreach (var lead in _leads)
        {
            if (word.SequenceEqual(lead.Word.AsSpan()))
            {
                return lead;
            }
        }

        return null;
    }
}
