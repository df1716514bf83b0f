using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PlanModel.Source;

/// <summary>Finds the characters of a set in one pass, sixteen at a time, where they are too many for a search from one to the next.</summary>
internal ref struct BlockScanner<TSet>
    where TSet : struct, ICharacterSet
{
    private const int BlockLength = 16;

    private readonly ReadOnlySpan<char> _text;
    private int _block;
    private uint _mask;

    public BlockScanner(ReadOnlySpan<char> text)
    {
        _text = text;
        _block = 0;
        _mask = MaskAt(0);
    }

    /// <summary>The index of the next character of the set; -1 when there is none left.</summary>
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly uint MaskAt(int block)
    {
#if NET
        if (_text.Length >= BlockLength)
        {
            // The last block begins so early that it is whole; the characters before it have had their turn.
            var start = Math.Min(block, _text.Length - BlockLength);
            var text = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(_text)), (nuint)start);
            return default(TSet).Among(text).ExtractMostSignificantBits() >> (block - start);
        }
#endif
        var mask = 0u;
        var end = Math.Min(_text.Length - block, BlockLength);
        for (var i = 0; i < end; i++)
        {
            mask |= default(TSet).Has(_text[block + i]) ? 1u << i : 0;
        }

        return mask;
    }

#if NET
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
