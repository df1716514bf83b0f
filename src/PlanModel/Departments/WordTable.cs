namespace PlanModel.Departments;

/// <summary>A vocabulary: finds the longest of its words that a text starts with, or ends with.</summary>
/// <remarks>Immutable. A lookup costs one probe and a comparison with each word that shares the first (last) character.</remarks>
internal sealed class WordTable<T>
{
    private readonly (string Word, T Value)[] _words;
    private readonly char[] _keys;
    private readonly (ushort Start, ushort Count)[] _ranges;
    private readonly bool _byEnd;

    private WordTable((string Word, T Value)[] words, bool byEnd)
    {
        _byEnd = byEnd;
        _words = [.. words.OrderBy(entry => Key(entry.Word)).ThenByDescending(entry => entry.Word.Length)];
        var size = 16;
        while (size < _words.Length * 2)
        {
            size *= 2;
        }

        _keys = new char[size];
        _ranges = new (ushort, ushort)[size];
        for (var i = 0; i < _words.Length;)
        {
            var key = Key(_words[i].Word);
            var start = i;
            while (i < _words.Length && Key(_words[i].Word) == key)
            {
                i++;
            }

            var slot = SlotOf(key);
            _keys[slot] = key;
            _ranges[slot] = ((ushort)start, (ushort)(i - start));
        }
    }

    public static WordTable<T> ByStart(params (string Word, T Value)[] words) => new(words, byEnd: false);

    public static WordTable<T> ByEnd(params (string Word, T Value)[] words) => new(words, byEnd: true);

    /// <summary>The length of the longest word that <paramref name="text"/> starts (ends) with; 0 when there is none.</summary>
    public int Match(ReadOnlySpan<char> text, out T value)
    {
        value = default!;
        if (text.IsEmpty)
        {
            return 0;
        }

        var slot = SlotOf(_byEnd ? text[text.Length - 1] : text[0]);
        var (start, count) = _ranges[slot];
        for (var i = start; i < start + count; i++)
        {
            var word = _words[i].Word;
            if (_byEnd ? text.EndsWith(word.AsSpan()) : text.StartsWith(word.AsSpan()))
            {
                value = _words[i].Value;
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>The same for callers that only need the length.</summary>
    public int Match(ReadOnlySpan<char> text) => Match(text, out _);

    /// <summary>Whether a word of the table starts (ends) with <paramref name="c"/>.</summary>
    public bool HasKey(char c) => _keys[SlotOf(c)] == c && c != '\0';

    /// <summary>The characters that words start (end) with.</summary>
    public IEnumerable<char> Keys => _keys.Where(key => key != '\0');

    public IEnumerable<string> Entries => _words.Select(entry => entry.Word);

    private char Key(string word) => _byEnd ? word[word.Length - 1] : word[0];

    /// <summary>The slot that holds <paramref name="key"/>, or the empty one where it would be.</summary>
    private int SlotOf(char key)
    {
        var mask = _keys.Length - 1;
        var slot = (key * 40503 >> 4) & mask;
        while (_keys[slot] != key && _keys[slot] != '\0')
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
