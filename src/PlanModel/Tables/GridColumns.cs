namespace PlanModel.Tables;

/// <summary>
/// The column boundaries of a drawn table. Borders are drawn in one kind of character, so places in them are exact; a line of
/// text is as wide as its font makes it, so its bars are counted, and measured only when some are missing.
/// </summary>
internal sealed class GridColumns
{
    private readonly string _content;
    private readonly List<int> _boundaries;
    private readonly int _boxWidth;

    private GridColumns(string content, List<int> boundaries, int boxWidth)
    {
        _content = content;
        _boundaries = boundaries;
        _boxWidth = boxWidth;
    }

    public int Count => _boundaries.Count - 1;

    public static GridColumns Of(string content, List<GridLine> lines)
    {
        GridLine? widest = null;
        foreach (var line in lines)
        {
            if (line.IsBorder && (widest is null || line.Bars.Count > widest.Bars.Count))
            {
                widest = line;
            }
        }

        if (widest is null)
        {
            return OfText(content, lines);
        }

        var boundaries = widest.Bars.ConvertAll(bar => bar - widest.Start);
        foreach (var line in lines)
        {
            if (line.IsBorder && line.Bars.Count < widest.Bars.Count)
            {
                AddMissing(boundaries, line);
            }
        }

        return new GridColumns(content, boundaries, FindBoxWidth(content, lines, boundaries));
    }

    /// <summary>For each bar of a line, which boundary it is. Increasing; the first bar is 0 and the last one <see cref="Count"/>.</summary>
    public int[] BoundariesOf(GridLine line)
    {
        var bars = line.Bars;
        var result = new int[bars.Count];
        if (bars.Count == _boundaries.Count)
        {
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = i;
            }

            return result;
        }

        var places = PlacesOf(line);
        var boundary = 0;
        for (var i = 0; i < bars.Count; i++)
        {
            // Bars before the end leave a boundary for each bar that follows, as long as there are enough.
            var last = Math.Max(_boundaries.Count - (bars.Count - i), boundary);
            last = Math.Min(last, _boundaries.Count - 1);
            while (boundary < last && Distance(boundary + 1, places[i]) <= Distance(boundary, places[i]))
            {
                boundary++;
            }

            result[i] = i == 0 ? 0 : i == bars.Count - 1 ? Count : boundary;
            boundary = Math.Min(boundary + 1, _boundaries.Count - 1);
        }

        return result;
    }

    private int Distance(int boundary, int place) => Math.Abs((_boundaries[boundary] * _boxWidth) - place);

    /// <summary>Where the bars of a line are, in columns: with the width of ambiguous characters that brings the last bar to its place.</summary>
    private int[] PlacesOf(GridLine line)
    {
        if (line.IsBorder)
        {
            return [.. line.Bars.ConvertAll(bar => (bar - line.Start) * _boxWidth)];
        }

        var narrow = Measure(line, 1);
        var wide = Measure(line, 2);
        return Distance(Count, wide[wide.Length - 1]) < Distance(Count, narrow[narrow.Length - 1]) ? wide : narrow;
    }

    private int[] Measure(GridLine line, int ambiguous)
    {
        var places = new int[line.Bars.Count];
        var width = 0;
        var position = line.Start;
        for (var i = 0; i < places.Length; i++)
        {
            for (; position < line.Bars[i]; position++)
            {
                width += GridCharacters.IsBox(_content[position]) ? _boxWidth : DisplayWidth.Of(_content[position], ambiguous);
            }

            places[i] = width;
        }

        return places;
    }

    /// <summary>Boundaries that the widest border does not have: its row has a cell over several columns.</summary>
    private static void AddMissing(List<int> boundaries, GridLine line)
    {
        foreach (var bar in line.Bars)
        {
            var place = bar - line.Start;
            var index = boundaries.BinarySearch(place);
            if (index >= 0)
            {
                continue;
            }

            index = ~index;
            var isNew = (index == 0 || place - boundaries[index - 1] > 1) && index < boundaries.Count && boundaries[index] - place > 1;
            if (isNew && boundaries.Count <= TextLimits.GridColumns)
            {
                boundaries.Insert(index, place);
            }
        }
    }

    /// <summary>Without borders, the lines with the most bars say where they are.</summary>
    private static GridColumns OfText(string content, List<GridLine> lines)
    {
        var widest = lines[0];
        foreach (var line in lines)
        {
            widest = line.Bars.Count > widest.Bars.Count ? line : widest;
        }

        var columns = new GridColumns(content, [0, 1], 1);
        return new GridColumns(content, [.. columns.Measure(widest, 1)], 1);
    }

    /// <summary>Whether lines of text fit borders whose characters are one column wide, or two.</summary>
    private static int FindBoxWidth(string content, List<GridLine> lines, List<int> boundaries)
    {
        if (!GridCharacters.IsBox(content[lines[0].Start]))
        {
            return 1;
        }

        long narrow = 0;
        long wide = 0;
        var measured = 0;
        foreach (var line in lines)
        {
            if (line.IsBorder || line.HasRule || ++measured > TextLimits.Lookahead)
            {
                continue;
            }

            narrow += ErrorWith(content, boundaries, line, 1);
            wide += ErrorWith(content, boundaries, line, 2);
        }

        return wide < narrow ? 2 : 1;
    }

    private static int ErrorWith(string content, List<int> boundaries, GridLine line, int boxWidth)
    {
        var columns = new GridColumns(content, boundaries, boxWidth);
        var places = columns.PlacesOf(line);
        return columns.Distance(columns.Count, places[places.Length - 1]);
    }
}
