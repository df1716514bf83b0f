namespace PlanModel.Validation;

/// <summary>The texts of plan JSON that are checked for how they are written, in the order of the plan.</summary>
internal static class JsonTexts
{
    public static IEnumerable<CheckedText> Of(JsonPlan json)
    {
        foreach (var section in json.Sections)
        {
            if (Text(json, section, "heading", TextRole.Heading, false) is { } heading)
            {
                yield return heading;
            }
        }

        var index = 0;
        foreach (var task in json.Plan.Tasks)
        {
            // Targets quote the measures: what is taken out of one would have to go from the other.
            var isFixable = task.Targets.IsEmpty;
            var node = json.Tasks[index++];
            if (Text(json, node, "title", TextRole.Title, isFixable) is { } title)
            {
                yield return title;
            }

            foreach (var measure in StringsOf(json.Tree, json.Tree.Find(node, "measures")))
            {
                yield return TextOf(json.Tree, measure, TextRole.Measure, isFixable);
            }

            var responsibility = json.Tree.Find(node, "responsibility");
            if (Text(json, responsibility, "text", TextRole.Responsibility, false) is { } text)
            {
                yield return text;
            }

            foreach (var mention in json.ObjectsOf(responsibility, "mentions"))
            {
                if (Text(json, mention, "text", TextRole.Name, false) is { } name)
                {
                    yield return name;
                }
            }
        }
    }

    private static IEnumerable<int> StringsOf(JsonTree tree, int list)
    {
        if (list < 0 || tree.KindOf(list) != JsonKind.Array)
        {
            yield break;
        }

        for (var item = tree.FirstOf(list); item >= 0; item = tree.NextOf(item))
        {
            if (tree.KindOf(item) == JsonKind.String)
            {
                yield return item;
            }
        }
    }

    private static CheckedText? Text(JsonPlan json, int node, string member, TextRole role, bool isFixable) =>
        json.Tree.Find(node, member) is >= 0 and var value && json.Tree.KindOf(value) == JsonKind.String
            ? TextOf(json.Tree, value, role, isFixable)
            : null;

    private static CheckedText TextOf(JsonTree tree, int node, TextRole role, bool isFixable) => new(
        JsonStrings.Map(tree.Text, tree[node].Start + 1, tree[node].End - tree[node].Start - 2, tree[node].HasEscapes), role, node, isFixable);
}
