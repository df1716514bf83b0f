namespace PlanModel.Serialization;

/// <summary>The kinds of values that members of plan JSON have.</summary>
internal enum ValueKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>The string that names the schema.</summary>
    Schema,

    /// <summary>A whole number that fits 32 bits.</summary>
    Integer,

    /// <summary>A number that a decimal holds.</summary>
    Number,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>One of the words of a table.</summary>
    Word,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object of the contract.</summary>
    Object,

    /// <summary>An object whose members are strings, by any name.</summary>
    Fields,
}
