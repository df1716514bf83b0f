namespace PlanModel.Departments;

/// <summary>What a label such as 牵头单位： introduces.</summary>
internal enum ResponsibilityLabelMeaning
{
    /// <summary>Actors (责任单位).</summary>
    Actors,

    /// <summary>Persons (责任领导).</summary>
    Leaders,

    /// <summary>A deadline (完成时限).</summary>
    Deadline,

    /// <summary>Where something holds, which names no actor (适用范围).</summary>
    Scope,
}

/// <summary>A label at the start of a line or clause.</summary>
/// <param name="Meaning">What it introduces.</param>
/// <param name="Role">The role of the actors; <see cref="MentionRole.Responsible"/> for the other meanings.</param>
/// <param name="IsNeutral">Whether it says 责任 or 负责 only, which means support beside a label or column that says 牵头.</param>
/// <param name="ValueStart">Where the value begins, behind the colon.</param>
internal readonly record struct ResponsibilityLabel(ResponsibilityLabelMeaning Meaning, MentionRole Role, bool IsNeutral, int ValueStart);
