#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace PlanModel.Source;

/// <summary>
/// All characters that a reader has to look at: controls (TABs and line breaks among them), brackets that may begin a converter's
/// marker, the odd ones of <see cref="Characters"/>, and what stands among those in the character table: Latin letters with marks,
/// symbols of private use. Few ranges, so that there is little to compare.
/// </summary>
internal readonly struct SpecialCharacters : ICharacterSet
{
    public bool Has(char character) =>
        character is < ' ' or '[' or (>= '\u007F' and <= '\u206F' and not (>= '\u2010' and <= '\u2027')) or (>= '\uD800' and <= '\uFEFF');

#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<ushort> Among(Vector256<ushort> text) =>
        text.Within('\0', '\u001F') | Vector256.Equals(text, Vector256.Create((ushort)'['))
        | (text.Within('\u007F', '\u206F') & ~text.Within('\u2010', '\u2027')) | text.Within('\uD800', '\uFEFF');
#endif
}
