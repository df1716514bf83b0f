namespace PlanModel.Queries;

/// <summary>Counts the tasks of a body while a plan is walked.</summary>
/// <param name="order">How many bodies were met before it.</param>
internal sealed class BodyTally(int order)
{
    private readonly List<string> _spellings = [];
    private PlanTask? _lastTask;
    private PlanTask? _lastLed;
    private int _leadCount;

    public int Order { get; } = order;

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

    public PlanBody ToBody(string name, MentionKind kind) =>
        new() { Name = name, Kind = kind, TaskCount = TaskCount, LeadCount = _leadCount, Spellings = _spellings.ToValueList() };
}
