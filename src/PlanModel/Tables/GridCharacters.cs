namespace PlanModel.Tables;

/// <summary>The characters that tables are drawn with.</summary>
internal static class GridCharacters
{
    public static bool IsBox(char character) => character is >= '\u2500' and <= '\u257F';

    public static bool IsVertical(char character) => character is
        '|' or '\uFF5C' or '\u2502' or '\u2503' or '\u2506' or '\u2507' or '\u250A' or '\u250B' or '\u254E' or '\u254F' or '\u2551';

    public static bool IsHorizontal(char character) => IsAsciiHorizontal(character) || character is
        '\u2500' or '\u2501' or '\u2504' or '\u2505' or '\u2508' or '\u2509' or '\u254C' or '\u254D' or '\u2550' or '\u2574' or '\u2576' or '\u2578' or '\u257A';

    /// <summary>Corners, tees and crosses; of a plus sign its neighbours have to say whether it is one.</summary>
    public static bool IsJunction(char character) => character == '+' || (IsBox(character) && !IsVertical(character) && !IsHorizontal(character));

    public static bool IsAsciiHorizontal(char character) => character is '-' or '=' or ':' or '—' or '－' or '＝' or '_';
}
