#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PlanModel.Source;

/// <summary>
/// Finds, in one pass, all characters that a reader has to look at: controls (TABs and line breaks among them), brackets that may begin
/// a converter's marker, and the odd ones of <see cref="Characters"/>.
/// </summary>
internal ref struct SpecialScanner
{
    private const int BlockLength = 16;

    private readonly ReadOnlySpan<char> _text;
    private int _block;
    private uint _mask;

    public SpecialScanner(ReadOnlySpan<char> text)
    {
        _text = text;
        _block = 0;
        _mask = MaskAt(0);
    }

    /// <summary>The index of the next special character; -1 when there is none left.</summary>
    public int Next()
    {
        while (_mask == 0)
        {
            _block += BlockLength;
            if (_block >= _text.Length)
            {
                return -1;
            }

            _mask = MaskAt(_block);
        }

        var index = TrailingZeroCount(_mask);
        _mask &= _mask - 1;
        return _block + index;
    }

    private readonly uint MaskAt(int block)
    {
#if NET
        if (_text.Length - block >= BlockLength)
        {
            return Mask(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(_text)), (nuint)block));
        }
#endif
        var mask = 0u;
        var end = Math.Min(_text.Length - block, BlockLength);
        for (var i = 0; i < end; i++)
        {
            mask |= IsSpecial(_text[block + i]) ? 1u << i : 0;
        }

        return mask;
    }

    private static bool IsSpecial(char character) => character < ' ' || character == '[' || (character >= '\u007F' && Characters.IsOdd(character));

#if NET
    /// <summary>A bit for each special character, and for a few letters that Chinese text does not have.</summary>
    private static uint Mask(Vector256<ushort> text)
    {
        var special = Vector256.LessThan(text, Vector256.Create((ushort)' ')) | Vector256.Equals(text, Vector256.Create((ushort)'['));
        special |= Within(text, 0x007F, 0x00AD) | Within(text, 0x2007, 0x200F) | Within(text, 0x2028, 0x202F) | Within(text, 0x2060, 0x206F);
        special |= Within(text, 0xD800, 0xDFFF) | Vector256.Equals(text, Vector256.Create((ushort)0xFEFF));
        special |= Vector256.Equals(text, Vector256.Create((ushort)0x061C)) | Vector256.Equals(text, Vector256.Create((ushort)0x180E));
        return special.ExtractMostSignificantBits();
    }

    private static Vector256<ushort> Within(Vector256<ushort> text, ushort first, ushort last) =>
        Vector256.LessThanOrEqual(text - Vector256.Create(first), Vector256.Create((ushort)(last - first)));

    private static int TrailingZeroCount(uint mask) => BitOperations.TrailingZeroCount(mask);
#else
    private static int TrailingZeroCount(uint mask)
    {
        var count = 0;
        while ((mask & 1) == 0)
        {
            mask >>= 1;
            count++;
        }

        return count;
    }
#endif
}
