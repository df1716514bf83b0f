using PlanModel.Tool.Settings;

namespace PlanModel.Tool.Checking;

/// <summary>
/// Makes the edits that mend findings, again until there is none left to make, so that mending twice is as mending once. A document
/// whose bytes the text does not give back, or that would be understood less afterwards, is left as it is.
/// </summary>
internal static class Mender
{
    /// <summary>One edit may make the next one possible; more rounds than this mean that edits undo each other.</summary>
    private const int MaximumRounds = 10;

    public static Mending Mend(ValidationResult found, ReadOnlySpan<byte> original, string name, PlanValidator validator, FindingPolicy policy)
    {
        var current = new Mending(found);
        for (var round = 0; ; round++)
        {
            var edits = current.Result.Fixes.RemoveAll(edit => !policy.IsOn(edit.Code));
            if (edits.IsEmpty)
            {
                return current;
            }

            if (round == 0 && !(found.Encode(found.Text) ?? []).AsSpan().SequenceEqual(original))
            {
                return new Mending(found, Refusal: "was not mended: some of its bytes are no text in its encoding");
            }

            if (round == MaximumRounds)
            {
                return new Mending(found, Refusal: "was not mended: edits undo each other");
            }

            var text = (current.Result with { Fixes = edits }).ApplyFixes();
            if (current.Result.Encode(text) is not { } bytes)
            {
                return new Mending(found, Refusal: $"was not mended: {found.Encoding} cannot hold the mended text");
            }

            var next = validator.Validate(bytes, name);
            if (next.Text != text || next.Input != found.Input || next.Plans.Count < found.Plans.Count || Errors(next) > Errors(found))
            {
                return new Mending(found, Refusal: "was not mended: less of it would be understood afterwards");
            }

            current = new Mending(next, bytes, current.Count + edits.Length);
        }
    }

    private static int Errors(ValidationResult result) => result.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
