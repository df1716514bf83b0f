namespace PlanModel.Diagnostics;

/// <summary>Rules PM50xx: JSON and the schema of plans.</summary>
internal static class JsonRules
{
    public static DiagnosticRule[] All { get; } =
    [
        Rule.Of("PM5001", "json-syntax", DiagnosticSeverity.Error, "The text is not valid JSON.",
            "JSON as RFC 8259 has it: no comments, no commas at the end, names in quotation marks. Nothing else of the text can be trusted until this is mended."),
        Rule.Of("PM5002", "json-text-behind", DiagnosticSeverity.Error, "Something stands behind the plan.",
            "A file holds one plan. Files with a plan on each line are JSON Lines and are named .jsonl."),
        Rule.Of("PM5003", "json-too-deep", DiagnosticSeverity.Error, "Values are nested too deep.",
            "Plans nest sections, and no plan nests them as deep as this."),
        Rule.Of("PM5004", "json-not-utf8", DiagnosticSeverity.Warning, "JSON is not encoded in UTF-8.",
            "RFC 8259 asks for UTF-8; most readers refuse anything else."),
        Rule.Of("PM5005", "json-member-unknown", DiagnosticSeverity.Error, "A member is unknown.",
            "The schema has no member of that name: it is misspelled, or belongs elsewhere. Readers refuse the file."),
        Rule.Of("PM5006", "json-member-missing", DiagnosticSeverity.Error, "A required member is missing.",
            "Readers refuse a plan without it.", isFixable: true),
        Rule.Of("PM5007", "json-member-repeated", DiagnosticSeverity.Error, "A member is there twice.",
            "Which of the two holds, readers decide in different ways; this one refuses the file."),
        Rule.Of("PM5008", "json-type", DiagnosticSeverity.Error, "A value is of the wrong type.",
            "null counts as a wrong type too: what is not there is left out."),
        Rule.Of("PM5009", "json-number-range", DiagnosticSeverity.Error, "A number is out of range, or no whole number.",
            "Numbers of tasks and years are whole and fit 32 bits; values have at most 28 digits."),
        Rule.Of("PM5010", "json-word-unknown", DiagnosticSeverity.Error, "A word is none of those that are possible.",
            "Kinds, roles, matches and comparisons are words of fixed lists."),
        Rule.Of("PM5011", "json-schema", DiagnosticSeverity.Error, "The schema is another.",
            "The member schema tells the format of the file. This version reads planmodel/plan/1."),
        Rule.Of("PM5012", "json-member-superfluous", DiagnosticSeverity.Info, "A member says nothing.",
            "false and empty lists are left out, so that a file that means the same is the same, byte by byte."),
        Rule.Of("PM5013", "json-escaped-text", DiagnosticSeverity.Info, "A string is written with escapes that JSON does not need.",
            "\\u5E02 is 市. Files are written with the characters themselves, which people can read and compare. White space and what has no width may stay escaped.", isFixable: true),
        Rule.Of("PM5014", "json-half-character", DiagnosticSeverity.Error, "A string holds half of a surrogate pair.",
            "An escape such as \\uD842 without its other half is no character."),
        Rule.Of("PM5015", "json-invisible-characters", DiagnosticSeverity.Warning, "A string holds characters without width.",
            "U+200B, soft hyphens and direction marks make texts that look equal differ.", isFixable: true),
    ];
}
