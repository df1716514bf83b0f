using System.Globalization;

namespace PlanModel.Interpretation;

/// <summary>A section while the plan is being read.</summary>
internal sealed class SectionNode(SectionNode? parent, int position, string heading, string title, int number, HeadingStyle style)
{
    private List<SectionNode>? _sections;
    private List<PlanTask>? _tasks;

    /// <summary>The positions of the sections on the way, each with a hyphen behind it: what ids in this section begin with.</summary>
    private readonly string _path = (parent is null ? "" : parent._path) + position.ToString(CultureInfo.InvariantCulture) + "-";

    public string Heading => heading;

    public HeadingStyle Style => style;

    public int SectionCount => _sections?.Count ?? 0;

    public string NextTaskId => _path + ((_tasks?.Count ?? 0) + 1).ToString(CultureInfo.InvariantCulture);

    public void Add(SectionNode section) => (_sections ??= []).Add(section);

    public void Add(PlanTask task) => (_tasks ??= new List<PlanTask>(8)).Add(task);

    public PlanSection ToSection()
    {
        var sections = SectionCount == 0 ? [] : new PlanSection[SectionCount];
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i] = _sections![i].ToSection();
        }

        return new PlanSection
        {
            Number = number > 0 ? number : null,
            Heading = heading,
            Title = title,
            Sections = ValueList.Wrap(sections),
            Tasks = _tasks is null ? default : ValueList.Wrap(_tasks.ToArray()),
        };
    }
}
