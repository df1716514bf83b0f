namespace PlanModel.Tool.Input;

/// <summary>Reads whole files, and says in one line why one cannot be read.</summary>
internal static class FileBytes
{
    /// <param name="file">A file, or - for standard input.</param>
    /// <exception cref="ToolException">It is not there, or cannot be read.</exception>
    public static byte[] Read(string file)
    {
        var isStandardInput = file == InputFile.StandardInput;
        var name = isStandardInput ? "stdin" : file;
        try
        {
            if (isStandardInput)
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
}
