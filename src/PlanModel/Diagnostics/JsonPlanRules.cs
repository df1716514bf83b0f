namespace PlanModel.Diagnostics;

/// <summary>Rules PM51xx: what plan JSON says against itself.</summary>
internal static class JsonPlanRules
{
    public static DiagnosticRule[] All { get; } =
    [
        Rule.Of("PM5101", "id-repeated", DiagnosticSeverity.Error, "Two tasks have one id.",
            "An id is what other data refer to; it has to be unique in the plan.", isFixable: true),
        Rule.Of("PM5102", "id-not-position", DiagnosticSeverity.Warning, "An id is not the position of its task.",
            "The id is the path of positions (section, subsection, task), so that files that say the same are the same.", isFixable: true),
        Rule.Of("PM5103", "number-not-as-printed", DiagnosticSeverity.Error, "The number of a task is not the one that is printed.",
            "number is the value of numberText where there is one.", isFixable: true),
        Rule.Of("PM5104", "number-not-inferred", DiagnosticSeverity.Warning, "A number that is not printed does not follow the one before.",
            "Where nothing is printed the number is one after the task before. The first task of a section may begin with 1.", isFixable: true),
        Rule.Of("PM5105", "heading-contradicted", DiagnosticSeverity.Warning, "The number or the title of a section is not that of its heading.",
            "number is the value of the heading's numeral, title a part of the heading."),
        Rule.Of("PM5106", "mention-misplaced", DiagnosticSeverity.Error, "The text of a mention does not stand where it says.",
            "start counts UTF-16 units from 0 in the text of the responsibility; there the mention's text has to stand.", isFixable: true),
        Rule.Of("PM5107", "mentions-out-of-order", DiagnosticSeverity.Warning, "Mentions overlap, or are out of order.",
            "Mentions stand in the order of the text, and no word names two actors."),
        Rule.Of("PM5108", "mention-contradictory", DiagnosticSeverity.Error, "Kind, match and department of a mention do not go together.",
            "Only mentions of kind department have a match, and a department exactly when the body is known."),
        Rule.Of("PM5109", "department-spelling", DiagnosticSeverity.Warning, "A department is not written as its legal name.",
            "The member department is the identity of the body: two mentions name one body exactly when it is equal. The registry knows the body by the name that is written, and its legal name is another.", isFixable: true),
        Rule.Of("PM5110", "department-contradicted", DiagnosticSeverity.Warning, "The registry knows another body by the name.",
            "The words of the mention are, in this place, the exact name or a known spelling of another body than the member department says."),
        Rule.Of("PM5111", "match-contradicted", DiagnosticSeverity.Info, "The match is not the one by which the registry knows the body.",
            "exact is the legal name (its place as a letter, or left out), alias another spelling."),
        Rule.Of("PM5112", "body-not-mentioned", DiagnosticSeverity.Warning, "The text names a body that is no mention.",
            "The registry surely knows a body in the text of the responsibility, and no mention covers those words."),
        Rule.Of("PM5113", "by-duty-contradicted", DiagnosticSeverity.Warning, "byDuty and the text disagree.",
            "byDuty is true exactly where the text says 按职责分工, 按照各自职责分工 or 按职能分工."),
        Rule.Of("PM5114", "json-text-empty", DiagnosticSeverity.Warning, "A text is empty.",
            "A member that has nothing to say is left out; titles of tasks are always there and say something."),
        Rule.Of("PM5115", "json-text-untrimmed", DiagnosticSeverity.Warning, "White space stands at an end of a text.",
            "Texts are trimmed, so that equal ones are equal.", isFixable: true),
        Rule.Of("PM5116", "place-unknown", DiagnosticSeverity.Warning, "The place is none, or is not written as in the names of its bodies.",
            "天津市, 安吉县, 宁波市镇海区: the place gives names such as 市教委 their meaning, and is a part of the legal names of bodies.", isFixable: true),
        Rule.Of("PM5117", "place-contradicted", DiagnosticSeverity.Warning, "The title is about another place.",
            "The title names a division that neither is the place of the plan nor lies in it or around it."),
        Rule.Of("PM5118", "target-contradictory", DiagnosticSeverity.Error, "The values of a target do not go together.",
            "A target has a value, or a range whose lower end is not above the upper one; only the comparison all has neither."),
        Rule.Of("PM5119", "target-not-in-measures", DiagnosticSeverity.Warning, "The text of a target stands in no measure.",
            "The text is the clause of a measure that states the target, as it stands there."),
    ];
}
