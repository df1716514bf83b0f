using System.Collections;
using PlanModel.Notebooks;

namespace PlanModel.Queries;

/// <summary>A lookup of a type of its own, so that a notebook shows it.</summary>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
internal sealed class QueryGroups<TKey, TItem>(ILookup<TKey, TItem> groups) : ILookup<TKey, TItem>
{
    public int Count => groups.Count;

    public IEnumerable<TItem> this[TKey key] => groups[key];

    public bool Contains(TKey key) => groups.Contains(key);

    public IEnumerator<IGrouping<TKey, TItem>> GetEnumerator() => groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
