namespace PlanModel.Tool.Input;

/// <summary>The plans of files, one after the other: of a file of lines one for each line that is not empty.</summary>
internal static class PlanItems
{
    private const int LongestLine = 512 * 1024 * 1024;

    public static IEnumerable<PlanItem> Of(IEnumerable<InputFile> files) =>
        files.SelectMany(file => file.IsLines ? LinesOf(file) : [new PlanItem(file)]);

    private static IEnumerable<PlanItem> LinesOf(InputFile file)
    {
        Stream? stream = null;
        try
        {
            if (Open(file, out stream) is { } reason)
            {
                yield return new PlanItem(file) { Error = reason };
                yield break;
            }

            var number = 0;
            foreach (var line in new ByteLines(stream!, LongestLine).Read())
            {
                number++;
                if (line.IsCut || !line.Bytes.AsSpan().Trim(" \t\r"u8).IsEmpty)
                {
                    yield return new PlanItem(file, number, line.Bytes) { Error = line.IsCut ? $"{file.DisplayName}:{number}: the line is too long" : null };
                }
            }

            if (number == 0)
            {
                yield return new PlanItem(file) { Error = $"{file.DisplayName}: there is no plan in it" };
            }
        }
        finally
        {
            stream?.Dispose();
        }
    }

    private static string? Open(InputFile file, out Stream? stream)
    {
        try
        {
            stream = File.OpenRead(file.Name);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            stream = null;
            return FileBytes.Reason(file.Name, exception);
        }
    }
}
