using System.Text;

namespace PlanModel.Tests.Robustness;

/// <summary>Spoils inputs, in ways that a seed decides.</summary>
internal sealed class Mutator(IReadOnlyList<string> corpus, Random random)
{
    private const int Longest = 120_000;
    private const int Piece = 3_000;

    /// <summary>An input that is spoiled a few times; usually a piece of one, so that many are tried in little time.</summary>
    public string Next()
    {
        var text = Pick();
        if (text.Length > Piece && random.Next(5) > 0)
        {
            text = Slice(text, Piece);
        }

        for (var count = 1 + random.Next(6); count > 0; count--)
        {
            text = Mutate(text);
            if (text.Length > Longest)
            {
                text = text[..Longest];
            }
        }

        return text;
    }

    /// <summary>Bytes as a file has them, as Latin-1; spoiled once more as bytes.</summary>
    public string NextBytes()
    {
        var text = Next();
        var bytes = Tokens.Encodings[random.Next(Tokens.Encodings.Count)].GetBytes(text);
        for (var count = random.Next(4); count > 0 && bytes.Length > 0; count--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return Encoding.Latin1.GetString(bytes, 0, random.Next(8) == 0 ? random.Next(bytes.Length + 1) : bytes.Length);
    }

    private string Mutate(string text)
    {
        var at = random.Next(text.Length + 1);
        switch (random.Next(13))
        {
            case 0 when text.Length > 0:
                at = random.Next(text.Length);
                return $"{text[..at]}{(char)(text[at] ^ (1 << random.Next(16)))}{text[(at + 1)..]}";
            case 1:
                return text[..at];
            case 2:
                return text[at..];
            case 3:
                return text.Remove(at, random.Next(Math.Min(text.Length - at, 200) + 1));
            case 4:
                return text.Insert(at, Repeat(Slice(text, 200), 1 + random.Next(random.Next(4) == 0 ? 300 : 4)));
            case 5:
                return text[..at] + Slice(Pick(), Piece);
            case 6:
                return text.Insert(at, Slice(Pick(), 500));
            case 7:
                return text.Insert(at, Repeat(Token(), 1 + random.Next(random.Next(6) == 0 ? 3000 : 3)));
            case 8 when text.Length > 0:
                return text.Replace(text[random.Next(text.Length)].ToString(), random.Next(3) == 0 ? "" : Token(), StringComparison.Ordinal);
            case 9:
                return text.Replace("\n", Tokens.LineEnds[random.Next(Tokens.LineEnds.Count)], StringComparison.Ordinal);
            case 10:
                var lines = text.Split('\n');
                random.Shuffle(lines);
                return string.Join('\n', lines);
            case 11:
                return text.Replace("\t", Tokens.Separators[random.Next(Tokens.Separators.Count)], StringComparison.Ordinal);
            default:
                return text.Insert(at, Token());
        }
    }

    private string Pick() => corpus[random.Next(corpus.Count)];

    private string Token() => Tokens.Nasty[random.Next(Tokens.Nasty.Count)];

    private string Slice(string text, int longest)
    {
        var length = random.Next(Math.Min(text.Length, longest) + 1);
        return text.Substring(random.Next(text.Length - length + 1), length);
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, text.Length == 0 ? 0 : Math.Min(count, 1 + (Longest / text.Length))).ToString();
}
