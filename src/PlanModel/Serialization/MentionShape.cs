using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>The JSON of a <see cref="Mention"/>.</summary>
internal static class MentionShape
{
    private const int Text = 0;
    private const int Start = 1;
    private const int Kind = 2;
    private const int Role = 3;
    private const int Department = 4;
    private const int Match = 5;

    private static readonly Members Members = new(PlanContract.Mention);

    public static void Write(Utf8JsonWriter writer, Mention mention)
    {
        writer.WriteStartObject();
        writer.WriteString(Members[Text], mention.Text);
        writer.WriteNumber(Members[Start], mention.Start);
        writer.WriteString(Members[Kind], Words.Kinds[(int)mention.Kind]);
        writer.WriteString(Members[Role], Words.Roles[(int)mention.Role]);
        Values.WriteOptional(writer, Members[Department], mention.Department);
        if (mention.Match is { } match)
        {
            writer.WriteString(Members[Match], Words.Matches[(int)match]);
        }

        writer.WriteEndObject();
    }

    public static Mention Read(ref Utf8JsonReader reader)
    {
        var text = "";
        var start = 0;
        MentionKind kind = default;
        MentionRole role = default;
        string? department = null;
        MatchKind? match = null;
        var members = Members.Enter(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Member)
            {
                case Text:
                    text = Values.ReadString(ref reader);
                    break;
                case Start:
                    start = Values.ReadInt32(ref reader);
                    break;
                case Kind:
                    kind = (MentionKind)Words.Kinds.Read(ref reader);
                    break;
                case Role:
                    role = (MentionRole)Words.Roles.Read(ref reader);
                    break;
                case Department:
                    department = Values.ReadString(ref reader);
                    break;
                case Match:
                    match = (MatchKind)Words.Matches.Read(ref reader);
                    break;
            }
        }

        return new Mention { Text = text, Start = start, Kind = kind, Role = role, Department = department, Match = match };
    }
}
