using System.Collections.Immutable;

namespace PlanModel.Validation;

/// <summary>Collects edits while a document is checked.</summary>
internal sealed class FixList
{
    private readonly List<TextEdit> _edits = [];

    public void Replace(int start, int length, string replacement, string code) =>
        _edits.Add(new TextEdit { Start = start, Length = length, Replacement = replacement, Code = code });

    public void Insert(int start, string text, string code) => Replace(start, 0, text, code);

    public void Remove(int start, int length, string code) => Replace(start, length, "", code);

    /// <summary>The edits in the order of the text; of two that touch the same characters the first one made stays.</summary>
    public ImmutableArray<TextEdit> ToEdits()
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>(_edits.Count);
        var end = -1;
        foreach (var edit in _edits.OrderBy(edit => edit.Start))
        {
            if (edit.Start >= end && !(edits.Count > 0 && edit.Start == edits[edits.Count - 1].Start))
            {
                edits.Add(edit);
                end = edit.Start + edit.Length;
            }
        }

        return edits.ToImmutable();
    }
}
