namespace PlanModel.Queries;

/// <summary>What queries and exports ask of mentions.</summary>
internal static class MentionQueries
{
    /// <summary>The mentions of a task; none when it has no responsibility.</summary>
    public static ValueList<Mention> Mentions(this PlanTask task) => task.Responsibility?.Mentions ?? default;

    /// <summary>Whether a mention names one body, rather than a class of them or an open end.</summary>
    public static bool IsBody(this Mention mention) =>
        mention.Kind is MentionKind.Department or MentionKind.Enterprise or MentionKind.Unit;

    /// <summary>What tells the body apart: its identity, or its words where there is none.</summary>
    public static string BodyName(this Mention mention) => mention.Department ?? mention.Text;

    public static bool HasRole(this Mention mention, MentionRole? role) => role is null || mention.Role == role;
}
