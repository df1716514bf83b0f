using System.Globalization;
using System.Xml;
using PlanModel.Export;
using PlanModel.Serialization;

namespace PlanModel;

/// <summary>Writes a graph of a plan as GraphML (http://graphml.graphdrawing.org/xmlns).</summary>
public static class PlanGraphML
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>The graph as an XML document, UTF-8 declared, lines end in LF. Characters that XML cannot hold are left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Serialize(Plan plan, GraphContent content = GraphContent.BodiesAndTasks)
    {
        Guard.NotNull(plan);
        var isDirected = content == GraphContent.BodiesAndTasks;
        var graph = isDirected ? PlanGraph.OfTasks(plan) : PlanGraph.OfCooperation(plan);
        return XmlDocumentText.Write(writer =>
        {
            writer.WriteStartElement("graphml", Namespace);
            WriteKey(writer, "label", "node", "string");
            WriteKey(writer, "type", "node", "string");
            WriteKey(writer, "tasks", "node", "int");
            WriteKey(writer, "role", "edge", "string");
            WriteKey(writer, "weight", "edge", "int");
            writer.WriteStartElement("graph", Namespace);
            writer.WriteAttributeString("id", "plan");
            writer.WriteAttributeString("edgedefault", isDirected ? "directed" : "undirected");
            foreach (var node in graph.Nodes)
            {
                writer.WriteStartElement("node", Namespace);
                writer.WriteAttributeString("id", node.Id);
                WriteData(writer, "label", node.Label);
                WriteData(writer, "type", node.IsTask ? "task" : "body");
                WriteData(writer, "tasks", node.Weight.ToString(CultureInfo.InvariantCulture));
                writer.WriteEndElement();
            }

            foreach (var edge in graph.Edges)
            {
                writer.WriteStartElement("edge", Namespace);
                writer.WriteAttributeString("source", edge.From);
                writer.WriteAttributeString("target", edge.To);
                if (edge.Role is { } role)
                {
                    WriteData(writer, "role", Words.Roles.Word((int)role));
                }

                WriteData(writer, "weight", edge.Weight.ToString(CultureInfo.InvariantCulture));
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        });
    }

    private static void WriteKey(XmlWriter writer, string id, string owner, string type)
    {
        writer.WriteStartElement("key", Namespace);
        writer.WriteAttributeString("id", id);
        writer.WriteAttributeString("for", owner);
        writer.WriteAttributeString("attr.name", id);
        writer.WriteAttributeString("attr.type", type);
        writer.WriteEndElement();
    }

    private static void WriteData(XmlWriter writer, string key, string value)
    {
        writer.WriteStartElement("data", Namespace);
        writer.WriteAttributeString("key", key);
        writer.WriteString(XmlDocumentText.Valid(value));
        writer.WriteEndElement();
    }
}
