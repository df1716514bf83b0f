using PlanModel.Queries;

namespace PlanModel.Export;

/// <summary>The two graphs that a plan holds, as nodes and edges that every graph format writes.</summary>
internal sealed class PlanGraph
{
    public List<PlanGraphNode> Nodes { get; } = [];

    public List<PlanGraphEdge> Edges { get; } = [];

    /// <summary>Bodies and tasks: an edge from each body to each task that names it.</summary>
    public static PlanGraph OfTasks(Plan plan)
    {
        var graph = new PlanGraph();
        var ids = graph.AddBodies(plan);
        foreach (var task in plan.Tasks)
        {
            var id = $"t{task.Id.Replace('-', '_')}";
            graph.Nodes.Add(new PlanGraphNode(id, FormattableString.Invariant($"{task.Number} {task.Title}"), IsTask: true, 1));
            var drawn = new HashSet<(string, MentionRole)>();
            foreach (var mention in task.Mentions())
            {
                if (mention.IsBody() && drawn.Add((mention.BodyName(), mention.Role)))
                {
                    graph.Edges.Add(new PlanGraphEdge(ids[mention.BodyName()], id, mention.Role, 1));
                }
            }
        }

        return graph;
    }

    /// <summary>Bodies only: an edge between two departments for the tasks that name both, weighted by their number.</summary>
    public static PlanGraph OfCooperation(Plan plan)
    {
        var graph = new PlanGraph();
        var ids = graph.AddBodies(plan);
        foreach (var pair in plan.Cooperations())
        {
            graph.Edges.Add(new PlanGraphEdge(ids[pair.First], ids[pair.Second], null, pair.TaskCount));
        }

        return graph;
    }

    private Dictionary<string, string> AddBodies(Plan plan)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var body in plan.Bodies())
        {
            if (!ids.ContainsKey(body.Name))
            {
                ids.Add(body.Name, FormattableString.Invariant($"b{ids.Count + 1}"));
                Nodes.Add(new PlanGraphNode(ids[body.Name], body.Name, IsTask: false, body.TaskCount));
            }
        }

        return ids;
    }
}
