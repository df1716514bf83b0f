using System.Xml;

namespace PlanModel.Tool.Output.Findings;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>The text with U+FFFD for characters that no XML may contain.</summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text, i))
            {
                return string.Create(text.Length, text, static (target, source) =>
                {
                    for (var index = 0; index < target.Length; index++)
                    {
                        target[index] = IsAllowed(source, index) ? source[index] : '\uFFFD';
                    }
                });
            }
        }

        return text;
    }

    private static bool IsAllowed(string text, int index) => char.IsSurrogate(text[index])
        ? (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1])) || (index > 0 && char.IsSurrogatePair(text[index - 1], text[index]))
        : XmlConvert.IsXmlChar(text[index]);
}
