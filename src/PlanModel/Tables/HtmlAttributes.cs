namespace PlanModel.Tables;

/// <summary>The attributes that matter for a list.</summary>
internal enum HtmlAttribute : byte
{
    None = 0,
    RowSpan,
    ColumnSpan,
    Hidden,
    Style,
    Class,
    Id,
}

/// <summary>Tells the attributes that matter from the many that do not.</summary>
internal static class HtmlAttributes
{
    public static HtmlAttribute Of(ReadOnlySpan<char> name) => name.Length switch
    {
        2 when name.SequenceEqual("id".AsSpan()) => HtmlAttribute.Id,
        5 when name.SequenceEqual("class".AsSpan()) => HtmlAttribute.Class,
        5 when name.SequenceEqual("style".AsSpan()) => HtmlAttribute.Style,
        6 when name.SequenceEqual("hidden".AsSpan()) => HtmlAttribute.Hidden,
        7 when name.SequenceEqual("rowspan".AsSpan()) => HtmlAttribute.RowSpan,
        7 when name.SequenceEqual("colspan".AsSpan()) => HtmlAttribute.ColumnSpan,
        _ => HtmlAttribute.None,
    };

    /// <summary>Whether a style has display:none. Word's mso-hide is left alone: browsers show what it hides.</summary>
    public static bool HidesElement(ReadOnlySpan<char> style)
    {
        while (!style.IsEmpty)
        {
            var end = style.IndexOf(';');
            var declaration = end < 0 ? style : style.Slice(0, end);
            style = end < 0 ? default : style.Slice(end + 1);
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration.Slice(0, colon).Trim().Equals("display".AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                var value = declaration.Slice(colon + 1).Trim();
                if (value.StartsWith("none".AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
