using PlanModel.Diagnostics;

namespace PlanModel.Validation;

/// <summary>Checks targets of plan JSON: values that fit together, and words that the task says.</summary>
internal sealed class JsonTargetCheck(JsonPlan json, DiagnosticBag findings)
{
    /// <summary>As many characters of measures are searched for the targets of one task.</summary>
    private const long MostSearched = 2_000_000;

    public void Run()
    {
        var index = 0;
        foreach (var task in json.Plan.Tasks)
        {
            var node = json.Tasks[index++];
            if (task.Targets.Count > 0)
            {
                Check(task, node);
            }
        }
    }

    private void Check(PlanTask task, int node)
    {
        long length = task.Title.Length;
        foreach (var measure in task.Measures)
        {
            length += measure.Length;
        }

        var index = 0;
        foreach (var target in json.ObjectsOf(node, "targets"))
        {
            var read = task.Targets[index++];
            CheckValues(read, target);
            if (read.Text.Length > 0 && length * task.Targets.Count <= MostSearched && !IsSaid(task, read.Text))
            {
                findings.Add(JsonPlanFindings.TargetNotInMeasures(json.OfMember(target, "text"), read.Text));
            }
        }
    }

    private void CheckValues(Target target, int node)
    {
        var tree = json.Tree;
        var isAll = target.Comparison == TargetComparison.All && tree.Find(node, "comparison") >= 0;
        bool has(string name) => tree.Find(node, name) >= 0;
        if (target.Low is { } low && target.High is { } high && low > high)
        {
            Report(node, "low", "The lower end of the range is greater than the upper one.");
        }
        else if (has("value") && (has("low") || has("high")))
        {
            Report(node, "value", "There is a value, and a range too; one of them was expected.");
        }
        else if (has("low") != has("high"))
        {
            Report(node, has("low") ? "low" : "high", "Only one end of the range is there; both were expected, or a value.");
        }
        else if (isAll && (has("value") || has("low")))
        {
            Report(node, has("value") ? "value" : "low", "All of something (comparison all) has no value.");
        }
        else if (!isAll && !has("value") && !has("low"))
        {
            Report(node, "comparison", "There is no value; only the comparison all has none.");
        }
    }

    private void Report(int node, string member, string message) => findings.Add(JsonPlanFindings.TargetContradictory(json.OfMember(node, member), message));

    private static bool IsSaid(PlanTask task, string text)
    {
        foreach (var measure in task.Measures)
        {
            if (measure.AsSpan().IndexOf(text.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return task.Title.AsSpan().IndexOf(text.AsSpan()) >= 0;
    }
}
