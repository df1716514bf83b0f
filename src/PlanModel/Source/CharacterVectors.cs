#if NET
using System.Runtime.Intrinsics;

namespace PlanModel.Source;

/// <summary>What sets of characters are made of when sixteen characters are looked at in one go.</summary>
internal static class CharacterVectors
{
    /// <summary>All bits of each character from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static Vector256<ushort> Within(this Vector256<ushort> text, char first, char last)
    {
        // A minimum and a comparison for equality: processors have no other comparison of unsigned numbers that is as fast.
        text -= Vector256.Create((ushort)first);
        return Vector256.Equals(Vector256.Min(text, Vector256.Create((ushort)(last - first))), text);
    }
}
#endif
