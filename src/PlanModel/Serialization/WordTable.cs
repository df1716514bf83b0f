using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>The words of one enumeration: the word at an index stands for the member with that value.</summary>
internal sealed class WordTable
{
    private readonly string _what;
    private readonly JsonEncodedText[] _words;

    public WordTable(string what, params string[] words)
    {
        _what = what;
        _words = Array.ConvertAll(words, word => JsonEncodedText.Encode(word));
    }

    /// <summary>What a word is, with its article, for messages.</summary>
    public string What => _what;

    public int Count => _words.Length;

    /// <summary>The words, separated by commas.</summary>
    public string All => string.Join(", ", _words);

    /// <summary>The value of a word; -1 for what is none.</summary>
    public int ValueOf(ReadOnlySpan<char> word)
    {
        for (var value = 0; value < _words.Length; value++)
        {
            if (word.SequenceEqual(_words[value].Value.AsSpan()))
            {
                return value;
            }
        }

        return -1;
    }

    /// <summary>The word for a value.</summary>
    /// <exception cref="JsonException">The enumeration has no such member.</exception>
    public JsonEncodedText this[int value] =>
        (uint)value < (uint)_words.Length ? _words[value] : throw JsonErrors.UndefinedValue(_what, value);

    /// <summary>The word for a value, as a string.</summary>
    public string Word(int value) => this[value].Value;

    /// <summary>The value of the word that the reader stands on.</summary>
    /// <exception cref="JsonException">It is no string, or none of the words.</exception>
    public int Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonErrors.WrongType(reader.TokenType, "a string");
        }

        for (var value = 0; value < _words.Length; value++)
        {
            if (reader.ValueTextEquals(_words[value].EncodedUtf8Bytes))
            {
                return value;
            }
        }

        throw JsonErrors.UnknownWord(_what, reader.GetString()!, All);
    }
}
