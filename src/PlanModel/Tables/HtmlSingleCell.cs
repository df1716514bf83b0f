namespace PlanModel.Tables;

/// <summary>Editors put a table of one cell into a cell, for a border or a place: then it is no table.</summary>
internal static class HtmlSingleCell
{
    /// <summary>Makes a table inside a cell plain when it has one cell; looks at its rows and cells alone.</summary>
    public static void Open(HtmlElement table)
    {
        if (Find(table) is not { } cell)
        {
            return;
        }

        for (HtmlNode? node = cell; node is HtmlElement element; node = element.Parent)
        {
            element.IsPlain = true;
            if (element == table)
            {
                break;
            }
        }
    }

    /// <summary>The only cell of a table; null when it has none, or several.</summary>
    private static HtmlElement? Find(HtmlElement table)
    {
        HtmlElement? found = null;
        HtmlNode? node = table.FirstChild;
        while (node is not null)
        {
            if (node is HtmlElement { IsHidden: false } element)
            {
                switch (element.Kind.Role)
                {
                    case HtmlRole.RowGroup or HtmlRole.FootGroup or HtmlRole.Row when element.FirstChild is { } child:
                        node = child;
                        continue;
                    case HtmlRole.Cell when found is not null:
                        return null;
                    case HtmlRole.Cell:
                        found = element;
                        break;
                }
            }

            while (node is not null && node.Next is null)
            {
                node = node.Parent == table ? null : node.Parent;
            }

            node = node?.Next;
        }

        return found;
    }
}
