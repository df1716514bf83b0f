using PlanModel.Diagnostics;
using PlanModel.Interpretation;

namespace PlanModel.Validation;

/// <summary>Checks sections beside each other: empty ones, numbers that do not rise, titles that come again.</summary>
internal sealed class SectionCheck(Plan plan, IPlanPlaces places, DiagnosticBag findings)
{
    private int _section;

    public void Run() => Check(plan.Sections);

    private void Check(ValueList<PlanSection> sections)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        var order = new SectionOrder();
        foreach (var section in sections)
        {
            var index = _section++;
            if (section.Tasks.IsEmpty && section.Sections.IsEmpty && section.Heading.Length > 0)
            {
                findings.Add(SectionFindings.SectionEmpty(places.OfSection(index), section.Heading));
            }

            if (section.Number is { } number && HeadingReader.TryRead(section.Heading.AsSpan(), out var heading))
            {
                CheckNumber(section, index, number, order.Add(heading.Style, number));
            }

            if (section.Title.Length > 0 && !titles.Add(section.Title))
            {
                findings.Add(SectionFindings.TitleRepeated(places.OfSection(index), section.Title));
            }

            Check(section.Sections);
        }
    }

    private void CheckNumber(PlanSection section, int index, int number, (SectionStep Step, int Before) found)
    {
        switch (found.Step)
        {
            case SectionStep.Back:
                findings.Add(SectionFindings.NumberGoesBack(places.OfSection(index), section.Heading, found.Before));
                break;
            case SectionStep.Jump:
                findings.Add(SectionFindings.NumberJumps(places.OfSection(index), section.Heading, found.Before));
                break;
            case SectionStep.Same:
                findings.Add(SectionFindings.NumberRepeated(places.OfSection(index), section.Heading, number));
                break;
        }
    }
}
