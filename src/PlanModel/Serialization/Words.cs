namespace PlanModel.Serialization;

/// <summary>The words of the schema for the enumerations of the model.</summary>
internal static class Words
{
    public static WordTable Kinds { get; } = new(
        "a kind", "unknown", "department", "territory", "group", "open", "unit", "enterprise", "person", "none");

    public static WordTable Roles { get; } = new(
        "a role", "responsible", "lead", "support", "guide", "implement");

    public static WordTable Matches { get; } = new(
        "a match", "unknown", "exact", "alias", "former", "derived", "ambiguous");

    public static WordTable Comparisons { get; } = new(
        "a comparison", "reach", "at-least", "at-most", "more-than", "less-than", "about", "increase-by", "decrease-by", "grow-yearly", "all");

    public static WordTable Rules { get; } = new(
        "a rule", "none", "legal-name", "shortened", "short-name", "alias", "plate", "former-name", "ended-body", "branch-office", "other-habit",
        "unknown-place", "well-formed", "several-bodies", "several-places", "no-level");

    public static WordTable Relations { get; } = new(
        "a relation", "none", "legal-name", "spelling", "plate", "former", "predecessor", "derived");
}
