using System.Text;
using System.Text.Json;

namespace PlanModel.Tool.Input;

/// <summary>Reads one FILE of the command line.</summary>
internal static class PlanInput
{
    /// <summary>The name of standard input in arguments.</summary>
    private const string StandardInput = "-";

    /// <summary>Reads a document, or a plan that was written as JSON.</summary>
    /// <exception cref="ToolException">There is no such file, or it cannot be read.</exception>
    public static LoadResult Read(string file, PlanLoader loader)
    {
        var name = file == StandardInput ? "stdin" : file;
        var content = ReadBytes(file, name);
        return IsJson(content) ? ReadJson(content, name) : loader.Load(content, name);
    }

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

    private static byte[] ReadBytes(string file, string name)
    {
        try
        {
            if (file == StandardInput)
            {
                using var memory = new MemoryStream();
                using var input = Console.OpenStandardInput();
                input.CopyTo(memory);
                return memory.ToArray();
            }

            return File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"{name}: there is no such file");
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new ToolException(Directory.Exists(file) ? $"{name}: is a folder, not a file" : $"{name}: {FirstLine(exception.Message)}");
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new ToolException($"'{name}' is not the name of a file");
        }
    }

    private static string FirstLine(string message) => message.ReplaceLineEndings("\n").Split('\n')[0];

    /// <summary>No document begins with a brace.</summary>
    private static bool IsJson(ReadOnlySpan<byte> content)
    {
        content = content.StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content;
        return content.TrimStart(" \t\r\n"u8).StartsWith("{"u8);
    }
}
