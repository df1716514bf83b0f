namespace PlanModel.Tables;

/// <summary>What a class or an id says about the part of the page that it marks.</summary>
[Flags]
internal enum HtmlWrapper : byte
{
    None = 0,

    /// <summary>Navigation, place in the site, tools, footer.</summary>
    Furniture = 1,

    /// <summary>The document itself, as the common content management systems of portals mark it.</summary>
    Content = 2,
}

/// <summary>The class names and ids by which portals mark the parts of their pages, without case, hyphens and underscores.</summary>
/// <remarks>Only names that say one thing: "info" and "title" mark both furniture and documents. Nothing is left out because of a name.</remarks>
internal static class HtmlWrappers
{
    private const int MaximumNameLength = 24;

    private static readonly HashSet<string> Furniture =
    [
        "nav", "navbar", "navigation", "topnav", "subnav", "mainnav", "navlist", "menu", "submenu", "topmenu",
        "header", "pageheader", "siteheader", "top", "topbar", "footer", "pagefooter", "sitefooter", "foot", "bottom", "copyright",
        "breadcrumb", "breadcrumbs", "crumb", "crumbs", "location", "position", "curposition", "currentposition", "currentlocation", "dqwz", "weizhi",
        "share", "bdshare", "bdsharebuttonbox", "toolbar", "tools", "printtool", "fontsize", "sidebar", "friendlink", "friendlinks", "links",
        "pagination", "pager", "banner", "logo", "search", "searchbox", "qrcode", "relatednews", "xgxx", "prevnext",
    ];

    private static readonly HashSet<string> Content =
    [
        "trseditor", "trspreappend", "customunionstyle", "ucapcontent", "zoom", "pagescontent", "articlecontent", "articlecon", "artcon", "zwcontent",
        "infocontent", "xxgkcontent", "newscontent", "vnewscontent", "vsbcontent", "wparticlecontent", "detailcontent", "textcontent", "contenttxt",
        "contenttext", "txtcontent", "b12c", "zhengwen", "maintext",
    ];

    public static HtmlWrapper Of(ReadOnlySpan<char> names)
    {
        var wrapper = HtmlWrapper.None;
        Span<char> name = stackalloc char[MaximumNameLength];
        var length = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            var character = i < names.Length ? names[i] : ' ';
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (length is >= 3 and <= MaximumNameLength)
                {
                    wrapper |= OfName(name.Slice(0, length));
                }

                length = 0;
            }
            else if (character is not ('-' or '_'))
            {
                if (length < MaximumNameLength)
                {
                    name[length] = character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
                }

                length++;
            }
        }

        return wrapper;
    }

    private static HtmlWrapper OfName(ReadOnlySpan<char> name)
    {
        // By far the most frequent class of all.
        if (name.SequenceEqual("msonormal".AsSpan()))
        {
            return HtmlWrapper.None;
        }

        var text = name.ToString();
        return Furniture.Contains(text) ? HtmlWrapper.Furniture : Content.Contains(text) ? HtmlWrapper.Content : HtmlWrapper.None;
    }
}
