using PlanModel.Diagnostics;
using PlanModel.Interpretation;

namespace PlanModel.Validation;

/// <summary>Checks sections of plan JSON against their own headings: numeral, title, and the count at the end.</summary>
internal sealed class JsonSectionCheck(JsonPlan json, DiagnosticBag findings)
{
    private int _section;

    public void Run() => Check(json.Plan.Sections);

    private void Check(ValueList<PlanSection> sections)
    {
        foreach (var section in sections)
        {
            var node = json.Sections[_section++];
            if (section.Heading.Length > 0)
            {
                CheckHeading(node, section);
            }

            Check(section.Sections);
        }
    }

    private void CheckHeading(int node, PlanSection section)
    {
        var heading = section.Heading.AsSpan();
        var hasNumeral = HeadingReader.TryRead(heading, out var reading);
        if (!hasNumeral)
        {
            reading = HeadingReader.ReadUnnumbered(heading);
        }

        if (hasNumeral && reading.Number > 0 && section.Number != reading.Number)
        {
            findings.Add(JsonPlanFindings.HeadingContradicted(
                json.OfMember(node, "number"), "number", section.Heading, reading.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        if (section.Title.Length > 0 && section.Heading.IndexOf(section.Title, StringComparison.Ordinal) < 0)
        {
            var expected = heading.Slice(reading.TitleStart, reading.TitleLength).ToString();
            findings.Add(JsonPlanFindings.HeadingContradicted(json.OfMember(node, "title"), "title", section.Heading, Clip.Quote(expected.AsSpan())));
        }

        if (reading.Count >= 0)
        {
            var (rows, tasks) = SectionOutline.Count(section);
            if (reading.Count != rows && reading.Count != tasks && reading.Count != section.Sections.Count)
            {
                var spot = json.OfMember(node, "heading");
                findings.Add(NumberingFindings.CountDiffers(spot.Start, spot.Length, heading, reading.Count, rows) with { Pointer = spot.Pointer });
            }
        }
    }
}
