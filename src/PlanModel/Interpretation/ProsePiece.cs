using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>A piece of a paragraph of prose.</summary>
internal readonly record struct ProsePiece(ProsePieceKind Kind, TextFragment Text);

internal enum ProsePieceKind : byte
{
    /// <summary>What is to be done.</summary>
    Text = 0,

    /// <summary>The content of a bracket that names who does it.</summary>
    Bracket,

    /// <summary>A labelled text (牵头单位：市教委), label included.</summary>
    Labelled,

    /// <summary>What follows 完成时限：.</summary>
    Deadline,

    /// <summary>What follows 责任领导：.</summary>
    Leaders,

    /// <summary>The content of a bracket that changes how responsibilities are read.</summary>
    Note,
}
