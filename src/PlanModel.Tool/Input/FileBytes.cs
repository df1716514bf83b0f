namespace PlanModel.Tool.Input;

/// <summary>Reads whole files, and says in one line why one cannot be read.</summary>
internal static class FileBytes
{
    /// <param name="file">A file, or - for standard input.</param>
    /// <exception cref="ToolException">It is not there, or cannot be read.</exception>
    public static byte[] Read(string file)
    {
        var isStandardInput = file == InputFile.StandardInput;
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
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(Reason(file, exception));
        }
    }

    /// <summary>Why a file could not be read, in one line.</summary>
    public static string Reason(string file, Exception exception)
    {
        var name = file == InputFile.StandardInput ? "stdin" : file;
        return exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => $"{name}: there is no such file",
            IOException or UnauthorizedAccessException => Directory.Exists(file) ? $"{name}: is a folder, not a file" : $"{name}: {FirstLine(exception.Message)}",
            _ => $"'{name}' is not the name of a file",
        };
    }

    private static string FirstLine(string message) => message.ReplaceLineEndings("\n").Split('\n')[0];
}
