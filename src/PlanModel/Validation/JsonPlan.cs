using PlanModel.Diagnostics;

namespace PlanModel.Validation;

/// <summary>A plan out of JSON, and where its parts stand there.</summary>
/// <param name="tree">The JSON.</param>
/// <param name="plan">What it says.</param>
/// <param name="sections">The sections' values, those inside a section behind it.</param>
/// <param name="tasks">The tasks' values, in the order of <see cref="Plan.Tasks"/>.</param>
internal sealed class JsonPlan(JsonTree tree, Plan plan, List<int> sections, List<int> tasks) : IPlanPlaces
{
    /// <summary>The mention that was asked for last: the next one is mostly a later one of the same task.</summary>
    private (int Task, int Mention, int Node) _last = (-1, 0, 0);

    public JsonTree Tree => tree;

    public Plan Plan => plan;

    public IReadOnlyList<int> Sections => sections;

    public IReadOnlyList<int> Tasks => tasks;

    /// <summary>The same with another place.</summary>
    public JsonPlan In(Place? place) => Equals(place, plan.Place) ? this : new JsonPlan(tree, plan with { Place = place }, sections, tasks);

    public Spot? OfTitle() => tree.Find(0, "title") is >= 0 and var title && tree.KindOf(title) == JsonKind.String ? tree.SpotOf(title) : null;

    public Spot OfSection(int index) => OfMember(sections[index], "heading");

    public Spot OfTask(int index, PlanTask task) => OfMember(tasks[index], "title");

    public Spot OfMention(int taskIndex, PlanTask task, int mention)
    {
        if (_last.Task != taskIndex || _last.Mention > mention)
        {
            var list = tree.Find(tree.Find(tasks[taskIndex], "responsibility"), "mentions");
            _last = (taskIndex, 0, NextObject(tree.FirstOf(list)));
        }

        while (_last.Mention < mention)
        {
            _last = (taskIndex, _last.Mention + 1, NextObject(tree.NextOf(_last.Node)));
        }

        return OfMember(_last.Node, "text");
    }

    /// <summary>The value of a member; the object itself where that is missing.</summary>
    public Spot OfMember(int node, string name) => tree.SpotOf(tree.Find(node, name) is >= 0 and var member ? member : node);

    /// <summary>The objects of a list in order; nothing for what is no list. Others are passed over, as the plan passes over them.</summary>
    public IEnumerable<int> ObjectsOf(int node, string name)
    {
        var list = tree.Find(node, name);
        if (list < 0 || tree.KindOf(list) != JsonKind.Array)
        {
            yield break;
        }

        for (var item = NextObject(tree.FirstOf(list)); item >= 0; item = NextObject(tree.NextOf(item)))
        {
            yield return item;
        }
    }

    private int NextObject(int item)
    {
        while (item >= 0 && tree.KindOf(item) != JsonKind.Object)
        {
            item = tree.NextOf(item);
        }

        return item;
    }
}
