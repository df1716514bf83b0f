using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>The JSON of a <see cref="Target"/>.</summary>
internal static class TargetShape
{
    private const int Indicator = 0;
    private const int Comparison = 1;
    private const int Value = 2;
    private const int Low = 3;
    private const int High = 4;
    private const int Unit = 5;
    private const int Year = 6;
    private const int Text = 7;

    private static readonly Members Members = new(PlanContract.Target);

    public static void Write(Utf8JsonWriter writer, Target target)
    {
        writer.WriteStartObject();
        writer.WriteString(Members[Indicator], target.Indicator);
        writer.WriteString(Members[Comparison], Words.Comparisons[(int)target.Comparison]);
        Values.WriteOptional(writer, Members[Value], target.Value);
        Values.WriteOptional(writer, Members[Low], target.Low);
        Values.WriteOptional(writer, Members[High], target.High);
        Values.WriteOptional(writer, Members[Unit], target.Unit);
        Values.WriteOptional(writer, Members[Year], target.Year);
        writer.WriteString(Members[Text], target.Text);
        writer.WriteEndObject();
    }

    public static Target Read(ref Utf8JsonReader reader)
    {
        string indicator = "", text = "";
        TargetComparison comparison = default;
        decimal? value = null, low = null, high = null;
        string? unit = null;
        int? year = null;
        var members = Members.Enter(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Member)
            {
                case Indicator:
                    indicator = Values.ReadString(ref reader);
                    break;
                case Comparison:
                    comparison = (TargetComparison)Words.Comparisons.Read(ref reader);
                    break;
                case Value:
                    value = Values.ReadDecimal(ref reader);
                    break;
                case Low:
                    low = Values.ReadDecimal(ref reader);
                    break;
                case High:
                    high = Values.ReadDecimal(ref reader);
                    break;
                case Unit:
                    unit = Values.ReadString(ref reader);
                    break;
                case Year:
                    year = Values.ReadInt32(ref reader);
                    break;
                case Text:
                    text = Values.ReadString(ref reader);
                    break;
            }
        }

        return new Target
        {
            Indicator = indicator,
            Comparison = comparison,
            Value = value,
            Low = low,
            High = high,
            Unit = unit,
            Year = year,
            Text = text,
        };
    }
}
