using PlanModel.Places;

namespace PlanModel.Departments;

/// <summary>
/// Turns the spellings of a row into keys: the place becomes one mark, however it is written (天津市, 市, 天津), the rest goes through
/// <see cref="NameCanon"/>. 市委宣传部, 中共天津市委宣传部 and {L}委宣传部 are one key.
/// </summary>
internal sealed class NameKeys(NameCanon canon)
{
    /// <summary>Stands for the place of the body.</summary>
    public const char Place = '§';

    /// <summary>Stands for the place above, in names of branches: 宁波市公安局镇海分局.</summary>
    public const char Upper = '⌃';

    private const int BufferLength = (NameFolding.MaximumLength * 2) + 2;

    private static readonly string[] Letters = ["省", "自治区", "市", "州", "盟", "地区", "区", "县", "旗", "兵团", "师市", "林区", "特区"];

    /// <summary>Party bodies that are also named without 委, where the list is about the committee (宣传部 in a county's list).</summary>
    private static readonly string[] PartyBodies =
        ["宣传部", "组织部", "统战部", "社工部", "政法委", "编办", "网信办", "老干局", "党校", "巡察办", "巡视办", "政研室", "改革办", "农办"];

    /// <summary>Bodies that the government's offices are, rather than bodies that lost 人民政府 in front.</summary>
    private static readonly string[] Offices = ["办公室", "办公厅", "研究室", "参事室", "办公室（外事办公室）"];

    public int Write(ReadOnlySpan<char> before, ReadOnlySpan<char> rest, Span<char> buffer, bool upper = false)
    {
        var length = 0;
        if (upper)
        {
            buffer[length++] = Upper;
        }

        length += WriteBefore(before, buffer.Slice(length));
        buffer[length++] = Place;

        // 自治区党委宣传部, 市委宣传部: the committee of a region is called 党委.
        if (rest.Length > 1 && rest[0] == '党' && rest[1] == '委')
        {
            rest = rest.Slice(1);
        }

        // 市府研究室: 府 for 政府.
        if (rest.Length > 1 && rest[0] == '府')
        {
            "政府".AsSpan().CopyTo(buffer.Slice(length));
            length += 2;
            rest = rest.Slice(1);
        }

        return length + canon.Write(rest, buffer.Slice(length));
    }

    /// <summary>Adds all keys of one spelling of a row.</summary>
    /// <param name="table">Where to.</param>
    /// <param name="entry">The row.</param>
    /// <param name="spelling">With placeholders, or as written in the row's place.</param>
    /// <param name="nameClass">How the spelling names the row.</param>
    /// <param name="own">The place whose table it is; null for the generic table of a level.</param>
    public void Add(NameTable table, RegistryEntry entry, ReadOnlySpan<char> spelling, NameClass nameClass, PlaceInfo? own)
    {
        if (!spelling.IsEmpty && spelling[0] == '+')
        {
            spelling = spelling.Slice(1);
            nameClass = NameClass.Plate;
        }

        if (spelling.Length is < 2 or > NameFolding.MaximumLength)
        {
            return;
        }

        var open = spelling.IndexOf('{');
        if (open < 0)
        {
            AddLiteral(table, entry, spelling, nameClass, own);
            return;
        }

        var close = open + 1 + Math.Max(0, spelling.Slice(open + 1).IndexOf('}'));
        var before = spelling.Slice(0, open);
        var rest = spelling.Slice(close + 1);
        if (spelling.Slice(open).StartsWith("{upper}".AsSpan(), StringComparison.Ordinal))
        {
            AddBranch(table, entry, rest, nameClass);
        }
        else if (own is not null && UpperLength(before, own) is > 0 and var upper)
        {
            AddKey(table, entry, before.Slice(upper), rest, nameClass, upper: true);
        }
        else
        {
            AddSecond(table, entry, before, rest, nameClass);
        }
    }

    private static int UpperLength(ReadOnlySpan<char> before, PlaceInfo own)
    {
        for (var upper = own.Parent; upper is not null; upper = upper.Parent)
        {
            if (before.StartsWith(upper.Name.AsSpan(), StringComparison.Ordinal))
            {
                return upper.Name.Length;
            }

            if (before.Length > 3 && before.StartsWith(upper.Letter.AsSpan(), StringComparison.Ordinal))
            {
                return upper.Letter.Length;
            }
        }

        return 0;
    }

    private static int WriteText(ReadOnlySpan<char> text, Span<char> buffer)
    {
        text.CopyTo(buffer);
        return text.Length;
    }

    private int WriteBefore(ReadOnlySpan<char> before, Span<char> buffer)
    {
        if (before.SequenceEqual("团".AsSpan()))
        {
            return WriteText("共青团".AsSpan(), buffer);
        }

        if (before.SequenceEqual("人行".AsSpan()))
        {
            return WriteText("人民银行".AsSpan(), buffer);
        }

        var length = canon.Write(before, buffer);

        // Where 中共 is left out, nothing else is: 市委宣传部.
        return buffer.Slice(0, length).SequenceEqual("中共".AsSpan()) ? 0 : length;
    }

    /// <summary>A name as written in its place: 天津市教育委员会, 市教委, 团市委, 天津海关; else one that does not name the place (江北新区管委会).</summary>
    private void AddLiteral(NameTable table, RegistryEntry entry, ReadOnlySpan<char> name, NameClass nameClass, PlaceInfo? own)
    {
        // 市教委, but not 市中区教育局 in 市中区.
        if (own is not null && own.Letter.Length > 0 && name.Length > own.Letter.Length && name.StartsWith(own.Letter.AsSpan(), StringComparison.Ordinal)
            && !name.StartsWith(own.OwnName.AsSpan(), StringComparison.Ordinal))
        {
            AddSecond(table, entry, default, name.Slice(own.Letter.Length), nameClass);
            return;
        }

        if (own is not null && TryAddNamed(table, entry, name, 0, nameClass, own))
        {
            return;
        }

        if (own is not null)
        {
            for (var i = 1; i < name.Length - 1 && i < 16; i++)
            {
                if (TryAddNamed(table, entry, name, i, nameClass, own))
                {
                    break;
                }
            }

            foreach (var prefix in (string[])["团", "共青团", "民盟", "民建", "民进", "民革", "农工党", "九三学社", "台盟", "致公党", "武警"])
            {
                var rest = name.StartsWith(prefix.AsSpan(), StringComparison.Ordinal) ? name.Slice(prefix.Length) : default;
                if (rest.StartsWith(own.Letter.AsSpan(), StringComparison.Ordinal) && !rest.IsEmpty)
                {
                    AddKey(table, entry, prefix.AsSpan(), rest.Slice(own.Letter.Length), nameClass);
                    break;
                }
            }
        }

        Span<char> buffer = stackalloc char[BufferLength];
        table.Add(buffer.Slice(0, canon.Write(name, buffer)), entry, nameClass);
    }

    private bool TryAddNamed(NameTable table, RegistryEntry entry, ReadOnlySpan<char> name, int at, NameClass nameClass, PlaceInfo own)
    {
        Span<PlaceMatch> matches = stackalloc PlaceMatch[PlaceMatcher.MaximumMatches];
        var count = PlaceMatcher.Match(name.Slice(at), own, matches);
        for (var i = 0; i < count; i++)
        {
            if (ReferenceEquals(matches[i].PlaceIn(own), own) && at + matches[i].Length < name.Length)
            {
                AddSecond(table, entry, name.Slice(0, at), name.Slice(at + matches[i].Length), nameClass);
                return true;
            }
        }

        return false;
    }

    /// <summary>{upper}公安局{stem}分局.</summary>
    private void AddBranch(NameTable table, RegistryEntry entry, ReadOnlySpan<char> rest, NameClass nameClass)
    {
        var open = rest.IndexOf('{');
        var close = rest.IndexOf('}');
        if (open > 0 && close > open)
        {
            // {stem}区分局 names the same area as {stem}分局.
            var tail = rest.Slice(close + 1);
            tail = tail.Length > 2 && tail[0] is '区' or '县' or '市' && tail.Slice(1).StartsWith("分局".AsSpan(), StringComparison.Ordinal) ? tail.Slice(1) : tail;
            AddKey(table, entry, rest.Slice(0, open), tail, nameClass, upper: true);
        }
    }

    /// <summary>A second letter ({L}纪委{L}监委, 全面依法治{L}委员会) is written out for every letter there is.</summary>
    private void AddSecond(NameTable table, RegistryEntry entry, ReadOnlySpan<char> before, ReadOnlySpan<char> rest, NameClass nameClass)
    {
        var open = rest.IndexOf('{');
        if (open < 0)
        {
            AddKey(table, entry, before, rest, nameClass);
            AddRuleKeys(table, entry, before, rest, nameClass);
            return;
        }

        if (!rest.Slice(open).StartsWith("{L}".AsSpan(), StringComparison.Ordinal))
        {
            return;
        }

        Span<char> buffer = stackalloc char[BufferLength];
        foreach (var letter in Letters)
        {
            var length = WriteText(rest.Slice(0, open), buffer);
            length += WriteText(letter.AsSpan(), buffer.Slice(length));
            length += WriteText(rest.Slice(open + 3), buffer.Slice(length));
            AddKey(table, entry, before, buffer.Slice(0, length), nameClass);
        }
    }

    private void AddKey(
        NameTable table, RegistryEntry entry, ReadOnlySpan<char> before, ReadOnlySpan<char> rest, NameClass nameClass, bool upper = false)
    {
        Span<char> buffer = stackalloc char[BufferLength];
        var length = Write(before, rest, buffer, upper);
        if (length > 1)
        {
            table.Add(buffer.Slice(0, length), entry, nameClass);
        }
    }

    /// <summary>What the rules make of a legal name beyond its words: 政府 left out, 管理局 to 局, 委 left out.</summary>
    private void AddRuleKeys(NameTable table, RegistryEntry entry, ReadOnlySpan<char> before, ReadOnlySpan<char> rest, NameClass nameClass)
    {
        if (nameClass > NameClass.Short)
        {
            return;
        }

        const string Government = "人民政府";
        if (rest.StartsWith(Government.AsSpan(), StringComparison.Ordinal) && rest.Length > Government.Length + 1)
        {
            var body = rest.Slice(Government.Length);
            foreach (var office in Offices)
            {
                if (body.SequenceEqual(office.AsSpan()))
                {
                    return;
                }
            }

            AddKey(table, entry, before, body, NameClass.Rule);
        }

        Span<char> buffer = stackalloc char[BufferLength];
        if (rest.EndsWith("管理局".AsSpan(), StringComparison.Ordinal) && rest.Length > 5 && !rest.EndsWith("监督管理局".AsSpan(), StringComparison.Ordinal))
        {
            rest.Slice(0, rest.Length - 3).CopyTo(buffer);
            buffer[rest.Length - 3] = '局';
            AddKey(table, entry, before, buffer.Slice(0, rest.Length - 2).ToArray(), NameClass.Rule);
        }

        if (rest[0] == '委')
        {
            var length = canon.Write(rest.Slice(rest.StartsWith("委员会".AsSpan(), StringComparison.Ordinal) ? 3 : 1), buffer);
            foreach (var body in PartyBodies)
            {
                if (buffer.Slice(0, length).SequenceEqual(body.AsSpan()))
                {
                    AddKey(table, entry, default, body.AsSpan(), NameClass.Rule);
                }
            }
        }
    }
}
