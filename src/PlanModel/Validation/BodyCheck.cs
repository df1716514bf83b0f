using PlanModel.Diagnostics;

namespace PlanModel.Validation;

/// <summary>Checks the bodies of a whole plan: one spelling for each, names that are still borne, nobody twice in one responsibility.</summary>
internal sealed class BodyCheck(Plan plan, IPlanPlaces places, DepartmentNormalizer normalizer, DiagnosticBag findings)
{
    private const int MaximumToCompare = 16;

    /// <summary>The spellings of each body, in the order in which they come.</summary>
    private readonly Dictionary<string, List<Spelling>> _spellings = new(StringComparer.Ordinal);

    /// <summary>The first mention of each name; names that mean several bodies have more than one.</summary>
    private readonly Dictionary<string, Spelling> _known = new(StringComparer.Ordinal);

    /// <summary>Those of long lists: short ones are compared one by one.</summary>
    private Dictionary<(string Body, MentionRole Role), int>? _inTask;

    public void Run()
    {
        var index = 0;
        foreach (var task in plan.Tasks)
        {
            if (task.Responsibility is { } responsibility)
            {
                Collect(index, task, responsibility.Mentions);
            }

            index++;
        }

        foreach (var spellings in _spellings.Values)
        {
            ReportSpellings(spellings);
        }

        var year = PlanYear.Of(plan);
        foreach (var first in _known.Values)
        {
            for (var spelling = first; spelling is not null; spelling = spelling.Next)
            {
                ReportAge(spelling, year);
            }
        }
    }

    private void Collect(int index, PlanTask task, ValueList<Mention> mentions)
    {
        _inTask = mentions.Count > MaximumToCompare ? [] : null;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Department is not { } body)
            {
                continue;
            }

            // Who names both plates of one body says more than its name twice.
            if (FindBefore(mentions, i) is >= 0 and var before && (mentions[before].Text == mention.Text || !(IsPlate(mentions[before]) || IsPlate(mention))))
            {
                findings.Add(BodyFindings.BodyNamedTwice(places.OfMention(index, task, i), mention.Text, body));
            }

            _known.TryGetValue(mention.Text, out var known);
            var same = known;
            while (same is not null && same.Mention.Department != body)
            {
                same = same.Next;
            }

            if (same is not null)
            {
                same.Count++;
                continue;
            }

            var spelling = new Spelling(mention, index, task, i) { Next = known };
            _known[mention.Text] = spelling;
            if (mention.Match != MatchKind.Former)
            {
                if (!_spellings.TryGetValue(body, out var spellings))
                {
                    _spellings.Add(body, spellings = []);
                }

                spellings.Add(spelling);
            }
        }
    }

    /// <summary>The mention before one that names the same body in the same role; -1 when there is none.</summary>
    private int FindBefore(ValueList<Mention> mentions, int index)
    {
        var (body, role) = (mentions[index].Department!, mentions[index].Role);
        if (_inTask is not null)
        {
            if (_inTask.TryGetValue((body, role), out var known))
            {
                return known;
            }

            _inTask.Add((body, role), index);
            return -1;
        }

        for (var i = 0; i < index; i++)
        {
            if (mentions[i].Role == role && mentions[i].Department == body)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a name is another plate of its body (one body, two names).</summary>
    private bool IsPlate(Mention mention) => normalizer.Normalize(mention.Text, plan.Place).Relation == DepartmentRelation.Plate;

    private void ReportSpellings(List<Spelling> spellings)
    {
        if (spellings.Count < 2)
        {
            return;
        }

        var usual = spellings[0];
        foreach (var spelling in spellings)
        {
            usual = spelling.Count > usual.Count ? spelling : usual;
        }

        foreach (var spelling in spellings)
        {
            if (!ReferenceEquals(spelling, usual) && !IsSame(NameOf(spelling), NameOf(usual)) && !IsPlate(spelling.Mention) && !IsPlate(usual.Mention))
            {
                findings.Add(BodyFindings.SpellingVaries(
                    SpotOf(spelling), spelling.Mention.Text, spelling.Count, usual.Mention.Text, usual.Count, spelling.Mention.Department!));
            }
        }
    }

    /// <summary>A name without the plate in brackets behind it, which may or may not be there.</summary>
    private static string NameOf(Spelling spelling)
    {
        var text = NameText.Fold(spelling.Mention.Text);
        var bracket = text.IndexOf('（');
        return bracket > 0 && text[text.Length - 1] == '）' ? text.Substring(0, bracket) : text;
    }

    /// <summary>Whether one is the other without what stands before it: the place written out, or the first of a list's prefix.</summary>
    private static bool IsSame(string left, string right) => left.EndsWith(right, StringComparison.Ordinal) || right.EndsWith(left, StringComparison.Ordinal);

    private void ReportAge(Spelling spelling, int? planYear)
    {
        var mention = spelling.Mention;
        var body = mention.Department!;
        if (mention.Match == MatchKind.Former)
        {
            var answer = normalizer.Normalize(mention.Text, plan.Place);
            var year = answer.Department?.Name == body ? answer.RelationYear : null;
            if (!(year >= planYear) && !answer.IsNameKeptInPlaces)
            {
                findings.Add(BodyFindings.FormerName(SpotOf(spelling), mention.Text, spelling.Count, body, year));
            }
        }
        else if (normalizer.Normalize(body, plan.Place).Department is { Until: { } until } ended && ended.Name == body && !(until >= planYear))
        {
            findings.Add(BodyFindings.BodyEnded(SpotOf(spelling), mention.Text, spelling.Count, body, until, string.Join("、", ended.Successors)));
        }
    }

    private Spot SpotOf(Spelling spelling) => places.OfMention(spelling.TaskIndex, spelling.Task, spelling.MentionIndex);

    private sealed class Spelling(Mention mention, int taskIndex, PlanTask task, int mentionIndex)
    {
        public Mention Mention => mention;

        public int TaskIndex => taskIndex;

        public PlanTask Task => task;

        public int MentionIndex => mentionIndex;

        public int Count { get; set; } = 1;

        /// <summary>Another body that is named so.</summary>
        public Spelling? Next { get; init; }
    }
}
