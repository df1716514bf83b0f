using System.Text.Encodings.Web;

namespace PlanModel.Serialization;

/// <summary>
/// Escapes what JSON demands, and line separators that break line-wise readers; nothing else. The relaxed encoder of .NET escapes
/// ideographs beyond the basic plane (𠮷), which names of persons and places contain, and the ideographic space.
/// </summary>
internal sealed class PlainEncoder : JavaScriptEncoder
{
    private PlainEncoder()
    {
    }

    public static PlainEncoder Instance { get; } = new();

    /// <summary>\u and four digits.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is < ' ' or '"' or '\\' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            var character = text[i];
            if (character is > '\\' and < '\x7F' or > '\x9F' and < '\u2028' or > '\u2029' and < '\uD800' or > '\uDFFF')
            {
                continue;
            }

            if (char.IsHighSurrogate(character) && i + 1 < textLength && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(character) || WillEncode(character))
            {
                return i;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var shortForm = unicodeScalar switch
        {
            '"' => '"',
            '\\' => '\\',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        numberOfCharactersWritten = shortForm == '\0' ? 6 : 2;
        if (numberOfCharactersWritten > bufferLength)
        {
            numberOfCharactersWritten = 0;
            return false;
        }

        buffer[0] = '\\';
        if (shortForm != '\0')
        {
            buffer[1] = shortForm;
            return true;
        }

        buffer[1] = 'u';
        for (var digit = 0; digit < 4; digit++)
        {
            buffer[5 - digit] = "0123456789ABCDEF"[(unicodeScalar >> (4 * digit)) & 0xF];
        }

        return true;
    }
}
