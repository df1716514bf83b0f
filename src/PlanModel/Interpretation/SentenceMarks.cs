#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Marks that may end a sentence, halves of quotes and brackets, and what stands among them in the character table.</summary>
internal readonly struct SentenceMarks : ICharacterSet
{
    public bool Has(char character) =>
        character is (>= '!' and <= ')') or (>= ';' and <= '?') or (>= '[' and <= '}')
            or (>= '‘' and <= '”') or (>= '。' and <= '〗') or (>= '！' and <= '｡' and not '，');

#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<ushort> Among(Vector256<ushort> text)
    {
        // Few ranges, so that there is little to compare; what else is in them is seldom in a Chinese text.
        var marks = text.Within('‘', '”') | text.Within('。', '〗') | text.Within('!', ')') | text.Within(';', '?') | text.Within('[', '}');
        return marks | (text.Within('！', '｡') & ~Vector256.Equals(text, Vector256.Create((ushort)'，')));
    }
#endif
}
