using static PlanModel.Departments.ResponsibilityCharacters;

namespace PlanModel.Departments;

/// <summary>Tells with one look in a table what a character may begin.</summary>
internal static class ResponsibilitySigns
{
    /// <summary>Between them lie scripts, Chinese first of all, and no marks or spaces.</summary>
    private const char MarksEnd = '\u3100';
    private const char MarksGoOn = '\uFE00';

    private static readonly Sign[] Table = MakeTable();

    internal enum Sign : byte
    {
        /// <summary>A character of names.</summary>
        Plain,
        Pause,
        Comma,
        Stop,
        Space,
        Invisible,
        Opener,
        Closer,
        Colon,
        Mark,

        /// <summary>等</summary>
        OpenEnd,

        /// <summary>和, 及</summary>
        And,

        /// <summary>以及</summary>
        AsWellAs,

        /// <summary>会同</summary>
        Together,

        /// <summary>各…, 相关…</summary>
        Class,

        /// <summary>排名…, 下同</summary>
        Note,

        /// <summary>牵头, 按职责分工</summary>
        Verb,

        /// <summary>A character to be folded first.</summary>
        Traditional,
    }

    public static Sign Of(char c) => Table[c];

    private static Sign[] MakeTable()
    {
        var table = new Sign[char.MaxValue + 1];
        Set(table, Sign.Traditional, TraditionalForms);
        Set(table, Sign.Verb, ResponsibilityVerbs.FirstCharacters);
        Set(table, Sign.Verb, "商");
        Set(table, Sign.Mark, LeadMarks);
        Set(table, Sign.OpenEnd, "等");
        Set(table, Sign.And, "和及与暨");
        Set(table, Sign.AsWellAs, "以");
        Set(table, Sign.Together, "会");
        Set(table, Sign.Class, "各相有其");
        Set(table, Sign.Note, "排列下");
        for (var i = 0; i < table.Length; i++)
        {
            i = i == MarksEnd ? MarksGoOn : i;
            var c = (char)i;
            var sign = IsInvisible(c) ? Sign.Invisible
                : IsPause(c) ? Sign.Pause
                : IsComma(c) ? Sign.Comma
                : IsStop(c) ? Sign.Stop
                : IsSpace(c) || IsDot(c) ? Sign.Space
                : IsOpener(c) ? Sign.Opener
                : IsCloser(c) ? Sign.Closer
                : IsColon(c) ? Sign.Colon
                : Sign.Plain;
            table[i] = sign == Sign.Plain ? table[i] : sign;
        }

        return table;
    }

    private static void Set(Sign[] table, Sign sign, string characters)
    {
        foreach (var c in characters)
        {
            table[c] = sign;
        }
    }
}
