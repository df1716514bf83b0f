namespace PlanModel.Validation;

/// <summary>Walks over the lines of JSON Lines that hold anything: CR LF, LF and CR end a line.</summary>
internal ref struct JsonLineReader(string text)
{
    private int _next;

    public int Start { get; private set; }

    public int End { get; private set; }

    public bool MoveNext()
    {
        while (_next < text.Length)
        {
            Start = _next;
            var length = text.AsSpan(Start).IndexOfAny('\r', '\n');
            End = length < 0 ? text.Length : Start + length;
            _next = End + 1;
            if (!text.AsSpan(Start, End - Start).Trim().IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
