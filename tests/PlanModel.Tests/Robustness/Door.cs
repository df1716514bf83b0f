
namespace PlanModel.Tests.Robustness;

/// <summary>
/// What every door promises of every input, whatever stands in it: nothing is thrown but what is documented, findings and tasks lie inside
/// the text, reading twice gives the same, and time is in proportion to length.
/// </summary>
/// <remarks>An input is a string; where a door takes bytes, each character of it is a byte (Latin-1).</remarks>
internal sealed record Door(string Name, InputKind Kind, Func<string, string?> Complaint)
{
    public override string ToString() => Name;

    /// <summary>What an input showed to be broken, exceptions included; null when all promises were kept.</summary>
    public string? Check(string input)
    {
        try
        {
            return Complaint(input);
        }
        catch (Exception exception)
        {
            return $"threw {exception}";
        }
    }
}
