namespace PlanModel.Validation;

/// <summary>Kinds of characters that matter for how Chinese is written.</summary>
internal static class Han
{
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    /// <summary>A Chinese character, or what looks like one: radicals and compatibility forms.</summary>
    public static bool IsHanOrAlike(char c) => IsHan(c) || c is (>= '\u2E80' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAD9');

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>Punctuation of Chinese text between words or sentences.</summary>
    public static bool IsMark(char c) => c is '，' or '。' or '、' or '；' or '：' or '！' or '？';

    public static bool IsFullWidthDigitOrLetter(char c) => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF';

    public static bool IsZeroWidth(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';
}
