using System.Text;

namespace PlanModel.Source;

/// <summary>What <see cref="TextDecoder"/> made of bytes, and how it knew their encoding.</summary>
internal sealed class DecodedText
{
    /// <summary>The text, without a byte order mark; empty for a binary file.</summary>
    public string Text { get; init; } = "";

    /// <summary>The encoding that was used, by its usual name: UTF-8, UTF-16, GB18030, Big5.</summary>
    public string EncodingName { get; init; } = "UTF-8";

    /// <summary>The encoding itself, to write changed text back.</summary>
    public Encoding Encoding { get; init; } = Encoding.UTF8;

    /// <summary>Whether the bytes begin with a byte order mark.</summary>
    public bool HasMark { get; init; }

    /// <summary>What the bytes are, if they are no text.</summary>
    public BinaryKind Binary { get; init; }

    /// <summary>The encoding that the document declares, when its bytes say otherwise; null when they agree.</summary>
    public string? ContradictedDeclaration { get; init; }

    /// <summary>Whether nothing but the bytes themselves told the encoding, and it is not UTF-8.</summary>
    public bool IsDetected { get; init; }

    /// <summary>How many characters could not be decoded; they are U+FFFD in the text.</summary>
    public int ReplacedCount { get; init; }

    /// <summary>The 0-based offset in the text of the first U+FFFD; -1 when there is none.</summary>
    public int FirstReplaced { get; init; } = -1;
}
