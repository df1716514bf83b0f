namespace PlanModel.Queries;

/// <summary>Counts the tasks of a body while a plan is walked.</summary>
/// <param name="name">What tells the body apart.</param>
/// <param name="kind">A body of the same name but another kind is another body.</param>
/// <param name="order">How many bodies were met before it.</param>
/// <param name="before">The body of the same name and another kind that was found before.</param>
internal sealed class BodyTally(string name, MentionKind kind, int order, BodyTally? before)
{
    private readonly List<string> _spellings = [];
    private PlanTask? _lastTask;
    private PlanTask? _lastLed;
    private int _leadCount;

    public MentionKind Kind { get; } = kind;

    public int Order { get; } = order;

    public BodyTally? Before { get; } = before;

    public int TaskCount { get; private set; }

    public void Count(PlanTask task, Mention mention)
    {
        if (!ReferenceEquals(_lastTask, task))
        {
            _lastTask = task;
            TaskCount++;
        }

        if (mention.Role == MentionRole.Lead && !ReferenceEquals(_lastLed, task))
        {
            _lastLed = task;
            _leadCount++;
        }

        if (!_spellings.Contains(mention.Text))
        {
            _spellings.Add(mention.Text);
        }
    }

    public PlanBody ToBody() =>
        new() { Name = name, Kind = Kind, TaskCount = TaskCount, LeadCount = _leadCount, Spellings = _spellings.ToValueList() };
}
