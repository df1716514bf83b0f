using System.Text;

namespace PlanModel.Tool.Output;

/// <summary>Members of enumerations as the data formats write them: FormerName is former-name.</summary>
internal static class EnumWord
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        var word = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            word.Append(char.IsUpper(letter) && word.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
