namespace PlanModel.Places;

/// <summary>The administrative divisions down to the county, and which of them a text names. Immutable; loads in well under a millisecond.</summary>
internal sealed class DivisionTable
{
    private const int BucketCount = 1 << 13;

    private readonly string _text;
    private readonly List<Row> _rows = new(3400);
    private readonly List<Name> _names = new(8000);
    private readonly int[] _buckets = new int[BucketCount];
    private readonly PlaceInfo?[] _places;

    private DivisionTable(string text)
    {
        _text = text;
        var lineNumber = 0;
        var header = true;
        var province = -1;
        var prefecture = -1;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            lineNumber++;
            if (end > start && text[start] != '#')
            {
                if (!header)
                {
                    ReadRow(start, end, ref province, ref prefecture);
                }

                header = false;
            }

            start = end + 1;
        }

        _places = new PlaceInfo?[_rows.Count];
    }

    /// <summary>The table that comes with the library.</summary>
    public static DivisionTable Default { get; } = new(EmbeddedText.Read("divisions.tsv"));

    public int Count => _rows.Count;

    /// <summary>The division at an index; one shared instance.</summary>
    public PlaceInfo this[int division]
    {
        get
        {
            if (_places[division] is { } known)
            {
                return known;
            }

            var row = _rows[division];
            var parent = row.Parent < 0 ? null : this[row.Parent];
            var level = row.Code % 10000 == 0 ? PlaceLevel.Province : row.Code % 100 == 0 ? PlaceLevel.Prefecture : PlaceLevel.County;
            var made = new PlaceInfo(
                _text.Substring(row.NameStart, row.NameLength),
                row.ShortLength == 0 ? null : _text.Substring(row.ShortStart, row.ShortLength),
                level,
                parent,
                division,
                level == PlaceLevel.Province && row.Code / 10000 is 11 or 12 or 31 or 50);
            // Another thread may have made an equal one: the first stays, so that instances can be compared.
            return Interlocked.CompareExchange(ref _places[division], made, null) ?? made;
        }
    }

    /// <summary>The names at the start of <paramref name="text"/>, longest first: their lengths, forms and divisions. Returns how many were written.</summary>
    public int FindNames(ReadOnlySpan<char> text, Span<NameHit> hits)
    {
        if (text.Length < 2)
        {
            return 0;
        }

        var count = 0;
        for (var i = _buckets[BucketOf(text[0], text[1])]; i != 0; i = _names[i - 1].Next)
        {
            var name = _names[i - 1];
            if (name.Length <= text.Length && count < hits.Length
                && _text.AsSpan(name.Start, name.Length).SequenceEqual(text.Slice(0, name.Length)))
            {
                // Insertion by length: there are rarely more than three.
                var at = count++;
                while (at > 0 && hits[at - 1].Length < name.Length)
                {
                    hits[at] = hits[at - 1];
                    at--;
                }

                hits[at] = new NameHit(name.Division, name.Length, name.Form);
            }
        }

        return count;
    }

    public bool IsWithin(int division, int upper)
    {
        for (var i = division; i >= 0; i = _rows[i].Parent)
        {
            if (i == upper)
            {
                return true;
            }
        }

        return false;
    }

    public int ParentOf(int division) => _rows[division].Parent;

    /// <summary>Whether divisions of the table lie directly below one; rows are in the order of codes, those below follow.</summary>
    public bool HasChildren(int division) => division + 1 < _rows.Count && _rows[division + 1].Parent == division;

    private static int BucketOf(char first, char second) => ((first * 31) ^ (second * 7)) & (BucketCount - 1);

    private void ReadRow(int start, int end, ref int province, ref int prefecture)
    {
        var codeEnd = _text.IndexOf('\t', start);
        var nameEnd = codeEnd < 0 ? -1 : _text.IndexOf('\t', codeEnd + 1);
        if (nameEnd < 0 || nameEnd >= end || !TryReadCode(start, codeEnd, out var code))
        {
            return;
        }

        var shortEnd = _text.IndexOf('\t', nameEnd + 1);
        shortEnd = shortEnd < 0 || shortEnd > end ? end : shortEnd;
        var division = _rows.Count;
        var row = new Row { Code = code, NameStart = codeEnd + 1, NameLength = nameEnd - codeEnd - 1, Parent = -1 };
        if (code % 10000 == 0)
        {
            province = division;
            prefecture = -1;
        }
        else if (code % 100 == 0)
        {
            prefecture = division;
            row.Parent = province;
        }
        else
        {
            row.Parent = prefecture >= 0 && _rows[prefecture].Code / 100 == code / 100 ? prefecture : province;
        }

        var isFirstShort = true;
        for (var at = nameEnd + 1; at < shortEnd;)
        {
            var stop = _text.IndexOf(';', at, shortEnd - at);
            stop = stop < 0 ? shortEnd : stop;
            if (isFirstShort)
            {
                row.ShortStart = at;
                row.ShortLength = stop - at;
                isFirstShort = false;
            }

            AddName(division, at, stop - at);
            at = stop + 1;
        }

        _rows.Add(row);
        AddName(division, row.NameStart, row.NameLength);
        for (var at = shortEnd + 1; at < end;)
        {
            var stop = _text.IndexOf(';', at, end - at);
            stop = stop < 0 ? end : stop;
            var year = _text.IndexOf('@', at, stop - at);
            AddName(division, at, (year < 0 ? stop : year) - at, stem: false);
            at = stop + 1;
        }
    }

    private bool TryReadCode(int start, int end, out int code)
    {
        code = 0;
        for (var i = start; i < end; i++)
        {
            if (_text[i] is < '0' or > '9')
            {
                return false;
            }

            code = (code * 10) + (_text[i] - '0');
        }

        return end - start == 6;
    }

    private void AddName(int division, int start, int length, bool stem = true)
    {
        if (length < 2)
        {
            return;
        }

        var kind = KindLength(start, length);
        Index(division, start, length, kind > 0 ? PlaceForm.Full : PlaceForm.Stem);
        if (stem && kind > 0 && length - kind >= 2)
        {
            Index(division, start, length - kind, PlaceForm.Stem);
        }
    }

    private void Index(int division, int start, int length, PlaceForm form)
    {
        var bucket = BucketOf(_text[start], _text[start + 1]);
        for (var i = _buckets[bucket]; i != 0 && _names[i - 1].Division == division; i = _names[i - 1].Next)
        {
            // 湘西州 and 湘西自治州 have one stem.
            if (_names[i - 1].Length == length && _names[i - 1].Form == form
                && _text.AsSpan(_names[i - 1].Start, length).SequenceEqual(_text.AsSpan(start, length)))
            {
                return;
            }
        }

        _names.Add(new Name { Start = start, Length = length, Division = division, Form = form, Next = _buckets[bucket] });
        _buckets[bucket] = _names.Count;
    }

    /// <summary>The length of the kind at the end of a name; names of nationalities stay, the short form takes care of them.</summary>
    private int KindLength(int start, int length)
    {
        var last = _text[start + length - 1];
        var before = _text[start + length - 2];
        return last switch
        {
            '区' when before == '治' => 3,
            '州' or '县' or '旗' when before == '治' => 3,
            '区' when before is '地' or '新' or '林' && length > 3 => 2,
            '省' or '市' or '州' or '盟' or '区' or '县' or '旗' or '师' => 1,
            '团' => 4,
            _ => 0,
        };
    }

    /// <summary>A name found in a text.</summary>
    internal readonly record struct NameHit(int Division, int Length, PlaceForm Form);

    private struct Row
    {
        public int Code;
        public int NameStart;
        public int NameLength;
        public int ShortStart;
        public int ShortLength;
        public int Parent;
    }

    private struct Name
    {
        public int Start;
        public int Length;
        public int Division;
        public int Next;
        public PlaceForm Form;
    }
}
