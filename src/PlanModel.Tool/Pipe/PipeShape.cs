namespace PlanModel.Tool.Pipe;

/// <summary>What a line that comes out holds.</summary>
internal enum PipeShape
{
    /// <summary>The plan, and nothing else.</summary>
    Plan,

    /// <summary>The name and all that came in with the document; errors, plan, findings.</summary>
    Envelope,

    /// <summary>As <see cref="Envelope"/>, with the rows of a table of tasks for the plan.</summary>
    Tasks,

    /// <summary>As <see cref="Envelope"/>, with the rows of a table of tasks and bodies for the plan.</summary>
    Bodies,
}
