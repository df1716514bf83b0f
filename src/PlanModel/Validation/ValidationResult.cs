using System.Collections.Immutable;
using System.Text;
using PlanModel.Notebooks;

namespace PlanModel;

/// <summary>What a validator found in a document: its findings, and the edits that mend some of them.</summary>
/// <remarks>Immutable, equal by content, safe to share between threads.</remarks>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record ValidationResult
{
    /// <summary>The plan; the first of several; null when none could be read.</summary>
    public Plan? Plan => Plans.Count > 0 ? Plans[0] : null;

    /// <summary>The plans that could be read: one, or one for each good line of JSON Lines.</summary>
    public ValueList<Plan> Plans { get; init; }

    /// <summary>All findings in document order; each has a location, in JSON a pointer too.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What the document was read as.</summary>
    public ValidationInput Input { get; init; }

    /// <summary>The kind of text or markup; <see cref="SourceFormat.Auto"/> for JSON and for what could not be read.</summary>
    public SourceFormat Format { get; init; }

    /// <summary>The decoded text, without a byte order mark: what locations and edits count in. "" for what is no text.</summary>
    public string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "";

    /// <summary>The encoding of the bytes by its usual name (UTF-8, UTF-16, GB18030, Big5); UTF-8 where a string was given.</summary>
    public string Encoding { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "UTF-8";

    /// <summary>Whether the bytes begin with a byte order mark; it is kept when the text is encoded again.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>The edits that mend what has exactly one right answer, in the order of the text; they do not overlap.</summary>
    public ImmutableArray<TextEdit> Fixes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How bytes become text and back.</summary>
    internal Encoding Encoder { get; init; } = System.Text.Encoding.UTF8;

    /// <summary>The text with all <see cref="Fixes"/>; the text itself when there are none.</summary>
    public string ApplyFixes()
    {
        if (Fixes.IsEmpty)
        {
            return Text;
        }

        var builder = new StringBuilder(Text.Length);
        var position = 0;
        foreach (var edit in Fixes)
        {
            builder.Append(Text, position, edit.Start - position).Append(edit.Replacement);
            position = edit.Start + edit.Length;
        }

        return builder.Append(Text, position, Text.Length - position).ToString();
    }

    /// <summary>A text as bytes in the encoding of the document, with its byte order mark if it had one.</summary>
    /// <param name="text">What to encode: usually that of <see cref="ApplyFixes"/>.</param>
    /// <returns>The bytes; null when the encoding cannot hold the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public byte[]? Encode(string text)
    {
        Guard.NotNull(text);
        var strict = (Encoding)Encoder.Clone();
        strict.EncoderFallback = EncoderFallback.ExceptionFallback;
        try
        {
            return strict.GetBytes(HasByteOrderMark ? '\uFEFF' + text : text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether both found the same in the same text.</summary>
    public bool Equals(ValidationResult? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Input == other.Input && Format == other.Format && HasByteOrderMark == other.HasByteOrderMark && Encoding == other.Encoding
                && Text == other.Text && Plans == other.Plans && Diagnostics.SequenceEqual(other.Diagnostics) && Fixes.SequenceEqual(other.Fixes)));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Text.GetHashCode() * 31) + (Diagnostics.Length * 7) + Fixes.Length);
}
