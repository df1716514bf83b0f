namespace PlanModel.Tables;

/// <summary>
/// What a reader of text has to know of words, to see tables where no character marks them. The interpreter's vocabulary answers.
/// </summary>
internal interface ICellClassifier
{
    /// <summary>Whether a text, white space inside it aside, is the header of a column that lists have: 序 号, 责任单位.</summary>
    bool IsHeaderWord(ReadOnlySpan<char> text);

    /// <summary>What cells under a header look like, most of the time; <see cref="CellShape.Empty"/> where they may be anything.</summary>
    CellShape ExpectedUnder(ReadOnlySpan<char> headerWord);

    CellShape ShapeOf(ReadOnlySpan<char> text);
}
