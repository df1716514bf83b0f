namespace PlanModel.Benchmarks.Generated;

/// <summary>A plan as plain data: what one would write to let .NET generate the serializer.</summary>
internal sealed class PlanData
{
    public string Schema { get; set; } = "";

    public string Title { get; set; } = "";

    public string? Annex { get; set; }

    public string? Place { get; set; }

    public List<string>? Notes { get; set; }

    public List<SectionData> Sections { get; set; } = [];
}

internal sealed class SectionData
{
    public int? Number { get; set; }

    public string Heading { get; set; } = "";

    public string Title { get; set; } = "";

    public List<SectionData>? Sections { get; set; }

    public List<TaskData>? Tasks { get; set; }
}

internal sealed class TaskData
{
    public string Id { get; set; } = "";

    public int Number { get; set; }

    public string? NumberText { get; set; }

    public string Title { get; set; } = "";

    public List<string>? Measures { get; set; }

    public ResponsibilityData? Responsibility { get; set; }

    public List<string>? Leaders { get; set; }

    public string? Deadline { get; set; }

    public List<TargetData>? Targets { get; set; }

    public Dictionary<string, string>? Fields { get; set; }
}

internal sealed class ResponsibilityData
{
    public string Text { get; set; } = "";

    public bool? ByDuty { get; set; }

    public List<MentionData>? Mentions { get; set; }
}

internal sealed class MentionData
{
    public string Text { get; set; } = "";

    public int Start { get; set; }

    public MentionKind Kind { get; set; }

    public MentionRole Role { get; set; }

    public string? Department { get; set; }

    public MatchKind? Match { get; set; }
}

internal sealed class TargetData
{
    public string Indicator { get; set; } = "";

    public TargetComparison Comparison { get; set; }

    public decimal? Value { get; set; }

    public decimal? Low { get; set; }

    public decimal? High { get; set; }

    public string? Unit { get; set; }

    public int? Year { get; set; }

    public string Text { get; set; } = "";
}
