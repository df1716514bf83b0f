namespace PlanModel;

/// <summary>What sort of actor a mention names.</summary>
public enum MentionKind : byte
{
    /// <summary>The words could not be read; a diagnostic says so.</summary>
    Unknown = 0,

    /// <summary>A body that can be named: 市教委, an 指挥部, a 管委会, a public institution.</summary>
    Department,

    /// <summary>Governments as a class: 各区人民政府, 有关区人民政府.</summary>
    Territory,

    /// <summary>Bodies as a class: 各有关部门, 局属各单位.</summary>
    Group,

    /// <summary>The list goes on: 等相关单位, 等.</summary>
    Open,

    /// <summary>A unit inside one body: 各科室, 监督处.</summary>
    Unit,

    /// <summary>An enterprise: 市城投集团.</summary>
    Enterprise,

    /// <summary>A person.</summary>
    Person,

    /// <summary>Nobody, said expressly: 无.</summary>
    None,
}
