using System.Text;
using System.Text.Json;
using PlanModel.Serialization;

namespace PlanModel;

/// <summary>The JSON Schema (draft 2020-12) of plan JSON, for editors and for validators of other languages.</summary>
/// <remarks>
/// Made of the same table by which <see cref="PlanJson"/> reads and writes. A schema cannot say everything: members that are there twice, ids
/// that are no positions and mentions that stand elsewhere are found by <see cref="PlanValidator"/> only.
/// </remarks>
public static class PlanSchema
{
    private static readonly ObjectContract[] Definitions =
        [PlanContract.Section, PlanContract.Task, PlanContract.Responsibility, PlanContract.Mention, PlanContract.Target];

    /// <summary>The schema, indented, without a line break at the end.</summary>
    public static string Text { get; } = Write();

    private static string Write()
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true, Encoder = PlainEncoder.Instance, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("title", PlanJson.Schema);
            WriteObject(writer, PlanContract.Plan);
            // Not $defs, which not every validator resolves; both are allowed.
            writer.WriteStartObject("definitions");
            foreach (var definition in Definitions)
            {
                writer.WriteStartObject(definition.Name);
                WriteObject(writer, definition);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }

    private static void WriteObject(Utf8JsonWriter writer, ObjectContract contract)
    {
        writer.WriteString("description", contract.Description);
        writer.WriteString("type", "object");
        writer.WriteStartArray("required");
        foreach (var member in contract.Members)
        {
            if (member.IsRequired)
            {
                writer.WriteStringValue(member.Name);
            }
        }

        writer.WriteEndArray();
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartObject("properties");
        foreach (var member in contract.Members)
        {
            writer.WriteStartObject(member.Name);
            writer.WriteString("description", member.Description);
            WriteValue(writer, member.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, ValueContract value)
    {
        switch (value.Kind)
        {
            case ValueKind.Text:
                writer.WriteString("type", "string");
                break;
            case ValueKind.Schema:
                writer.WriteString("type", "string");
                writer.WriteStartArray("enum");
                writer.WriteStringValue(PlanJson.Schema);
                writer.WriteEndArray();
                break;
            case ValueKind.Integer:
                writer.WriteString("type", "integer");
                writer.WriteNumber("minimum", int.MinValue);
                writer.WriteNumber("maximum", int.MaxValue);
                break;
            case ValueKind.Number:
                writer.WriteString("type", "number");
                break;
            case ValueKind.Boolean:
                writer.WriteString("type", "boolean");
                break;
            case ValueKind.Word:
                writer.WriteString("type", "string");
                WriteWords(writer, value.Words!);
                break;
            case ValueKind.List:
                writer.WriteString("type", "array");
                writer.WriteStartObject("items");
                WriteValue(writer, value.Item!);
                writer.WriteEndObject();
                break;
            case ValueKind.Object:
                writer.WriteString("$ref", "#/definitions/" + value.Object.Name);
                break;
            case ValueKind.Fields:
                writer.WriteString("type", "object");
                writer.WriteStartObject("additionalProperties");
                writer.WriteString("type", "string");
                writer.WriteEndObject();
                break;
        }
    }

    private static void WriteWords(Utf8JsonWriter writer, WordTable words)
    {
        writer.WriteStartArray("enum");
        for (var value = 0; value < words.Count; value++)
        {
            writer.WriteStringValue(words[value]);
        }

        writer.WriteEndArray();
    }
}
