using System.Globalization;

namespace PlanModel.Tests.Export;

/// <summary>Every format is the same text whatever the culture of the process writes for numbers.</summary>
public class ExportCultureTests
{
    private static readonly Plan Example = new()
    {
        Title = "清单",
        Place = Place.Parse("天津市"),
        Sections =
        [
            new PlanSection
            {
                Heading = "一、甲",
                Title = "甲",
                Number = 1,
                Tasks =
                [
                    new PlanTask
                    {
                        Id = "1-1",
                        Number = -1234,
                        Title = "I i ı İ",
                        Measures = ["下降1234.5%。"],
                        Responsibility = new Responsibility
                        {
                            Text = "市教委",
                            Mentions = [new Mention { Text = "市教委", Kind = MentionKind.Department, Role = MentionRole.Lead, Department = "天津市教育委员会", Match = MatchKind.Alias }],
                        },
                        Targets = [new Target { Indicator = "比例", Value = -1234.5m, Low = -0.25m, High = 1000000.125m, Year = 2025, Unit = "%", Text = "下降1234.5%" }],
                    },
                ],
            },
        ],
    };

    /// <summary>A format, by the name of what writes it.</summary>
    public static TheoryData<string> Formats() => [.. Writers.Keys];

    private static Dictionary<string, Func<string>> Writers { get; } = new()
    {
        ["PlanJson"] = () => PlanJson.Serialize(Example),
        ["PlanJson line"] = () => PlanJson.SerializeLine(Example),
        ["PlanLines tasks"] = () => Written(writer => PlanLines.WriteTasks(Example, writer, "a")),
        ["PlanLines bodies"] = () => Written(writer => PlanLines.WriteBodies(Example, writer, "a")),
        ["PlanCsv long"] = () => PlanCsv.Serialize(Example),
        ["PlanCsv wide"] = () => PlanCsv.Serialize(Example, CsvOptions.Default with { Layout = CsvLayout.PerTask, Delimiter = '\t' }),
        ["PlanMarkdown"] = () => PlanMarkdown.Serialize(Example),
        ["PlanHtml"] = () => PlanHtml.Serialize(Example),
        ["PlanMermaid"] = () => PlanMermaid.Serialize(Example),
        ["PlanDot"] = () => PlanDot.Serialize(Example),
        ["PlanGraphML"] = () => PlanGraphML.Serialize(Example),
        ["PlanStratML"] = () => PlanStratML.Serialize(Example),
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Text_does_not_hang_on_the_culture(string format)
    {
        var expected = In(CultureInfo.InvariantCulture, Writers[format]);

        In(Strange(), Writers[format]).Should().Be(expected);
    }

    /// <summary>The tests run without the cultures of the system; this one writes numbers as no other.</summary>
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NumberGroupSizes = [1];
        culture.DateTimeFormat.DateSeparator = "!";
        return culture;
    }

    private static string In(CultureInfo culture, Func<string> write)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Written(Action<TextWriter> write)
    {
        // A writer of whoever calls: with the culture of the process, not one that the library chose.
        var writer = new StringWriter(CultureInfo.CurrentCulture);
        write(writer);
        return writer.ToString();
    }
}
