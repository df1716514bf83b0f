namespace PlanModel.Interpretation;

/// <summary>What a column of a list holds, by its header word.</summary>
internal enum ColumnRole : byte
{
    /// <summary>The header says nothing that the vocabulary knows.</summary>
    None = 0,

    /// <summary>序号.</summary>
    Number,

    /// <summary>类别, 领域: a heading for the rows beside it.</summary>
    Section,

    /// <summary>重点任务: what the task is called.</summary>
    Task,

    /// <summary>具体措施: what is to be done.</summary>
    Content,

    /// <summary>标准, 指标说明: content only where no column says it better.</summary>
    WeakContent,

    /// <summary>全年目标任务: content where there is no other.</summary>
    Target,

    /// <summary>指标名称: the name of a number.</summary>
    Indicator,

    /// <summary>牵头单位.</summary>
    Lead,

    /// <summary>配合单位.</summary>
    Support,

    /// <summary>责任单位; supports where another column leads.</summary>
    Responsible,

    /// <summary>指导部门.</summary>
    Guide,

    /// <summary>落实单位.</summary>
    Implement,

    /// <summary>分管领导: persons.</summary>
    Leader,

    /// <summary>完成时限.</summary>
    Deadline,

    /// <summary>进度安排: a time limit or a report of progress, as its cells show.</summary>
    DeadlineOrStatus,

    /// <summary>计量单位: the unit of an indicator.</summary>
    Unit,

    /// <summary>完成情况, 备注, 联系电话: kept as a field.</summary>
    Field,
}
