namespace PlanModel.Diagnostics;

/// <summary>Rules PM3xxx: bodies and responsibilities.</summary>
internal static class ResponsibilityRules
{
    public static DiagnosticRule[] All { get; } =
    [
        Rule.Of("PM3001", "actor-unreadable", DiagnosticSeverity.Warning, "Words could not be read as an actor.",
            "A responsibility holds words that are no body, territory, group, unit, enterprise or person; they are a mention of kind unknown."),
        Rule.Of("PM3002", "open-end-without-mark", DiagnosticSeverity.Info, "The end of an open list has no 等 before it.",
            "相关单位 right behind a name reads as if it were a part of it; 等相关单位 was meant."),
        Rule.Of("PM3003", "separator-missing", DiagnosticSeverity.Warning, "No separator stands between two names.",
            "Two names run into each other (市教委市财政局): a 、 or a line break was lost."),
        Rule.Of("PM3004", "bracket-not-closed", DiagnosticSeverity.Warning, "A bracket is not closed.",
            "A bracket in a responsibility has no end, so it is not certain what it holds."),
        Rule.Of("PM3005", "words-behind-verb", DiagnosticSeverity.Info, "Words behind a verb say what is to be done and name no actor.",
            "市教委负责组织实施: what follows the verb is no actor and was passed over."),
        Rule.Of("PM3006", "second-deadline", DiagnosticSeverity.Warning, "A second deadline in one responsibility; the first was taken.",
            "A task has one deadline. Another one in the same bracket was not read."),
        Rule.Of("PM3007", "label-unknown", DiagnosticSeverity.Info, "Words before a colon are no known label and were left out.",
            "说明：市教委 says something of the bodies that is no role."),
        Rule.Of("PM3008", "label-without-colon", DiagnosticSeverity.Info, "A label has no colon.",
            "牵头单位市教委 was read as the label 牵头单位 and a name."),
        Rule.Of("PM3101", "body-unknown", DiagnosticSeverity.Warning, "No body is known by a name, and no rule gives its legal name.",
            "Neither the registry nor the naming rules know such a body in this place. It may be misspelled, or belong to another place."),
        Rule.Of("PM3102", "body-ambiguous", DiagnosticSeverity.Warning, "A name may mean several bodies.",
            "市法院 in a municipality, or a name without its level: the text alone does not tell which body is meant."),
        Rule.Of("PM3103", "spelling-varies", DiagnosticSeverity.Warning, "One body is spelled in several ways in one plan.",
            "The same body stands under two names (团市委 and 市团委). Whoever counts or searches by name will miss one of them. A place that is written out once and left out elsewhere is no other spelling; neither is a second plate in brackets."),
        Rule.Of("PM3104", "former-name", DiagnosticSeverity.Warning, "A name that the body no longer bears.",
            "The body was renamed (市商务委 is 市商务局 since 2018). Reported where the title does not say that the plan is older than the change, and where no place is known to have kept the name."),
        Rule.Of("PM3105", "body-ended", DiagnosticSeverity.Info, "A body that no longer exists.",
            "Its duties went to others before the plan was made (市旅游局), as far as the title tells when that was. Each old body keeps its own identity."),
        Rule.Of("PM3106", "body-named-twice", DiagnosticSeverity.Warning, "A body is named twice in one responsibility, in the same role.",
            "The second mention says nothing: a copy, or another body was meant."),
    ];
}
