namespace PlanModel.Interpretation.Targets;

/// <summary>Enumerates the ends of the clauses of a sentence: the index of each ， ； ： 。 outside quotes and brackets, and the end.</summary>
internal ref struct ClauseSplitter(ReadOnlySpan<char> sentence)
{
    private readonly ReadOnlySpan<char> _sentence = sentence;
    private int _position = -1;

    public readonly int Current => _position;

    public readonly ClauseSplitter GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_position >= _sentence.Length)
        {
            return false;
        }

        var depth = 0;
        while (++_position < _sentence.Length)
        {
            var character = _sentence[_position];
            if (QuantityScanner.IsHan(character))
            {
                continue;
            }

            if (character is '“' or '‘' or '《' or '〈' or '（' or '(' or '〔' or '[' or '【' or '「' or '『')
            {
                depth++;
            }
            else if (character is '”' or '’' or '》' or '〉' or '）' or ')' or '〕' or ']' or '】' or '」' or '』')
            {
                depth = Math.Max(depth - 1, 0);
            }
            else if (depth == 0 && IsEnd(character))
            {
                return true;
            }
        }

        return true;
    }

    private readonly bool IsDigitAt(int index) => index >= 0 && index < _sentence.Length && QuantityScanner.IsDigit(_sentence[index]);

    private readonly bool IsEnd(char character) => character switch
    {
        '，' or '；' or '。' or '！' or '？' or ';' or '\n' => true,
        // 1,200 is a number, 1：1.25 a ratio.
        ',' or '：' or ':' => !IsDigitAt(_position - 1) || !IsDigitAt(_position + 1),
        _ => false,
    };
}
