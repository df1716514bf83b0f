namespace PlanModel.Notebooks;

/// <summary>
/// Says who shows instances of a type in a notebook. .NET Interactive looks for an attribute of this name and these members in any
/// namespace, so that a library needs no reference to it.
/// </summary>
/// <param name="formatterSourceType">A class with a public constructor without parameters and a method <c>CreateTypeFormatters</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    // Nothing tells a trimmer to keep the members of that class: a trimmed application shows no notebooks.
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; } = ["text/html", "text/plain"];
}
