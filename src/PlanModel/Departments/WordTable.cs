using System.Text;

namespace PlanModel.Departments;

/// <summary>A vocabulary: finds the longest of its words that a text starts with, or ends with.</summary>
/// <remarks>
/// Immutable. A lookup costs one probe and a comparison with each word that shares the first (last) character. Made with loops: a
/// query over values of every kind of table would be compiled anew for each at start-up.
/// </remarks>
internal sealed class WordTable<T>
{
    private static readonly char[] Separators = [' '];

    private readonly string[] _words;
    private readonly T[] _values;
    private readonly char[] _keys;
    private readonly int[] _starts;
    private readonly byte[] _counts;
    private readonly bool _byEnd;

    private WordTable((T Value, string Words)[] groups, bool byEnd)
    {
        _byEnd = byEnd;
        var words = new List<string>();
        var groupEnds = new int[groups.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            words.AddRange(groups[i].Words.Split(Separators, StringSplitOptions.RemoveEmptyEntries));
            groupEnds[i] = words.Count;
        }

        var size = 16;
        while (size < words.Count * 2)
        {
            size *= 2;
        }

        _keys = new char[size];
        _starts = new int[size];
        _counts = new byte[size];
        foreach (var word in words)
        {
            var slot = SlotOf(Key(word));
            _keys[slot] = Key(word);
            _counts[slot]++;
        }

        for (int slot = 0, start = 0; slot < size; slot++)
        {
            _starts[slot] = start;
            start += _counts[slot];
        }

        _words = new string[words.Count];
        _values = new T[words.Count];
        for (int i = 0, group = 0; i < words.Count; i++)
        {
            while (i >= groupEnds[group])
            {
                group++;
            }

            Insert(words[i], groups[group].Value);
        }
    }

    /// <summary>Words that all mean the same: only their lengths are asked for.</summary>
    public static WordTable<T> ByStart(string words) => ByStart((default(T)!, words));

    /// <summary>Words that all mean the same: only their lengths are asked for.</summary>
    public static WordTable<T> ByEnd(string words) => ByEnd((default(T)!, words));

    /// <summary>Groups of words, separated by spaces, with what they mean.</summary>
    public static WordTable<T> ByStart(params (T Value, string Words)[] groups) => new(groups, byEnd: false);

    /// <summary>Groups of words, separated by spaces, with what they mean.</summary>
    public static WordTable<T> ByEnd(params (T Value, string Words)[] groups) => new(groups, byEnd: true);

    /// <summary>The length of the longest word that <paramref name="text"/> starts (ends) with; 0 when there is none.</summary>
    public int Match(ReadOnlySpan<char> text, out T value)
    {
        value = default!;
        if (text.IsEmpty)
        {
            return 0;
        }

        var slot = SlotOf(_byEnd ? text[text.Length - 1] : text[0]);
        var end = _starts[slot] + _counts[slot];
        for (var i = _starts[slot]; i < end; i++)
        {
            var word = _words[i];
            if (_byEnd ? text.EndsWith(word.AsSpan()) : text.StartsWith(word.AsSpan()))
            {
                value = _values[i];
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
    public string Keys => KeysExcept("");

    public ReadOnlySpan<string> Entries => _words;

    /// <summary>The words that start (end) with <paramref name="key"/>, longer ones first.</summary>
    public ReadOnlySpan<string> WordsOf(char key)
    {
        var slot = SlotOf(key);
        return new ReadOnlySpan<string>(_words, _starts[slot], _counts[slot]);
    }

    /// <summary>The characters that words start (end) with, without some of them.</summary>
    public string KeysExcept(string unwanted)
    {
        var keys = new StringBuilder();
        foreach (var key in _keys)
        {
            if (key != '\0' && unwanted.IndexOf(key) < 0)
            {
                keys.Append(key);
            }
        }

        return keys.ToString();
    }

    /// <summary>Puts a word among those of its key: longer ones first, equal ones in the order in which they came.</summary>
    private void Insert(string word, T value)
    {
        var slot = SlotOf(Key(word));
        var last = _starts[slot] + _counts[slot] - 1;
        var at = _starts[slot];
        while (_words[at] is { } other && other.Length >= word.Length)
        {
            at++;
        }

        for (var i = last; i > at; i--)
        {
            (_words[i], _values[i]) = (_words[i - 1], _values[i - 1]);
        }

        (_words[at], _values[at]) = (word, value);
    }

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
