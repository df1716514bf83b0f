using System.Globalization;
using System.Text;
using PlanModel.Export;
using PlanModel.Serialization;

namespace PlanModel;

/// <summary>Writes a graph of a plan in the DOT language of Graphviz.</summary>
public static class PlanDot
{
    /// <summary>The graph as text, lines end in LF.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Serialize(Plan plan, GraphContent content = GraphContent.BodiesAndTasks)
    {
        Guard.NotNull(plan);
        var isDirected = content == GraphContent.BodiesAndTasks;
        var graph = isDirected ? PlanGraph.OfTasks(plan) : PlanGraph.OfCooperation(plan);
        var text = new StringBuilder(isDirected ? "digraph plan {\n  rankdir=LR;\n" : "graph plan {\n");
        text.Append("  label=").Append(Quote(plan.Title)).Append(";\n");
        foreach (var node in graph.Nodes)
        {
            text.Append("  ").Append(node.Id).Append(" [label=").Append(Quote(node.Label))
                .Append(node.IsTask ? ", shape=box" : ", shape=ellipse").Append("];\n");
        }

        foreach (var edge in graph.Edges)
        {
            var weight = edge.Weight.ToString(CultureInfo.InvariantCulture);
            text.Append("  ").Append(edge.From).Append(isDirected ? " -> " : " -- ").Append(edge.To).Append(" [");
            text.Append(edge.Role is { } role ? $"label=\"{Words.Roles.Word((int)role)}\"" : $"weight={weight}, label=\"{weight}\"").Append("];\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>A quoted label, in which Graphviz reads escapes and the entities of HTML.</summary>
    private static string Quote(string label) =>
        "\"" + label.Replace("&", "&amp;").Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", "").Replace("\n", "\\n").Replace("\0", "") + "\"";
}
