using CsCheck;

namespace PlanModel.Tests.Support;

/// <summary>Random plans: any values that the records can hold, sensible or not.</summary>
internal static class PlanGenerator
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Any("", "市教委", "市发展改革委、市公安局等相关单位按职责分工负责", "“海河英才”行动计划", "a\tb\nc", "\\\"/<>&'", "\u3000全角\u00A0", "𠮷林", "到2025年达到4.5个"),
        Gen.String[Gen.Char['\u4E00', '\u9FFF'], 0, 12],
        Gen.String[Gen.Char[' ', '\uD7FF'], 0, 8]);

    private static readonly Gen<decimal> Amount = Gen.OneOf(Any(0m, 4.5m, -0.01m, 1.250m, decimal.MaxValue), Gen.Decimal[-1_000_000, 1_000_000]);

    private static readonly Gen<Mention> Mention = Gen.Select(
        Text, Gen.Int[0, 500], Gen.Enum<MentionKind>(), Gen.Enum<MentionRole>(), Optional(Text), Gen.Enum<MatchKind>().Nullable(),
        (text, start, kind, role, department, match) => new Mention
        {
            Text = text,
            Start = start,
            Kind = kind,
            Role = role,
            Department = department,
            Match = match,
        });

    private static readonly Gen<Responsibility> Responsibility = Gen.Select(
        Text, Gen.Bool, List(Mention), (text, byDuty, mentions) => new Responsibility { Text = text, ByDuty = byDuty, Mentions = mentions });

    private static readonly Gen<Target> Target = Gen.Select(
        Gen.Select(Text, Gen.Enum<TargetComparison>(), Text),
        Gen.Select(Amount.Nullable(), Amount.Nullable(), Amount.Nullable()),
        Gen.Select(Optional(Text), Gen.Int.Nullable()),
        (words, values, more) => new Target
        {
            Indicator = words.Item1,
            Comparison = words.Item2,
            Text = words.Item3,
            Value = values.Item1,
            Low = values.Item2,
            High = values.Item3,
            Unit = more.Item1,
            Year = more.Item2,
        });

    private static readonly Gen<FieldMap> Fields = Gen.Dictionary(Text, Text)[0, 3].Select(FieldMap.Create);

    private static readonly Gen<PlanTask> PlanTask = Gen.Select(
        Gen.Select(Text, Gen.Int, Optional(Text), Text),
        Gen.Select(List(Text), Optional(Responsibility), List(Text), Optional(Text)),
        Gen.Select(List(Target), Fields),
        (head, body, more) => new PlanTask
        {
            Id = head.Item1,
            Number = head.Item2,
            NumberText = head.Item3,
            Title = head.Item4,
            Measures = body.Item1,
            Responsibility = body.Item2,
            Leaders = body.Item3,
            Deadline = body.Item4,
            Targets = more.Item1,
            Fields = more.Item2,
        });

    /// <summary>Places with the level that their name has; what is no place has none.</summary>
    private static readonly Gen<Place?> Place = Gen.OneOf(
        Any("天津市", "宁波市镇海区", "安吉县", "石家庄", "湘西土家族苗族自治州").Select(name => (Place?)new Place { Name = name, Level = PlanModel.Place.Parse(name).Level }),
        Any<Place?>(null, new Place { Name = "天上" }));

    /// <summary>Plans with sections up to three levels deep.</summary>
    public static Gen<Plan> Plan { get; } = Gen.Select(
        Text, Optional(Text), Place, List(Text), List(Section(List(Section(List(Section(Gen.Const(ValueList<PlanSection>.Empty))))))),
        (title, annex, place, notes, sections) => new Plan
        {
            Title = title,
            Annex = annex,
            Place = place,
            Notes = notes,
            Sections = sections,
        });

    private static Gen<PlanSection> Section(Gen<ValueList<PlanSection>> inner) => Gen.Select(
        Gen.Int.Nullable(), Text, Text, inner, List(PlanTask),
        (number, heading, title, sections, tasks) => new PlanSection
        {
            Number = number,
            Heading = heading,
            Title = title,
            Sections = sections,
            Tasks = tasks,
        });

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<ValueList<T>> List<T>(Gen<T> item) => item.Array[0, 3].Select(items => items.ToValueList());

    private static Gen<T?> Optional<T>(Gen<T> value)
        where T : class =>
        Gen.Select(Gen.Bool, value, (isThere, item) => isThere ? item : null);
}
