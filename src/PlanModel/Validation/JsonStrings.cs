using System.Globalization;
using System.Text;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>Reads what stands between the quotation marks of a JSON string whose escapes are known to be well-formed.</summary>
internal static class JsonStrings
{
    public static string Decode(ReadOnlySpan<char> raw, bool hasEscapes)
    {
        if (!hasEscapes)
        {
            return raw.ToString();
        }

        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length;)
        {
            text.Append(CharacterAt(raw, i, out var length));
            i += length;
        }

        return text.ToString();
    }

    /// <summary>The text with the way back to its source.</summary>
    /// <param name="source">The whole source.</param>
    /// <param name="start">Where the string's content begins in it.</param>
    /// <param name="length">How long that is.</param>
    /// <param name="hasEscapes">Whether it holds escapes.</param>
    public static TextFragment Map(string source, int start, int length, bool hasEscapes)
    {
        if (!hasEscapes)
        {
            return new TextFragment(source, start, length);
        }

        var raw = source.AsSpan(start, length);
        var text = new StringBuilder(length);
        var contentStarts = new List<int>();
        var sourceStarts = new List<int>();
        var inRun = false;
        for (var i = 0; i < raw.Length;)
        {
            var character = CharacterAt(raw, i, out var width);
            if (!inRun || width > 1)
            {
                contentStarts.Add(text.Length);
                sourceStarts.Add(start + i);
            }

            inRun = width == 1;
            text.Append(character);
            i += width;
        }

        return new TextFragment(text.ToString(), start, new OffsetMap([.. contentStarts], [.. sourceStarts]));
    }

    /// <summary>The UTF-16 unit that begins at an index, and how long it is written.</summary>
    public static char CharacterAt(ReadOnlySpan<char> raw, int index, out int length)
    {
        length = 1;
        if (raw[index] != '\\')
        {
            return raw[index];
        }

        length = raw[index + 1] == 'u' ? 6 : 2;
        return raw[index + 1] switch
        {
            'u' => (char)int.Parse(raw.Slice(index + 2, 4).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            var same => same,
        };
    }
}
