using System.Globalization;
using System.Text;
using PlanModel.Export;
using PlanModel.Serialization;

namespace PlanModel;

/// <summary>Writes a graph of a plan as a Mermaid flowchart.</summary>
/// <remarks>Mermaid refuses more than 500 edges unless it is started with a greater <c>maxEdges</c>; for large plans take one section, or DOT.</remarks>
public static class PlanMermaid
{
    /// <summary>The graph as text, lines end in LF.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Serialize(Plan plan, GraphContent content = GraphContent.BodiesAndTasks)
    {
        Guard.NotNull(plan);
        var graph = content == GraphContent.Cooperation ? PlanGraph.OfCooperation(plan) : PlanGraph.OfTasks(plan);
        var text = new StringBuilder("flowchart LR\n");
        foreach (var node in graph.Nodes)
        {
            var (open, close) = node.IsTask ? ("[", "]") : ("([", "])");
            text.Append("  ").Append(node.Id).Append(open).Append('"').Append(Escape(node.Label)).Append('"').Append(close).Append('\n');
        }

        foreach (var edge in graph.Edges)
        {
            var (arrow, label) = edge.Role is { } role
                ? ("-->", Words.Roles.Word((int)role))
                : ("---", edge.Weight.ToString(CultureInfo.InvariantCulture));
            text.Append("  ").Append(edge.From).Append(' ').Append(arrow).Append('|').Append(label).Append("| ").Append(edge.To).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Mermaid reads entities inside quoted labels.</summary>
    private static string Escape(string label)
    {
        var text = new StringBuilder(label.Length);
        foreach (var character in label)
        {
            text.Append(character switch
            {
                '"' => "#quot;",
                '#' => "#35;",
                '<' => "#lt;",
                '>' => "#gt;",
                '&' => "#amp;",
                '`' => "#96;",
                '\r' or '\n' or '\t' => " ",
                _ => character.ToString(),
            });
        }

        return text.ToString();
    }
}
