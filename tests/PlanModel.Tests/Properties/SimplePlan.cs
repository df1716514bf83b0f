namespace PlanModel.Tests.Properties;

/// <summary>A list in words, before any layout: what a generator makes and every writer writes.</summary>
internal sealed record SimplePlan(string Title, IReadOnlyList<SimpleSection> Sections)
{
    public override string ToString() =>
        $"{Title}\n" + string.Join("\n", Sections.Select(section => $"{section.Heading}\n" + string.Join("\n", section.Tasks)));
}

/// <summary>A heading with its tasks.</summary>
internal sealed record SimpleSection(string Heading, IReadOnlyList<SimpleTask> Tasks);

/// <summary>A row: a number, a name, sentences, who does it.</summary>
internal sealed record SimpleTask(int Number, string Title, IReadOnlyList<string> Measures, string Responsibility)
{
    public string Content => string.Concat(Measures);

    public override string ToString() => $"  {Number} {Title}: {Content} [{Responsibility}]";
}
