namespace PlanModel.Places;

/// <summary>A place named at the start of a text. Holds no references, so that a handful fits on the stack.</summary>
/// <param name="Code">The index in the table; <see cref="Several"/> when nothing tells which; below it, steps up from the context.</param>
/// <param name="Length">How many characters name it.</param>
/// <param name="Form">How it is named.</param>
internal readonly record struct PlaceMatch(int Code, int Length, PlaceForm Form)
{
    /// <summary>Several places bear the name.</summary>
    public const int Several = -1;

    /// <summary>The context itself, which the table does not have; one less is the place above it, and so on.</summary>
    public const int Context = -2;

    public bool IsSeveral => Code == Several;

    /// <summary>The place; null when several bear the name.</summary>
    public PlaceInfo? PlaceIn(PlaceInfo? context)
    {
        if (Code >= 0)
        {
            return DivisionTable.Default[Code];
        }

        var place = IsSeveral ? null : context;
        for (var i = Code; i < Context; i++)
        {
            place = place?.Parent;
        }

        return place;
    }
}
