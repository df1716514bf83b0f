#if NET
using System.Runtime.Intrinsics;
#endif

namespace PlanModel.Source;

/// <summary>
/// All characters that a reader has to look at: controls (TABs and line breaks among them), brackets that may begin a converter's
/// marker, the odd ones of <see cref="Characters"/>, and what stands among those in the character table: quotes, Latin letters with
/// marks. Few ranges, so that there is little to compare.
/// </summary>
internal readonly struct SpecialCharacters : ICharacterSet
{
    public bool Has(char character) =>
        character is < ' ' or '[' or (>= '\u007F' and < '\u3000') or (>= '\uD800' and <= '\uDFFF') or '\uFEFF';

#if NET
    public Vector256<ushort> Among(Vector256<ushort> text) =>
        Vector256.LessThan(text, Vector256.Create((ushort)' ')) | Vector256.Equals(text, Vector256.Create((ushort)'['))
        | text.Within('\u007F', '\u2FFF') | text.Within('\uD800', '\uDFFF') | Vector256.Equals(text, Vector256.Create((ushort)0xFEFF));
#endif
}
