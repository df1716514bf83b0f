#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif
using PlanModel.Source;

namespace PlanModel.Interpretation.Targets;

/// <summary>One of these stands in every text with a number to read: a digit, or 两, 百 (百分之), 成 (三成).</summary>
internal readonly struct NumberSigns : ICharacterSet
{
    public bool Has(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９') or '两' or '百' or '成';

#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<ushort> Among(Vector256<ushort> text) =>
        text.Within('0', '9') | text.Within('０', '９') | Vector256.Equals(text, Vector256.Create((ushort)'两'))
        | Vector256.Equals(text, Vector256.Create((ushort)'百')) | Vector256.Equals(text, Vector256.Create((ushort)'成'));
#endif
}
