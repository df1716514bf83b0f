using AngleSharp.Common;
using AngleSharp.Dom;

namespace PlanModel.Tables;

/// <summary>What all elements of one name have in common: how the parser treats them, and what they mean for the text.</summary>
internal sealed class HtmlElementKind(string name, NodeFlags flags, HtmlRole role, int headingLevel = 0)
{
    /// <summary>How the parser closes and scopes elements. The names and flags are those of AngleSharp's own elements; a test compares them.</summary>
    private static readonly (NodeFlags Flags, string Names)[] ParserFlags =
    [
        (NodeFlags.HtmlFormatting, "a b big code em font i nobr s small strike strong tt u"),
        (NodeFlags.Special, "address article aside blockquote button center colgroup details dir div dl fieldset figcaption figure footer form frameset " +
            "h1 h2 h3 h4 h5 h6 head header hgroup isindex listing main menu nav noscript output plaintext section select summary time title"),
        (NodeFlags.Special | NodeFlags.Scoped, "applet caption marquee object"),
        (NodeFlags.Special | NodeFlags.SelfClosing, "area base basefont bgsound br col embed frame hr img input keygen link menuitem meta param source track wbr"),
        (NodeFlags.Special | NodeFlags.ImplicitlyClosed, "body tr"),
        (NodeFlags.Special | NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd, "dd dt li p"),
        (NodeFlags.Special | NodeFlags.ImplicitlyClosed | NodeFlags.Scoped | NodeFlags.HtmlTableScoped | NodeFlags.HtmlTableSectionScoped, "html"),
        (NodeFlags.Special | NodeFlags.LiteralText, "iframe noembed noframes script style xmp"),
        (NodeFlags.Special | NodeFlags.HtmlListScoped, "ol ul"),
        (NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd | NodeFlags.HtmlSelectScoped, "optgroup option"),
        (NodeFlags.Special | NodeFlags.LineTolerance, "pre textarea"),
        (NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd, "rb rp rt rtc"),
        (NodeFlags.Special | NodeFlags.Scoped | NodeFlags.HtmlTableScoped | NodeFlags.HtmlTableSectionScoped, "table template"),
        (NodeFlags.Special | NodeFlags.ImplicitlyClosed | NodeFlags.HtmlTableSectionScoped, "tbody tfoot thead"),
        (NodeFlags.Special | NodeFlags.ImplicitlyClosed | NodeFlags.Scoped, "td th"),
    ];

    private static readonly (HtmlRole Role, string Names)[] Roles =
    [
        (HtmlRole.Block, "html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
            "header hgroup hr legend li main menu ol p search section summary ul"),
        (HtmlRole.Preformatted, "pre listing plaintext xmp"),
        (HtmlRole.Furniture, "nav footer aside"),
        (HtmlRole.Break, "br"),
        (HtmlRole.Skipped, "head script style noscript noframes noembed iframe template object applet embed audio video canvas svg select option optgroup " +
            "datalist button input textarea rt rp rtc xml w:worddocument o:officedocumentsettings meta link base img map area colgroup col"),
        (HtmlRole.Deleted, "del s strike"),
        (HtmlRole.Title, "title"),
        (HtmlRole.Table, "table"),
        (HtmlRole.RowGroup, "tbody thead"),
        (HtmlRole.FootGroup, "tfoot"),
        (HtmlRole.Row, "tr"),
        (HtmlRole.Cell, "td th"),
        (HtmlRole.Inline, "span o:p sub sup ins label abbr mark ruby math"),
    ];

    private static readonly Dictionary<StringOrMemory, HtmlElementKind> Known = MakeKnown();

    public StringOrMemory Name { get; } = name;

    public NodeFlags Flags { get; } = flags;

    public HtmlRole Role { get; } = role;

    /// <summary>1 to 6 for h1 to h6, else 0.</summary>
    public int HeadingLevel { get; } = headingLevel;

    public bool IsScript { get; } = name == "script";

    /// <summary>The kind of an HTML element; null when its name is not known.</summary>
    public static HtmlElementKind? Of(StringOrMemory name) => Known.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The names that are known, for tests.</summary>
    internal static IEnumerable<string> KnownNames => Known.Keys.Select(name => name.ToString());

    private static Dictionary<StringOrMemory, HtmlElementKind> MakeKnown()
    {
        var flags = new Dictionary<string, NodeFlags>();
        foreach (var (value, names) in ParserFlags)
        {
            foreach (var name in names.Split(' '))
            {
                flags.Add(name, value | NodeFlags.HtmlMember);
            }
        }

        var roles = new Dictionary<string, HtmlRole>();
        foreach (var (value, names) in Roles)
        {
            foreach (var name in names.Split(' '))
            {
                roles[name] = value;
            }
        }

        var known = new Dictionary<StringOrMemory, HtmlElementKind>();
        foreach (var name in flags.Keys.Union(roles.Keys))
        {
            var isHeading = name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6';
            var role = isHeading ? HtmlRole.Heading : roles.TryGetValue(name, out var found) ? found : HtmlRole.Inline;
            var parserFlags = flags.TryGetValue(name, out var value) ? value : NodeFlags.HtmlMember;
            known.Add(name, new HtmlElementKind(name, parserFlags, role, isHeading ? name[1] - '0' : 0));
        }

        return known;
    }
}
