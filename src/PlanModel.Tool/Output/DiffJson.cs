using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanModel.Tool.Output;

/// <summary>Writes the changes from one plan to another as JSON: planmodel/diff/1. Absent members are false, empty or nothing.</summary>
internal static class DiffJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(PlanComparison comparison, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "planmodel/diff/1");
            json.WriteBoolean("hasChanges", comparison.HasChanges);
            WriteMembers(json, "plan", comparison.Plan);
            WriteNames(json, "bodiesGained", comparison.BodiesGained);
            WriteNames(json, "bodiesLost", comparison.BodiesLost);
            json.WriteStartArray("tasks");
            foreach (var task in comparison.Tasks)
            {
                WriteTask(json, task);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteTask(Utf8JsonWriter json, TaskChange task)
    {
        json.WriteStartObject();
        json.WriteString("change", task.IsAdded ? "added" : task.IsRemoved ? "removed" : "changed");
        WriteSide(json, "old", task.Old, task.OldPath);
        WriteSide(json, "new", task.New, task.NewPath);
        if (task.IsRenumbered)
        {
            json.WriteBoolean("renumbered", true);
        }

        if (task.IsMoved)
        {
            json.WriteBoolean("moved", true);
        }

        WriteMembers(json, "members", task.Members);
        WriteNames(json, "bodiesGained", task.BodiesGained);
        WriteNames(json, "bodiesLost", task.BodiesLost);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, PlanTask? task, ValueList<string> path)
    {
        if (task is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", task.Id);
        json.WriteNumber("number", task.Number);
        json.WriteString("title", task.Title);
        WriteNames(json, "sections", path);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, string name, ValueList<MemberChange> members)
    {
        if (members.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var member in members)
        {
            json.WriteStartObject();
            json.WriteString("member", member.Member);
            if (member.Old is not null)
            {
                json.WriteString("old", member.Old);
            }

            if (member.New is not null)
            {
                json.WriteString("new", member.New);
            }

            WriteWords(json, member.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What stayed, went and came: [{"kept": "做好"}, {"removed": "甲"}, {"added": "乙"}].</summary>
    private static void WriteWords(Utf8JsonWriter json, ValueList<TextChange> words)
    {
        json.WriteStartArray("words");
        foreach (var word in words)
        {
            json.WriteStartObject();
            json.WriteString(EnumWord.Of(word.Kind), word.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, ValueList<string> names)
    {
        if (names.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in names)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
