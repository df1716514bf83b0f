using System.Text;

namespace PlanModel.Tool.Tests.Support;

/// <summary>How to run the tool.</summary>
internal sealed record ToolRun
{
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>What standard input holds.</summary>
    public byte[] Input { get; init; } = [];

    /// <summary>Standard input as text, in UTF-8.</summary>
    public string InputText
    {
        init => Input = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>The working folder; null for the top of the repository.</summary>
    public string? Folder { get; init; }

    /// <summary>Environment variables to set, or to remove where the value is null.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();
}
