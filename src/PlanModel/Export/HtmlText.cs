using System.Globalization;
using System.Text;

namespace PlanModel.Export;

/// <summary>Appends text to HTML.</summary>
internal static class HtmlText
{
    /// <summary>The text, escaped for content and quoted attributes.</summary>
    public static StringBuilder Text(this StringBuilder html, string text)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\0':
                    break;
                default:
                    html.Append(character);
                    break;
            }
        }

        return html;
    }

    public static StringBuilder Number(this StringBuilder html, int number) => html.Append(number.ToString(CultureInfo.InvariantCulture));
}
