namespace PlanModel.Validation;

/// <summary>Hands the texts of plan JSON to the check of writing, in the order of the plan.</summary>
internal static class JsonTexts
{
    public static void Check(JsonPlan json, WritingCheck writing)
    {
        foreach (var section in json.Sections)
        {
            Check(json.Tree, json.Tree.Find(section, "heading"), TextRole.Heading, false, writing);
        }

        var index = 0;
        foreach (var task in json.Plan.Tasks)
        {
            CheckTask(json, json.Tasks[index++], task, writing);
        }
    }

    private static void CheckTask(JsonPlan json, int node, PlanTask task, WritingCheck writing)
    {
        // Targets quote the measures: what is taken out of one would have to go from the other.
        var isFixable = task.Targets.IsEmpty;
        var tree = json.Tree;
        Check(tree, tree.Find(node, "title"), TextRole.Title, isFixable, writing);
        var measures = tree.Find(node, "measures");
        for (var item = measures < 0 ? JsonTree.None : tree.FirstOf(measures); item >= 0; item = tree.NextOf(item))
        {
            Check(tree, item, TextRole.Measure, isFixable, writing);
        }

        var responsibility = tree.Find(node, "responsibility");
        if (Check(tree, tree.Find(responsibility, "text"), TextRole.Responsibility, false, writing))
        {
            // Names are looked at one by one only where there is something to see in them.
            foreach (var mention in json.ObjectsOf(responsibility, "mentions"))
            {
                Check(tree, tree.Find(mention, "text"), TextRole.Name, false, writing);
            }
        }
    }

    private static bool Check(JsonTree tree, int node, TextRole role, bool isFixable, WritingCheck writing) =>
        node >= 0 && tree.KindOf(node) == JsonKind.String && writing.Check(new CheckedText(tree.FragmentOf(node), role, node, isFixable));
}
