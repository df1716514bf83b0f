using System.Text;
using System.Xml;

namespace PlanModel.Export;

/// <summary>Writes XML documents as strings that are the same on every system.</summary>
internal static class XmlDocumentText
{
    public static string Write(Action<XmlWriter> content)
    {
        using var buffer = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var writer = XmlWriter.Create(buffer, settings))
        {
            writer.WriteStartDocument();
            content(writer);
            writer.WriteEndDocument();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    /// <summary>The text without what XML cannot hold: control characters and lone surrogates.</summary>
    public static string Valid(string text)
    {
        StringBuilder? valid = null;
        for (var index = 0; index < text.Length; index++)
        {
            var isPair = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
            if (isPair || XmlConvert.IsXmlChar(text[index]))
            {
                valid?.Append(text, index, isPair ? 2 : 1);
                index += isPair ? 1 : 0;
            }
            else
            {
                valid ??= new StringBuilder(text, 0, index, text.Length);
            }
        }

        return valid?.ToString() ?? text;
    }
}
