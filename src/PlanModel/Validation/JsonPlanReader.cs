using PlanModel.Serialization;

namespace PlanModel.Validation;

/// <summary>
/// Reads as much of a plan as JSON holds, whether or not it keeps the schema: what is missing or of the wrong type is left as it is in an
/// empty record. Of JSON that keeps the schema it reads what <see cref="PlanJson"/> reads.
/// </summary>
internal sealed class JsonPlanReader
{
    private readonly JsonTree _tree;

    private JsonPlanReader(JsonTree tree) => _tree = tree;

    /// <summary>The sections' values, those inside a section behind it.</summary>
    private List<int> Sections { get; } = [];

    /// <summary>The tasks' values, in the order of <see cref="Plan.Tasks"/>.</summary>
    private List<int> Tasks { get; } = [];

    public static JsonPlan Read(JsonTree tree)
    {
        var reader = new JsonPlanReader(tree);
        var plan = reader.ReadPlan(0);
        return new JsonPlan(tree, plan, reader.Sections, reader.Tasks);
    }

    private Plan ReadPlan(int node) => new()
    {
        Title = Text(node, "title") ?? "",
        Annex = Text(node, "annex"),
        Place = Text(node, "place") is { } place ? PlaceShape.Of(place) : null,
        Notes = Texts(node, "notes"),
        Sections = Objects(node, "sections", ReadSection),
    };

    private PlanSection ReadSection(int node)
    {
        Sections.Add(node);
        var tasks = Objects(node, "tasks", ReadTask);
        return new PlanSection
        {
            Number = Integer(node, "number"),
            Heading = Text(node, "heading") ?? "",
            Title = Text(node, "title") ?? "",
            Tasks = tasks,
            Sections = Objects(node, "sections", ReadSection),
        };
    }

    private PlanTask ReadTask(int node)
    {
        Tasks.Add(node);
        var responsibility = _tree.Find(node, "responsibility");
        return new PlanTask
        {
            Id = Text(node, "id") ?? "",
            Number = Integer(node, "number") ?? 0,
            NumberText = Text(node, "numberText"),
            Title = Text(node, "title") ?? "",
            Measures = Texts(node, "measures"),
            Responsibility = responsibility >= 0 && _tree.KindOf(responsibility) == JsonKind.Object ? ReadResponsibility(responsibility) : null,
            Leaders = Texts(node, "leaders"),
            Deadline = Text(node, "deadline"),
            Targets = Objects(node, "targets", ReadTarget),
            Fields = ReadFields(_tree.Find(node, "fields")),
        };
    }

    private Responsibility ReadResponsibility(int node) => new()
    {
        Text = Text(node, "text") ?? "",
        ByDuty = _tree.Find(node, "byDuty") is >= 0 and var byDuty && _tree.KindOf(byDuty) == JsonKind.True,
        Mentions = Objects(node, "mentions", ReadMention),
    };

    private Mention ReadMention(int node) => new()
    {
        Text = Text(node, "text") ?? "",
        Start = Integer(node, "start") ?? 0,
        Kind = (MentionKind)(Word(node, "kind", Words.Kinds) ?? 0),
        Role = (MentionRole)(Word(node, "role", Words.Roles) ?? 0),
        Department = Text(node, "department"),
        Match = (MatchKind?)Word(node, "match", Words.Matches),
    };

    private Target ReadTarget(int node) => new()
    {
        Indicator = Text(node, "indicator") ?? "",
        Comparison = (TargetComparison)(Word(node, "comparison", Words.Comparisons) ?? 0),
        Value = Number(node, "value"),
        Low = Number(node, "low"),
        High = Number(node, "high"),
        Unit = Text(node, "unit"),
        Year = Integer(node, "year"),
        Text = Text(node, "text") ?? "",
    };

    private FieldMap ReadFields(int node)
    {
        if (node < 0 || _tree.KindOf(node) != JsonKind.Object)
        {
            return FieldMap.Empty;
        }

        var fields = new List<KeyValuePair<string, string>>();
        var names = new HashSet<string>();
        for (var child = _tree.FirstOf(node); child >= 0; child = _tree.NextOf(child))
        {
            if (_tree.KindOf(child) == JsonKind.String && names.Add(_tree.NameOf(child)))
            {
                fields.Add(new(_tree.NameOf(child), _tree.StringOf(child)));
            }
        }

        return FieldMap.Create(fields);
    }

    private string? Text(int node, string name) =>
        _tree.Find(node, name) is >= 0 and var value && _tree.KindOf(value) == JsonKind.String ? _tree.StringOf(value) : null;

    private int? Integer(int node, string name) =>
        _tree.Find(node, name) is >= 0 and var value && _tree.KindOf(value) == JsonKind.Number && JsonSchemaCheck.TryReadInteger(_tree, value, out var number)
            ? number
            : null;

    private decimal? Number(int node, string name) =>
        _tree.Find(node, name) is >= 0 and var value && _tree.KindOf(value) == JsonKind.Number && JsonSchemaCheck.TryReadDecimal(_tree, value, out var number)
            ? number
            : null;

    private int? Word(int node, string name, WordTable words) =>
        _tree.Find(node, name) is >= 0 and var word && _tree.KindOf(word) == JsonKind.String
        && words.ValueOf(_tree[word].HasEscapes ? _tree.StringOf(word).AsSpan() : _tree.ContentOf(word)) is >= 0 and var value
            ? value
            : null;

    private ValueList<string> Texts(int node, string name)
    {
        var list = _tree.Find(node, name);
        if (list < 0 || _tree.KindOf(list) != JsonKind.Array)
        {
            return default;
        }

        var texts = new List<string>();
        for (var item = _tree.FirstOf(list); item >= 0; item = _tree.NextOf(item))
        {
            if (_tree.KindOf(item) == JsonKind.String)
            {
                texts.Add(_tree.StringOf(item));
            }
        }

        return ValueList.Wrap(texts.ToArray());
    }

    private ValueList<T> Objects<T>(int node, string name, Func<int, T> read)
    {
        var list = _tree.Find(node, name);
        if (list < 0 || _tree.KindOf(list) != JsonKind.Array)
        {
            return default;
        }

        var items = new List<T>();
        for (var item = _tree.FirstOf(list); item >= 0; item = _tree.NextOf(item))
        {
            if (_tree.KindOf(item) == JsonKind.Object)
            {
                items.Add(read(item));
            }
        }

        return ValueList.Wrap(items.ToArray());
    }
}
