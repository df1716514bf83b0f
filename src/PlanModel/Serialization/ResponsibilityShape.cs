using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>The JSON of a <see cref="Responsibility"/>.</summary>
internal static class ResponsibilityShape
{
    private const int Text = 0;
    private const int ByDuty = 1;
    private const int Mentions = 2;

    private static readonly Members Members = new(PlanContract.Responsibility);

    public static void Write(Utf8JsonWriter writer, Responsibility responsibility)
    {
        writer.WriteStartObject();
        writer.WriteString(Members[Text], responsibility.Text);
        if (responsibility.ByDuty)
        {
            writer.WriteBoolean(Members[ByDuty], true);
        }

        Values.WriteList(writer, Members[Mentions], responsibility.Mentions, MentionShape.Write);
        writer.WriteEndObject();
    }

    public static Responsibility Read(ref Utf8JsonReader reader)
    {
        var text = "";
        var byDuty = false;
        ValueList<Mention> mentions = [];
        var members = Members.Enter(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Member)
            {
                case Text:
                    text = Values.ReadString(ref reader);
                    break;
                case ByDuty:
                    byDuty = Values.ReadBoolean(ref reader);
                    break;
                case Mentions:
                    mentions = Values.ReadList(ref reader, MentionShape.Read);
                    break;
            }
        }

        return new Responsibility { Text = text, ByDuty = byDuty, Mentions = mentions };
    }
}
