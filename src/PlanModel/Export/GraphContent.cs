namespace PlanModel;

/// <summary>Which graph of a plan is written.</summary>
public enum GraphContent
{
    /// <summary>Bodies and tasks; edges say in which role a body is named.</summary>
    BodiesAndTasks = 0,

    /// <summary>Departments that are named in one task; edges count the tasks.</summary>
    Cooperation,
}
