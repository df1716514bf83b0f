namespace PlanModel.Tables;

/// <summary>Reads rowspan and colspan by the rules of the HTML standard for non-negative integers.</summary>
internal static class HtmlSpan
{
    public const int MaximumColumnSpan = 1000;

    public const int MaximumRowSpan = 65534;

    /// <summary>1 to 1000; 1 for what is no number, and for 0.</summary>
    public static int ReadColumnSpan(ReadOnlySpan<char> value) => Read(value, MaximumColumnSpan) switch
    {
        <= 0 => 1,
        var span => span,
    };

    /// <summary>0 (to the end of the row group) to 65534; 1 for what is no number.</summary>
    public static int ReadRowSpan(ReadOnlySpan<char> value) => Read(value, MaximumRowSpan) switch
    {
        < 0 => 1,
        var span => span,
    };

    /// <summary>White space and a sign may stand before the digits, anything may stand after them; -1 for what is no such number.</summary>
    private static int Read(ReadOnlySpan<char> value, int maximum)
    {
        var position = 0;
        while (position < value.Length && (value[position] is ' ' or '\t' or '\n' or '\f' or '\r'))
        {
            position++;
        }

        var isNegative = false;
        if (position < value.Length && value[position] is '+' or '-')
        {
            isNegative = value[position] == '-';
            position++;
        }

        var start = position;
        var number = 0;
        for (; position < value.Length && value[position] is >= '0' and <= '9'; position++)
        {
            number = Math.Min((number * 10) + value[position] - '0', maximum);
        }

        return position == start || (isNegative && number > 0) ? -1 : number;
    }
}
