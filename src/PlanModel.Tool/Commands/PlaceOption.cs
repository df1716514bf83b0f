using System.CommandLine;

namespace PlanModel.Tool.Commands;

/// <summary>The option --place.</summary>
internal static class PlaceOption
{
    public static Option<string?> Create(string description) =>
        new("--place", "-p") { Description = description, HelpName = "PLACE" };

    /// <summary>The place that the option names; null where it is not given.</summary>
    /// <exception cref="ToolException">It is no place.</exception>
    public static Place? Parse(string? text)
    {
        try
        {
            return text is null ? null : Place.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new ToolException($"--place: {exception.Message}");
        }
    }
}
