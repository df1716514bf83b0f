namespace PlanModel.Tool.Files;

/// <summary>Writes whole files: others see the old one or the new one, never a part of either.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file beside the one that is there and puts it in its place; rights are kept, a link stays one.</summary>
    /// <exception cref="ToolException">It cannot be written; the old one is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        string? temporary = null;
        try
        {
            // The full path first: of a bare name, the target of a link that is relative would be looked for at the root.
            var target = Path.GetFullPath(path);
            target = (File.Exists(target) ? File.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName : null) ?? target;
            temporary = $"{target}.{Guid.NewGuid():N}.tmp";
            using (var stream = new FileStream(temporary, OptionsFor(target)))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Delete(temporary);
            throw new ToolException($"{path}: cannot be written: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static FileStreamOptions OptionsFor(string target)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (File.Exists(target))
        {
            if ((File.GetAttributes(target) & FileAttributes.ReadOnly) != 0)
            {
                throw new UnauthorizedAccessException("It may only be read.");
            }

            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = File.GetUnixFileMode(target);
            }
        }

        return options;
    }

    private static void Delete(string? path)
    {
        try
        {
            if (path is not null)
            {
                File.Delete(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What went wrong before is what the user has to know.
        }
    }
}
