namespace PlanModel.Interpretation;

/// <summary>The profile of a list's body, made when a column needs it: most headers say all there is to know.</summary>
internal sealed class LazyProfile(ListTable list)
{
    private ColumnProfile[]? _profiles;

    public ColumnProfile[] Profiles => _profiles ??= BodyProfile.Of(list.Table, list.LogicalColumns, list.ColumnCount, list.BodyStart);
}
