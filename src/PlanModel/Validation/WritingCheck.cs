using PlanModel.Diagnostics;
using PlanModel.Interpretation;

namespace PlanModel.Validation;

/// <summary>Checks how texts are written: spaces, brackets, punctuation, widths, look-alikes. One pass over each text.</summary>
/// <remarks>For one document; texts are to be given in its order, those of one task behind each other.</remarks>
internal sealed class WritingCheck(string source, JsonTree? tree, DiagnosticBag findings, FixList fixes)
{
    /// <summary>How many characters a message shows on each side of a place.</summary>
    private const int Around = 6;

    private readonly BracketStack _brackets = new();
    private FirstOf _fullPair;
    private FirstOf _halfPair;
    private FirstOf _fullDigits;
    private FirstOf _halfMarks;
    private int _halfDigits;
    private int _numeralEnd;
    private int _fullMarks;

    /// <summary>Checks a text.</summary>
    /// <returns>Whether there is a space or a look-alike in it: then names in it have to be looked at on their own.</returns>
    public bool Check(in CheckedText text)
    {
        if (text.Role is not (TextRole.Measure or TextRole.Name))
        {
            CloseTask();
        }

        var span = text.Text.Span;
        if (text.Role == TextRole.Heading && LookAlikes.IsDashForOne(span))
        {
            findings.Add(WritingFindings.LookAlike(SpotOf(text, 0, 1), Near(span, 0, 1), span[0], "一 (U+4E00)"));
        }

        // A numeral and its heading may stand apart: 第一部分  重点目标.
        _numeralEnd = text.Role == TextRole.Heading && HeadingReader.TryRead(span, out var heading) ? heading.TitleStart : 0;
        var isOdd = false;
        for (var i = 0; i < span.Length; i++)
        {
            var c = span[i];
            if (c is (>= '\u4E00' and <= '\u9FFF') or '\n')
            {
                continue;
            }

            var next = CheckCharacter(text, span, i, c);
            isOdd |= next < 0;
            i = next < 0 ? ~next : next;
        }

        return isOdd;
    }

    /// <summary>Reports what only the whole document tells.</summary>
    public void Finish()
    {
        CloseTask();
        if (_fullPair.Count > 0 && _halfPair.Count > 0)
        {
            var (few, many) = _halfPair.Count <= _fullPair.Count ? (_halfPair, _fullPair) : (_fullPair, _halfPair);
            findings.Add(WritingFindings.BracketsMixed(few.Spot, few.Text.AsSpan(), few.Count, many.Count));
        }

        if (_fullDigits.Count > 0 && _halfDigits > 0)
        {
            findings.Add(WritingFindings.DigitsMixed(_fullDigits.Spot, _fullDigits.Text.AsSpan(), _fullDigits.Count));
        }

        if (_halfMarks.Count > 0 && _fullMarks > _halfMarks.Count)
        {
            findings.Add(WritingFindings.PunctuationMixed(_halfMarks.Spot, _halfMarks.Text.AsSpan(), _halfMarks.Count));
        }
    }

    /// <summary>Looks at what is no Chinese character.</summary>
    /// <returns>The index of the last character that was looked at; its complement for a space or a look-alike.</returns>
    private int CheckCharacter(in CheckedText text, ReadOnlySpan<char> span, int i, char c)
    {
        switch (c)
        {
            case ' ' or '\u3000' or '\u00A0' or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF':
                return ~CheckSpace(text, span, i);
            case (>= '\u0391' and <= '\u044F') or (>= '\u2E80' and <= '\u2FD5') or (>= '\u3041' and <= '\u30FF') or (>= '\uF900' and <= '\uFAD9'):
                return LookAlikes.IsAt(span, i, out var meant) ? ~CheckLookAlike(text, span, i, meant) : i;
            case >= '0' and <= '9' when text.Role != TextRole.Name:
                return CheckNumber(text, span, i);
            case (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') when text.Role != TextRole.Name:
                return CheckFullWidth(text, span, i);
            case '，' or '。' or '、' or '；' or '：' or '！' or '？' when text.Role != TextRole.Name:
                CheckMark(text, span, i, c);
                return i;
            case ',' or ';' or ':' or '!' or '?' when text.Role != TextRole.Name:
                CheckHalfMark(text, span, i);
                return i;
            case '（' or '(' or '《' or '“' or '〔' or '【' or '「' or '『' when text.Role != TextRole.Name:
                // 〔20251号 has lost its other bracket with its digits, which is said of the number.
                if (c != '〔' || !LostDigits.BeginAt(span, i + 1))
                {
                    _brackets.Open(c, text, i);
                }

                return i;
            case '）' or ')' or '》' or '”' or '〕' or '】' or '」' or '』' when text.Role != TextRole.Name:
                CheckClosing(text, span, i, c);
                return i;
            default:
                return i;
        }
    }

    private void CheckHalfMark(in CheckedText text, ReadOnlySpan<char> span, int i)
    {
        if (i > 0 && Han.IsHan(span[i - 1]) && i + 1 < span.Length && (Han.IsHan(span[i + 1]) || span[i + 1] is '“' or '《'))
        {
            Note(ref _halfMarks, text, i, 1, Near(span, i, 1));
        }
    }

    private int CheckFullWidth(in CheckedText text, ReadOnlySpan<char> span, int start)
    {
        var end = start + 1;
        while (end < span.Length && Han.IsFullWidthDigitOrLetter(span[end]))
        {
            end++;
        }

        Note(ref _fullDigits, text, start, end - start, Near(span, start, end - start));
        return end - 1;
    }

    private int CheckSpace(in CheckedText text, ReadOnlySpan<char> span, int start)
    {
        var end = start;
        var spaces = 0;
        for (; end < span.Length && StraySpaces.IsSpaceOrNothing(span[end]); end++)
        {
            spaces += Han.IsZeroWidth(span[end]) ? 0 : 1;
        }

        if (spaces == 0 || text.Role is TextRole.Other or TextRole.Responsibility || start < Math.Max(1, _numeralEnd) || end == span.Length
            || !Han.IsHanOrAlike(span[start - 1]) || !Han.IsHanOrAlike(span[end]) || StraySpaces.IsBehindNumeral(span, start)
            || (text.Role == TextRole.Heading && StraySpaces.SpacesOut(span, start, end))
            || StraySpaces.KindOf(source, text.Text, start, end) is not { } kind)
        {
            return end - 1;
        }

        var spot = SpotOf(text, start, end - start);
        var near = Near(span, start, end - start);
        var finding = kind == '\u3000' ? WritingFindings.WideSpaceInText(spot, near)
            : kind == ' ' ? WritingFindings.SpaceInText(spot, near)
            : WritingFindings.NoBreakSpaceInText(spot, near);
        findings.Add(finding);
        if (text.IsFixable && StraySpaces.IsAlone(source, spot) && (text.Role == TextRole.Name || (spaces == 1 && kind != '\u3000' && text.Role != TextRole.Heading)))
        {
            fixes.Remove(spot.Start, spot.Length, finding.Code);
        }

        return end - 1;
    }

    private int CheckLookAlike(in CheckedText text, ReadOnlySpan<char> span, int i, char meant)
    {
        // Names are looked at one by one; the responsibility around them holds the same characters.
        if (text.Role == TextRole.Responsibility)
        {
            return i;
        }

        var finding = WritingFindings.LookAlike(SpotOf(text, i, 1), Near(span, i, 1), span[i],
            meant == '\0' ? "" : FormattableString.Invariant($"{meant} (U+{(int)meant:X4})"));
        findings.Add(finding);
        if (text.Role == TextRole.Name && text.IsFixable && meant != '\0' && meant != span[i] && source[finding.Start] == span[i])
        {
            fixes.Replace(finding.Start, 1, meant.ToString(), finding.Code);
        }

        return i;
    }

    private void CheckMark(in CheckedText text, ReadOnlySpan<char> span, int i, char c)
    {
        _fullMarks++;
        if (i == 0 || !Han.IsMark(span[i - 1]))
        {
            return;
        }

        // ！！ and ？！ are meant, 。。。 stands for dots.
        var isRun = (i > 1 && Han.IsMark(span[i - 2])) || (i + 1 < span.Length && span[i + 1] == c && span[i - 1] == c);
        if (!isRun && !(c is '！' or '？' && span[i - 1] is '！' or '？'))
        {
            findings.Add(WritingFindings.PunctuationDoubled(SpotOf(text, i - 1, 2), Near(span, i - 1, 2)));
        }
    }

    private int CheckNumber(in CheckedText text, ReadOnlySpan<char> span, int start)
    {
        var end = start + 1;
        while (end < span.Length && (Han.IsDigit(span[end]) || IsLetterForDigit(span, end)))
        {
            end++;
        }

        _halfDigits++;
        var number = span.Slice(start, end - start);
        if (number.IndexOfAny("OolI".AsSpan()) >= 0)
        {
            findings.Add(WritingFindings.LetterInNumber(SpotOf(text, start, end - start), number));
        }

        return end - 1;
    }

    /// <summary>2O25年, 1l月: a letter behind a digit and in front of another, or of what only follows numbers.</summary>
    private static bool IsLetterForDigit(ReadOnlySpan<char> span, int i) =>
        span[i] is 'O' or 'o' or 'l' or 'I' && i + 1 < span.Length
        && (span[i + 1] is '%' or '％' or '年' or '月' or '日' || (Han.IsDigit(span[i + 1]) && !(i + 2 < span.Length && Han.IsAsciiLetter(span[i + 2]))));

    private void CheckClosing(in CheckedText text, ReadOnlySpan<char> span, int i, char c)
    {
        if (!_brackets.TryClose(c, out var opened, out var opener) || c is not ('）' or ')') || opened.Text.Text.Span != span)
        {
            return;
        }

        var start = opened.Index;
        var pair = span.Slice(start, i + 1 - start);
        if ((opener == '（') != (c == '）'))
        {
            findings.Add(WritingFindings.BracketPairMixed(SpotOf(text, start, pair.Length), pair));
        }
        else if (HasHan(pair))
        {
            if (c == '）')
            {
                Note(ref _fullPair, text, start, pair.Length, pair);
            }
            else
            {
                Note(ref _halfPair, text, start, pair.Length, pair);
            }
        }
    }

    private static bool HasHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Han.IsHan(c))
            {
                return true;
            }
        }

        return false;
    }

    private void CloseTask()
    {
        if (_brackets.TryGetOpen(out var text, out var index))
        {
            // Of responsibilities in documents the loader has said so.
            if (text.Role != TextRole.Responsibility || text.Node >= 0)
            {
                findings.Add(WritingFindings.BracketOpen(SpotOf(text, index, 1), text.Text.Span.Slice(index)));
            }

            _brackets.Clear();
        }
    }

    private void Note(ref FirstOf first, in CheckedText text, int start, int length, ReadOnlySpan<char> shown)
    {
        if (first.Count++ == 0)
        {
            first.Spot = SpotOf(text, start, length);
            first.Text = shown.ToString();
        }
    }

    private Spot SpotOf(in CheckedText text, int start, int length) =>
        SourceSpans.Of(source, text.Text, start, length, text.Node >= 0 ? tree!.PointerOf(text.Node) : null);

    private static ReadOnlySpan<char> Near(ReadOnlySpan<char> span, int start, int length)
    {
        var from = Math.Max(0, start - Around);
        return span.Slice(from, Math.Min(span.Length, start + length + Around) - from);
    }
}
