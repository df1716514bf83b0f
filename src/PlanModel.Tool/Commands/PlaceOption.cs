using System.CommandLine;

namespace PlanModel.Tool.Commands;

/// <summary>The option --place.</summary>
internal static class PlaceOption
{
    public static Option<string?> Create(string description) =>
        new("--place", "-p") { Description = description, HelpName = "PLACE" };

    /// <summary>The place that the option names; null where it is not given.</summary>
    /// <exception cref="ToolException">It is no place.</exception>
    public static Place? Parse(string? text) => text is null ? null : new Place { Name = text };
}
