using System.Globalization;
using PlanModel.Diagnostics;
using PlanModel.Interpretation;

namespace PlanModel.Validation;

/// <summary>Checks the ids and the numbers of tasks in plan JSON: both follow from what stands around them.</summary>
internal sealed class JsonNumberCheck(JsonPlan json, DiagnosticBag findings, FixList fixes)
{
    private readonly HashSet<string> _ids = [];
    private int _task;
    private PlanTask? _before;

    /// <summary>The right number of the task before; 0 before the first, null when nothing tells it.</summary>
    private int? _last = 0;

    private bool _isPrinted;
    private bool _isNewSection;

    public void Run() => CheckSections(json.Plan.Sections, "");

    private void CheckSections(ValueList<PlanSection> sections, string path)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var inner = path + Text(i + 1) + "-";
            _isNewSection = true;
            for (var j = 0; j < sections[i].Tasks.Count; j++)
            {
                CheckTask(sections[i].Tasks[j], inner + Text(j + 1), isFirst: j == 0);
            }

            CheckSections(sections[i].Sections, inner);
        }
    }

    private void CheckTask(PlanTask task, string expectedId, bool isFirst)
    {
        var node = json.Tasks[_task++];
        CheckId(node, task, expectedId);
        CheckNumber(node, task, isFirst, expectedId);
        _before = task;
        _isNewSection = false;
    }

    private void CheckId(int node, PlanTask task, string expected)
    {
        var tree = json.Tree;
        var id = tree.Find(node, "id");
        if (id < 0 || tree.KindOf(id) != JsonKind.String)
        {
            return;
        }

        var isNew = _ids.Add(task.Id);
        if (isNew && task.Id == expected)
        {
            return;
        }

        var finding = isNew ? JsonPlanFindings.IdNotPosition(tree.SpotOf(id), task.Id, expected) : JsonPlanFindings.IdRepeated(tree.SpotOf(id), task.Id);
        findings.Add(finding);
        if (task.Id != expected)
        {
            fixes.Replace(tree[id].Start + 1, tree[id].End - tree[id].Start - 2, expected, finding.Code);
        }
    }

    private void CheckNumber(int node, PlanTask task, bool isFirst, string expectedId)
    {
        var number = json.Tree.Find(node, "number");
        int? printed = task.NumberText is { } text && Numeral.TryReadCell(text.AsSpan(), out var value, out _, out _) && value > 0 ? value : null;
        if (number >= 0 && json.Tree.KindOf(number) != JsonKind.Number)
        {
            _last = printed;
            InsertId(node, expectedId, null);
            return;
        }

        if (number < 0)
        {
            // Which of two tasks of one title share a number nothing tells.
            var inferred = printed ?? (task.NumberText is null && _before?.Title != task.Title && _last is { } last && !IsUnsureStart(isFirst) ? last + 1 : null);
            InsertId(node, expectedId, inferred);
            _last = inferred;
            return;
        }

        InsertId(node, expectedId, null);
        if (printed is { } asPrinted)
        {
            CheckPrinted(number, task, asPrinted);
        }
        else
        {
            CheckInferred(number, task, isFirst);
        }
    }

    private void CheckPrinted(int number, PlanTask task, int printed)
    {
        if (task.Number != printed)
        {
            var finding = JsonPlanFindings.NumberNotAsPrinted(json.Tree.SpotOf(number), task.Number, task.NumberText!, printed);
            findings.Add(finding);
            Replace(number, printed, finding.Code);
        }

        // 2-1 counts inside 2; a number printed for several rows of one task stands in each.
        var isSimple = task.NumberText!.AsSpan().IndexOfAny('-', '.', '－') < 0;
        var isShared = printed == _last && _before?.Title == task.Title;
        if (_isPrinted && isSimple && _last is { } last && !isShared && printed != last + 1 && !(_isNewSection && printed <= Math.Max(1, last)))
        {
            var spot = json.Tree.SpotOf(number);
            var finding = printed == last ? NumberingFindings.NumberRepeated(spot.Start, spot.Length, printed)
                : printed < last ? NumberingFindings.NumberGoesBack(spot.Start, spot.Length, last, printed)
                : NumberingFindings.NumberJumps(spot.Start, spot.Length, last, printed);
            findings.Add(finding with { Pointer = spot.Pointer });
        }

        _isPrinted = true;
        _last = printed;
    }

    private void CheckInferred(int number, PlanTask task, bool isFirst)
    {
        var isSameTask = _before is not null && _before.Title == task.Title && _last == task.Number;
        var restarts = isFirst && task.Number == 1;
        if (task.NumberText is null && _last is > 0 and var last && task.Number != last + 1 && !isSameTask && !restarts && _before!.Title != task.Title)
        {
            var finding = JsonPlanFindings.NumberNotInferred(json.Tree.SpotOf(number), task.Number, last + 1);
            findings.Add(finding);
            if (isFirst)
            {
                // Lists may count anew under each heading: here the answer is not the only one.
                _last = task.Number;
                return;
            }

            Replace(number, last + 1, finding.Code);
            _last = last + 1;
            return;
        }

        _last = task.Number;
    }

    /// <summary>Whether a task without a number begins something, and so may begin at any number.</summary>
    private bool IsUnsureStart(bool isFirst) => isFirst && (_last == 0 ? NextNumber() is not (null or 2) : true);

    /// <summary>The number of the next task; null when it has none, or there is no next one.</summary>
    private int? NextNumber() =>
        _task < json.Tasks.Count && json.Tree.Find(json.Tasks[_task], "number") is >= 0 and var number && JsonSchemaCheck.TryReadInteger(json.Tree, number, out var value)
            ? value
            : null;

    private void Replace(int number, int value, string code) =>
        fixes.Replace(json.Tree[number].Start, json.Tree[number].End - json.Tree[number].Start, Text(value), code);

    /// <summary>Puts in the members that are missing, in the place and with the white space that others have.</summary>
    private void InsertId(int node, string id, int? number)
    {
        var tree = json.Tree;
        var first = tree.FirstOf(node);
        if (first < 0)
        {
            return;
        }

        var space = tree.Text.Substring(tree[node].Start + 1, tree[first].NameStart - tree[node].Start - 1);
        var idNode = tree.Find(node, "id");
        var added = number is { } value ? $"\"number\": {Text(value)}" : null;
        if (idNode < 0)
        {
            fixes.Insert(tree[node].Start + 1, $"{space}\"id\": \"{id}\",{(added is null ? "" : $"{space}{added},")}", JsonFindings.MissingMemberCode);
        }
        else if (added is not null)
        {
            fixes.Insert(tree[idNode].End, $",{(space.Length > 0 ? space : " ")}{added}", JsonFindings.MissingMemberCode);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
