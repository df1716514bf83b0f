using System.Text.Json;

namespace PlanModel.Tool.Input;

/// <summary>Reads one FILE of the command line.</summary>
internal static class PlanInput
{
    /// <summary>Reads a document, or a plan that was written as JSON.</summary>
    /// <exception cref="ToolException">There is no such file, or it cannot be read.</exception>
    public static LoadResult Read(string file, PlanLoader loader)
    {
        var name = file == InputFile.StandardInput ? "stdin" : file;
        var content = FileBytes.Read(file);
        return IsJson(content) ? ReadJson(content, name) : loader.Load(content, name);
    }

    /// <summary>Reads a file, or the plan on a line of one.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static LoadResult Read(PlanItem item, PlanLoader loader) =>
        item.Error is { } error ? throw new ToolException(error)
        : item.Content is { } line ? ReadJson(line, item.Name)
        : Read(item.File.Name, loader);

    private static LoadResult ReadJson(byte[] content, string name)
    {
        try
        {
            return new LoadResult { Plan = PlanJson.Deserialize(content) };
        }
        catch (JsonException exception)
        {
            throw new ToolException($"{name}: not the JSON of a plan: {exception.Message}");
        }
    }

    /// <summary>No document begins with a brace.</summary>
    private static bool IsJson(ReadOnlySpan<byte> content)
    {
        foreach (var unit in content.StartsWith("\uFEFF"u8) ? content[3..] : content)
        {
            if (unit is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return unit == (byte)'{';
            }
        }

        return false;
    }
}
