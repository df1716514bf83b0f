namespace PlanModel.Departments;

/// <summary>A department made from a row, and where its place stands in its legal name.</summary>
/// <param name="Department">The department.</param>
/// <param name="BeforeLength">How many characters stand before the place: 2 in 中共天津市委宣传部.</param>
/// <param name="PlaceLength">How many characters the place has there; 0 when the name does not name it.</param>
/// <param name="ByStem">Whether the name has the place without its kind (天津海关).</param>
internal sealed record KnownDepartment(Department Department, int BeforeLength, int PlaceLength, bool ByStem)
{
    /// <summary>Whether a written name has exactly the words of the legal name around the place.</summary>
    public bool IsLegal(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        var name = Department.Name.AsSpan();
        return before.SequenceEqual(name.Slice(0, BeforeLength)) && rest.SequenceEqual(name.Slice(BeforeLength + PlaceLength));
    }
}
