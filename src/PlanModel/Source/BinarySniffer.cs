using System.Runtime.InteropServices;

namespace PlanModel.Source;

/// <summary>Tells files that are not text by their first bytes.</summary>
internal static class BinarySniffer
{
    private static readonly (BinaryKind Kind, byte[] Start)[] Signatures =
    [
        (BinaryKind.Pdf, "%PDF-"u8.ToArray()),
        (BinaryKind.OldOfficeDocument, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        (BinaryKind.RichText, @"{\rtf"u8.ToArray()),
        (BinaryKind.Image, [0x89, (byte)'P', (byte)'N', (byte)'G']),
        (BinaryKind.Image, [0xFF, 0xD8, 0xFF]),
        (BinaryKind.Image, "GIF8"u8.ToArray()),
        (BinaryKind.Image, [(byte)'I', (byte)'I', 0x2A, 0]),
        (BinaryKind.Image, [(byte)'M', (byte)'M', 0, 0x2A]),
        (BinaryKind.Archive, [0x1F, 0x8B, 0x08]),
        (BinaryKind.Archive, [(byte)'7', (byte)'z', 0xBC, 0xAF]),
        (BinaryKind.Archive, "Rar!"u8.ToArray()),
        (BinaryKind.Unknown, [0x7F, (byte)'E', (byte)'L', (byte)'F']),
        (BinaryKind.Unknown, "SQLite format 3\0"u8.ToArray()),
        (BinaryKind.Archive, "BZh"u8.ToArray()),
    ];

    /// <summary>The kind by the first bytes; <see cref="BinaryKind.None"/> when they do not speak against text.</summary>
    public static BinaryKind OfSignature(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
        {
            return OfZip(bytes);
        }

        foreach (var (kind, start) in Signatures)
        {
            if (bytes.StartsWith(start))
            {
                return kind;
            }
        }

        return IsWebArchive(bytes) ? BinaryKind.WebArchive : BinaryKind.None;
    }

    /// <summary>Whether bytes have so many control characters that they are no text in any ASCII-compatible encoding.</summary>
    public static bool HasTooManyControls(ReadOnlySpan<byte> bytes)
    {
        // A broken text has a NUL here and there, a binary file one in a few bytes, and from its beginning on.
        var sample = bytes.Slice(0, Math.Min(bytes.Length, 64 * 1024));
        var controls = 0;
        var words = MemoryMarshal.Cast<byte, ulong>(sample);
        for (var i = 0; i < words.Length; i++)
        {
            // Whether any of eight bytes is less than a space; mostly none is.
            if (((words[i] - 0x2020202020202020) & ~words[i] & 0x8080808080808080) != 0)
            {
                controls += CountControls(sample.Slice(i * sizeof(ulong), sizeof(ulong)));
            }
        }

        controls += CountControls(sample.Slice(words.Length * sizeof(ulong)));
        return controls > 2 + (sample.Length / 50);
    }

    private static int CountControls(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var value in bytes)
        {
            controls += value < 0x20 && value is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A or 0x1B) ? 1 : 0;
        }

        return controls;
    }

    /// <summary>Office files are archives; the names of their first parts tell them apart.</summary>
    private static BinaryKind OfZip(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.Slice(0, Math.Min(bytes.Length, 8192));
        var end = bytes.Slice(Math.Max(0, bytes.Length - 8192));
        if (start.IndexOf("application/vnd.oasis.opendocument"u8) >= 0)
        {
            return BinaryKind.OpenDocument;
        }

        if (start.IndexOf("word/"u8) >= 0 || end.IndexOf("word/"u8) >= 0)
        {
            return BinaryKind.WordDocument;
        }

        return start.IndexOf("xl/"u8) >= 0 || end.IndexOf("xl/"u8) >= 0 ? BinaryKind.Spreadsheet : BinaryKind.Archive;
    }

    /// <summary>MHTML, the "web page, single file" of browsers and Word: a mail with the page inside, encoded.</summary>
    private static bool IsWebArchive(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.Slice(0, Math.Min(bytes.Length, 2048));
        return (head.StartsWith("MIME-Version:"u8) || head.StartsWith("From: "u8)) && head.IndexOf("multipart/related"u8) >= 0;
    }
}
