namespace PlanModel.Source;

/// <summary>Counts characters that a text lost, and remembers the first.</summary>
internal sealed class DroppedCharacters
{
    public int Count { get; private set; }

    /// <summary>The 0-based offset in the source of the first one.</summary>
    public int First { get; private set; }

    public void Add(int position)
    {
        if (Count++ == 0 || position < First)
        {
            First = position;
        }
    }
}
