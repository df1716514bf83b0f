#if NET
using System.Runtime.Intrinsics;
#endif

namespace PlanModel.Source;

/// <summary>A set of characters that a <see cref="BlockScanner{TSet}"/> finds. An empty struct, so that the scanner is compiled for it.</summary>
internal interface ICharacterSet
{
    /// <summary>Whether a character is in the set, or one of the few that the caller passes over.</summary>
    bool Has(char character);

#if NET
    /// <summary>The same for sixteen characters: all bits of those that are in it.</summary>
    Vector256<ushort> Among(Vector256<ushort> characters);
#endif
}
