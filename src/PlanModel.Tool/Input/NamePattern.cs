using System.Text;

namespace PlanModel.Tool.Input;

/// <summary>
/// A pattern for one name of a path: * is any letters, ? one, [abc] and [a-z] one of these, [!abc] another one. What begins with a
/// point matches only a pattern that does. Time grows with the product of the lengths at most.
/// </summary>
internal sealed class NamePattern
{
    private readonly List<Piece> _pieces = [];
    private readonly bool _beginsWithPoint;
    private readonly bool _ignoresCase;

    public NamePattern(string pattern, bool ignoresCase)
    {
        _ignoresCase = ignoresCase;
        _beginsWithPoint = pattern.StartsWith('.');
        var runes = pattern.EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i++)
        {
            var end = runes[i].Value == '[' ? EndOfSet(runes, i) : -1;
            if (end > 0)
            {
                _pieces.Add(ReadSet(runes.AsSpan(i + 1, end - i - 1)));
                i = end;
            }
            else
            {
                _pieces.Add(runes[i].Value switch
                {
                    '*' => new Piece(PieceKind.Many, []),
                    '?' => new Piece(PieceKind.Any, []),
                    _ => new Piece(PieceKind.OneOf, [(Fold(runes[i]), Fold(runes[i]))]),
                });
            }
        }
    }

    private enum PieceKind
    {
        OneOf,
        NoneOf,
        Any,
        Many,
    }

    /// <summary>Whether a text holds a letter that means something in a pattern.</summary>
    public static bool IsPattern(string text) => text.AsSpan().ContainsAny("*?[");

    public bool Matches(string name)
    {
        if (name.StartsWith('.') && !_beginsWithPoint)
        {
            return false;
        }

        var runes = name.EnumerateRunes().ToArray();
        int piece = 0, letter = 0, star = -1, resume = 0;
        while (letter < runes.Length)
        {
            if (piece < _pieces.Count && _pieces[piece].Kind == PieceKind.Many)
            {
                star = piece++;
                resume = letter;
            }
            else if (piece < _pieces.Count && _pieces[piece].Accepts(Fold(runes[letter])))
            {
                piece++;
                letter++;
            }
            else if (star >= 0)
            {
                // The last star takes one letter more; stars before it never have to.
                piece = star + 1;
                letter = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (piece < _pieces.Count && _pieces[piece].Kind == PieceKind.Many)
        {
            piece++;
        }

        return piece == _pieces.Count;
    }

    /// <summary>The index of the ] that ends a set; -1 when none does, and [ is a letter as others. One right behind [ or [! is in the set.</summary>
    private static int EndOfSet(Rune[] runes, int start)
    {
        var first = start + 1 < runes.Length && runes[start + 1].Value is '!' or '^' ? start + 2 : start + 1;
        for (var i = first + 1; i < runes.Length; i++)
        {
            if (runes[i].Value == ']')
            {
                return i;
            }
        }

        return -1;
    }

    private Piece ReadSet(ReadOnlySpan<Rune> set)
    {
        var isNegated = set[0].Value is '!' or '^';
        set = isNegated ? set[1..] : set;
        var ranges = new List<(int First, int Last)>();
        for (var i = 0; i < set.Length; i++)
        {
            var isRange = i + 2 < set.Length && set[i + 1].Value == '-';
            ranges.Add((Fold(set[i]), Fold(isRange ? set[i + 2] : set[i])));
            i += isRange ? 2 : 0;
        }

        return new Piece(isNegated ? PieceKind.NoneOf : PieceKind.OneOf, [.. ranges]);
    }

    private int Fold(Rune rune) => _ignoresCase ? Rune.ToUpperInvariant(rune).Value : rune.Value;

    private sealed record Piece(PieceKind Kind, (int First, int Last)[] Ranges)
    {
        public bool Accepts(int letter) => Kind switch
        {
            PieceKind.Any => true,
            PieceKind.OneOf => Array.Exists(Ranges, range => letter >= range.First && letter <= range.Last),
            PieceKind.NoneOf => !Array.Exists(Ranges, range => letter >= range.First && letter <= range.Last),
            _ => false,
        };
    }
}
