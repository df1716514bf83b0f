using PlanModel.Departments;

namespace PlanModel.Validation;

/// <summary>Names as they are compared: without white space and noise, in one width, simplified.</summary>
internal static class NameText
{
    public static string Fold(string name)
    {
        Span<char> buffer = stackalloc char[NameFolding.MaximumLength];
        var length = NameFolding.Fold(name.AsSpan(), buffer);
        return length < 0 ? name : buffer.Slice(0, length).ToString();
    }
}
