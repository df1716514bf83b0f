using System.Text;

namespace PlanModel;

/// <summary>Text files inside the assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of a UTF-8 file without a byte order mark.</summary>
    public static unsafe string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!;
        if (stream is UnmanagedMemoryStream memory)
        {
            // Decoded where it is mapped, without a copy.
            return Encoding.UTF8.GetString(memory.PositionPointer, (int)memory.Length);
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
