#if NET
using System.Buffers;
#endif

namespace PlanModel.Interpretation.Targets;

/// <summary>Words that are looked for at the start, at the end or inside of a text; of words that fit at an end the longest counts.</summary>
/// <remarks>Immutable. Most texts begin with none of the words: one look into a small table by the first character tells.</remarks>
internal sealed class WordSet
{
    private const int Buckets = 64;

    private readonly string[] _words;
    private readonly string[]?[] _byFirst = new string[]?[Buckets];
    private readonly string[]?[] _byLast = new string[]?[Buckets];
#if NET
    /// <summary>Preparing a vectorised search takes as long as some hundred plain ones: it is done for what is asked again and again.</summary>
    private const int AskedOften = 64;

    private Search? _search;
    private int _asked;
#endif

    public WordSet(params string[] words)
    {
        _words = words;
        foreach (var word in words)
        {
            Add(ref _byFirst[word[0] % Buckets], word);
            Add(ref _byLast[word[word.Length - 1] % Buckets], word);
        }
    }

    public ReadOnlySpan<string> All => _words;

    /// <summary>The length of the longest word that the text starts with; 0 when there is none.</summary>
    public int StartLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        if (text.Length > 0 && _byFirst[text[0] % Buckets] is { } words)
        {
            foreach (var word in words)
            {
                if (word.Length > length && text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
                {
                    length = word.Length;
                }
            }
        }

        return length;
    }

    /// <summary>The length of the longest word that the text ends with; 0 when there is none.</summary>
    public int EndLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        if (text.Length > 0 && _byLast[text[text.Length - 1] % Buckets] is { } words)
        {
            foreach (var word in words)
            {
                if (word.Length > length && text.EndsWith(word.AsSpan(), StringComparison.Ordinal))
                {
                    length = word.Length;
                }
            }
        }

        return length;
    }

    public bool Starts(ReadOnlySpan<char> text) => StartLength(text) > 0;

    public bool Ends(ReadOnlySpan<char> text) => EndLength(text) > 0;

    /// <summary>Whether the text is one of the words.</summary>
    public bool Has(string text) => StartLength(text.AsSpan()) == text.Length && text.Length > 0;

    /// <summary>Whether any of the words occurs in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
#if NET
        // Two threads may both prepare one, which is the same.
        var search = _search;
        if (search is null && ++_asked > AskedOften)
        {
            _search = search = new Search(_words);
        }

        if (search is not null)
        {
            return search.IsIn(text);
        }
#endif
        foreach (var word in _words)
        {
            if (text.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a word occurs that does not stand right behind one of the others; -1 when there is none.</summary>
    public int IndexBehindNone(ReadOnlySpan<char> text, WordSet others)
    {
        foreach (var word in _words)
        {
            var at = text.IndexOf(word.AsSpan(), StringComparison.Ordinal);
            if (at >= 0 && !others.Ends(text.Slice(0, at)))
            {
                return at;
            }
        }

        return -1;
    }

#if NET
    private sealed class Search(string[] words)
    {
        // Words of one character keep the search for longer ones from being vectorised.
        private readonly SearchValues<char> _characters = SearchValues.Create(string.Concat(words.Where(word => word.Length == 1)));
        private readonly SearchValues<string> _values = SearchValues.Create([.. words.Where(word => word.Length > 1)], StringComparison.Ordinal);

        public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(_characters) || text.ContainsAny(_values);
    }

#endif
    private static void Add(ref string[]? bucket, string word) => bucket = bucket is null ? [word] : [.. bucket, word];
}
