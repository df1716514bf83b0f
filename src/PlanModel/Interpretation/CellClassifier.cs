using PlanModel.Tables;

namespace PlanModel.Interpretation;

/// <summary>Tells readers of text what the interpreter knows of words: headers by its vocabulary, cells by their looks.</summary>
internal sealed class CellClassifier : ICellClassifier
{
    private const int ShortestHeader = 2;

    private const int LongestHeader = 24;

    /// <summary>A text that begins so says what to do; no header does, unless it is as short as 落实单位.</summary>
    private static readonly string[] Verbs =
        ["落实", "推进", "加强", "完善", "建立", "开展", "强化", "做好", "提升", "深化", "加快", "推动", "组织", "制定", "健全", "优化", "规范", "完成", "抓好", "实施", "推行", "加大", "持续", "全面", "积极"];

    /// <summary>It has no state.</summary>
    public static CellClassifier Instance { get; } = new();

    public bool IsHeaderWord(ReadOnlySpan<char> text)
    {
        if (text.Length is < ShortestHeader or > LongestHeader || text.IndexOfAny("。，；、：".AsSpan()) >= 0)
        {
            return false;
        }

        var role = HeaderText.RoleOf(text);
        return role != ColumnRole.None && !(role.IsText() && (BeginsWithVerb(text) || HeaderText.IsPeriod(text)));
    }

    public CellShape ExpectedUnder(ReadOnlySpan<char> headerWord) => HeaderText.RoleOf(headerWord) switch
    {
        ColumnRole.Number => CellShape.Number,
        ColumnRole.Section => CellShape.Heading,
        ColumnRole.Task or ColumnRole.Leader or ColumnRole.Indicator or ColumnRole.Target => CellShape.Phrase,
        ColumnRole.Content or ColumnRole.WeakContent => CellShape.Sentences,
        ColumnRole.Deadline => CellShape.Deadline,
        var role => role.IsBody() ? CellShape.Responsibility : CellShape.Empty,
    };

    public CellShape ShapeOf(ReadOnlySpan<char> text) => CellShapes.Of(text);

    private static bool BeginsWithVerb(ReadOnlySpan<char> text)
    {
        if (text.Length <= 4)
        {
            return false;
        }

        foreach (var verb in Verbs)
        {
            if (text.StartsWith(verb.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
