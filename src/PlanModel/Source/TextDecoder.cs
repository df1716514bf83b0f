#if NET
using System.Buffers;
#endif
using System.Text;

namespace PlanModel.Source;

/// <summary>Turns bytes into text: by their byte order mark, their declaration, or what they are.</summary>
/// <remarks>
/// Bytes have the last word: what is valid UTF-8 is UTF-8, whatever it declares, since no other text looks like it. GB2312 and
/// GBK are read as GB18030, which holds both and which is what is meant.
/// </remarks>
internal static class TextDecoder
{
    private const string CommonCharacters = "，。、：；（）的一和市为為在有不以及部会會建";

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (EncodingOfMark(bytes, out var name, out var markLength) is { } encoding)
        {
            return Make(TextOf(encoding, bytes.Slice(markLength)), name, encoding, hasMark: true);
        }

        var binary = BinarySniffer.OfSignature(bytes);
        if (binary != BinaryKind.None)
        {
            return new DecodedText { Binary = binary };
        }

        if (Utf16WithoutMark(bytes) is { } utf16)
        {
            return Make(TextOf(utf16, bytes), "UTF-16", utf16, isDetected: true);
        }

        if (BinarySniffer.HasTooManyControls(bytes))
        {
            return new DecodedText { Binary = BinaryKind.Unknown };
        }

        var declared = CharsetDeclaration.Find(bytes);
        var declaredName = NameOf(declared);
        return TryDecodeUtf8(bytes) is { } text
            ? Make(text, "UTF-8", Encoding.UTF8, contradicted: declaredName is null or "UTF-8" || IsAscii(text) ? null : declared)
            : DecodeOther(bytes, declared, declaredName);
    }

    /// <summary>The encoding of the byte order mark at the start; null when there is none.</summary>
    private static Encoding? EncodingOfMark(ReadOnlySpan<byte> bytes, out string name, out int length)
    {
        (Encoding? encoding, name, length) =
            bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? (Encoding.UTF8, "UTF-8", 3)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) ? (Encoding.UTF32, "UTF-32", 4)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) ? (new UTF32Encoding(bigEndian: true, byteOrderMark: true), "UTF-32", 4)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? (Encoding.Unicode, "UTF-16", 2)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? (Encoding.BigEndianUnicode, "UTF-16", 2)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0x84, 0x31, 0x95, 0x33]) ? (Legacy.Gb18030, "GB18030", 4)
            : ((Encoding?)null, "", 0);
        return encoding;
    }

    /// <summary>Bytes that are not valid UTF-8: GB18030, Big5, or UTF-8 that was cut or damaged.</summary>
    private static DecodedText DecodeOther(ReadOnlySpan<byte> bytes, string? declared, string? declaredName)
    {
        (string Name, Encoding Encoding, string Text)[] candidates =
        [
            ("GB18030", Legacy.Gb18030, TextOf(Legacy.Gb18030, bytes)),
            ("UTF-8", Encoding.UTF8, TextOf(Encoding.UTF8, bytes)),
            ("Big5", Legacy.Big5, TextOf(Legacy.Big5, bytes)),
        ];

        var best = 0;
        var bestScore = long.MinValue;
        for (var i = 0; i < candidates.Length; i++)
        {
            var score = Score(candidates[i].Text);
            // A declaration decides between readings that are about as good.
            score += candidates[i].Name == declaredName ? 2 + (Math.Abs(score) / 4) : 0;
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        var (name, encoding, text) = candidates[best];
        var replaced = Count(text, '\uFFFD');
        // Bytes that fail every encoding again and again are no text.
        return replaced > 8 && replaced > text.Length / 10
            ? new DecodedText { Binary = BinaryKind.Unknown }
            : Make(text, name, encoding, declaredName is null || declaredName == name ? null : declared, isDetected: declaredName is null && name != "UTF-8");
    }

    private static DecodedText Make(string text, string name, Encoding encoding, string? contradicted = null, bool isDetected = false, bool hasMark = false)
    {
        var first = text.IndexOf('\uFFFD');
        return new DecodedText
        {
            Text = text,
            EncodingName = name,
            Encoding = encoding,
            HasMark = hasMark,
            ContradictedDeclaration = contradicted,
            IsDetected = isDetected,
            FirstReplaced = first,
            ReplacedCount = first < 0 ? 0 : Count(text, '\uFFFD'),
        };
    }

    private static string? TryDecodeUtf8(ReadOnlySpan<byte> bytes)
    {
#if NET
        // One pass that checks and decodes; text never has more units than bytes.
        var units = ArrayPool<char>.Shared.Rent(bytes.Length);
        var status = System.Text.Unicode.Utf8.ToUtf16(bytes, units, out _, out var length, replaceInvalidSequences: false);
        var text = status == OperationStatus.Done ? new string(units, 0, length) : null;
        ArrayPool<char>.Shared.Return(units);
        return text;
#else
        try
        {
            return TextOf(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
#endif
    }

    private static unsafe string TextOf(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            return bytes.IsEmpty ? "" : encoding.GetString(start, bytes.Length);
        }
    }

    /// <summary>UTF-16 shows by its zeros, which are all on one side; text in other encodings has none.</summary>
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.IndexOf((byte)0) < 0)
        {
            return null;
        }

        int zerosAtEven = 0, zerosAtOdd = 0, plausibleLittle = 0, plausibleBig = 0;
        var length = Math.Min(bytes.Length & ~1, 64 * 1024);
        for (var i = 0; i < length; i += 2)
        {
            zerosAtEven += bytes[i] == 0 ? 1 : 0;
            zerosAtOdd += bytes[i + 1] == 0 ? 1 : 0;
            plausibleLittle += IsPlausible((char)(bytes[i] | (bytes[i + 1] << 8))) ? 1 : 0;
            plausibleBig += IsPlausible((char)(bytes[i + 1] | (bytes[i] << 8))) ? 1 : 0;
        }

        var units = length / 2;
        return zerosAtOdd > zerosAtEven * 8 && plausibleLittle > units * 9 / 10 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : zerosAtEven > zerosAtOdd * 8 && plausibleBig > units * 9 / 10 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }

    private static bool IsPlausible(char character) => character is (>= ' ' and < '\u007F') or '\r' or '\n' or '\t' or '\u00A0' or (>= '\u2010' and <= '\u206F')
        or (>= '\u2500' and <= '\u25FF') or (>= '\u3000' and <= '\u303F') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF');

    /// <summary>How much a text reads like a Chinese document: its most frequent characters against those that decoding errors give.</summary>
    private static long Score(string text)
    {
        long score = 0;
        foreach (var character in text)
        {
            if (character < '\u0080')
            {
                continue;
            }

            // Private use, Latin and half-width kana are what wrong encodings make of Chinese text.
            score += character is '\uFFFD' ? -8
                : character is (>= '\uE000' and <= '\uF8FF') or (>= '\u0080' and <= '\u024F' and not '\u00B7') or (>= '\uFF61' and <= '\uFF9F') ? -2
                : CommonCharacters.AsSpan().IndexOf(character) >= 0 ? 2
                : 0;
        }

        return score;
    }

    /// <summary>The encoding that a declared name means; null for what is no such name, and for names that are declared out of habit.</summary>
    private static string? NameOf(string? declared) => declared?.ToUpperInvariant() switch
    {
        "UTF-8" or "UTF8" or "UNICODE-1-1-UTF-8" => "UTF-8",
        "GB2312" or "GB_2312" or "GB_2312-80" or "GB-2312" or "CSGB2312" or "GBK" or "X-GBK" or "CP936" or "MS936" or "WINDOWS-936" or "GB18030" or "GB-18030"
            or "CHINESE" or "EUC-CN" or "ISO-IR-58" => "GB18030",
        "BIG5" or "BIG-5" or "BIG5-HKSCS" or "CN-BIG5" or "X-X-BIG5" or "CP950" => "Big5",
        // A tag that can be read byte by byte does not stand in UTF-16; Western names are the defaults of editors.
        _ => null,
    };

    private static bool IsAscii(string text)
    {
        foreach (var character in text)
        {
            if (character > '\u007F')
            {
                return false;
            }
        }

        return true;
    }

    private static int Count(string text, char wanted)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += character == wanted ? 1 : 0;
        }

        return count;
    }

    /// <summary>Encodings that have tables to load; most documents need none of them.</summary>
    private static class Legacy
    {
        // Asked for where they are needed: registering a provider would change the process for everybody.
        public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

        public static Encoding Big5 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(950)!;
    }
}
