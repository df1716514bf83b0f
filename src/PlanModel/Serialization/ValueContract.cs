namespace PlanModel.Serialization;

/// <summary>What a value of plan JSON may be.</summary>
internal sealed class ValueContract
{
    private readonly Func<ObjectContract>? _object;

    private ValueContract(ValueKind kind, ValueContract? item = null, WordTable? words = null, Func<ObjectContract>? contract = null)
    {
        Kind = kind;
        Item = item;
        Words = words;
        _object = contract;
    }

    public static ValueContract Text { get; } = new(ValueKind.Text);

    public static ValueContract Schema { get; } = new(ValueKind.Schema);

    public static ValueContract Integer { get; } = new(ValueKind.Integer);

    public static ValueContract Number { get; } = new(ValueKind.Number);

    public static ValueContract Boolean { get; } = new(ValueKind.Boolean);

    public static ValueContract Fields { get; } = new(ValueKind.Fields);

    public static ValueContract Texts { get; } = new(ValueKind.List, Text);

    public ValueKind Kind { get; }

    /// <summary>What the items of a list are.</summary>
    public ValueContract? Item { get; }

    /// <summary>The words that are possible.</summary>
    public WordTable? Words { get; }

    /// <summary>The contract of an object. Asked for late: sections hold sections.</summary>
    public ObjectContract Object => _object!();

    public static ValueContract WordOf(WordTable words) => new(ValueKind.Word, words: words);

    public static ValueContract ObjectOf(Func<ObjectContract> contract) => new(ValueKind.Object, contract: contract);

    public static ValueContract ListOf(Func<ObjectContract> contract) => new(ValueKind.List, ObjectOf(contract));
}
