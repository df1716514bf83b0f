using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Validation;

/// <summary>Checks plans as JSON: the text, the schema, and what the plan says.</summary>
internal static class JsonCheck
{
    public static ValidationResult Run(DepartmentNormalizer normalizer, SourceText source, DecodedText? decoded)
    {
        var bag = new DiagnosticBag();
        var fixes = new FixList();
        var plans = new List<Plan>();
        var text = source.Content;
        var isLines = JsonInput.HoldsLines(text, source.Name);
        if (decoded is not null)
        {
            CheckEncoding(decoded, bag);
        }

        if (isLines)
        {
            var lines = new JsonLineReader(text);
            var hasLines = false;
            while (lines.MoveNext())
            {
                hasLines = true;
                Add(plans, Check(normalizer, text, lines.Start, lines.End, bag, fixes));
            }

            if (!hasLines)
            {
                bag.Add(JsonFindings.NotJson(0, 0, "there is nothing in it."));
            }
        }
        else
        {
            Add(plans, Check(normalizer, text, 0, text.Length, bag, fixes));
        }

        return new ValidationResult
        {
            Plans = ValueList.Wrap(plans.ToArray()),
            Diagnostics = bag.ToDiagnostics(source),
            Input = isLines ? ValidationInput.JsonLines : ValidationInput.Json,
            Text = text,
            Encoding = decoded?.EncodingName ?? "UTF-8",
            Encoder = decoded?.Encoding ?? System.Text.Encoding.UTF8,
            HasByteOrderMark = decoded?.HasMark ?? false,
            Fixes = decoded?.ReplacedCount > 0 ? [] : fixes.ToEdits(),
        };
    }

    private static void Add(List<Plan> plans, Plan? plan)
    {
        if (plan is not null)
        {
            plans.Add(plan);
        }
    }

    private static void CheckEncoding(DecodedText decoded, DiagnosticBag bag)
    {
        EncodingFindings.AddTo(bag.Findings, decoded);
        if (decoded.EncodingName != "UTF-8")
        {
            bag.Add(JsonFindings.NotUtf8(decoded.EncodingName));
        }
    }

    /// <summary>Checks one plan; gives it when it keeps the schema.</summary>
    private static Plan? Check(DepartmentNormalizer normalizer, string text, int start, int end, DiagnosticBag bag, FixList fixes)
    {
        var before = bag.Count;
        var tree = JsonTreeReader.Read(text, start, end, bag);
        if (tree is null)
        {
            return null;
        }

        var isJson = bag.Count == before;
        var schema = new JsonSchemaCheck(tree, bag);
        schema.CheckPlan();
        var json = JsonPlanReader.Read(tree);
        if (tree.KindOf(0) == JsonKind.Object)
        {
            CheckPlan(normalizer, json, bag, fixes);
        }

        return isJson && !schema.HasErrors ? json.Plan : null;
    }

    private static void CheckPlan(DepartmentNormalizer normalizer, JsonPlan json, DiagnosticBag bag, FixList fixes)
    {
        // Bodies are those of the place that is meant, so that mending it changes nothing else.
        json = json.In(JsonPlaceCheck.PlaceMeant(json.Plan.Place));
        new PlanCheck(json.Plan, json, bag).Run();
        new SectionCheck(json.Plan, json, bag).Run();
        new BodyCheck(json.Plan, json, normalizer, bag).Run();
        new JsonPlaceCheck(json, bag, fixes).Run();
        new JsonSectionCheck(json, bag).Run();
        new JsonNumberCheck(json, bag, fixes).Run();
        new JsonMentionCheck(json, normalizer, bag, fixes).Run();
        new JsonTargetCheck(json, bag).Run();

        // Before single strings: of two edits at one place the wider one holds.
        var writing = new WritingCheck(json.Tree.Text, json.Tree, bag, fixes);
        JsonTexts.Check(json, writing);
        writing.Finish();
        new JsonTextCheck(json.Tree, bag, fixes).Run();
        CheckGarbled(json.Tree, bag);
    }

    private static void CheckGarbled(JsonTree tree, DiagnosticBag bag)
    {
        // The tree may be one line of a text; its own stretch is looked at.
        var (start, end) = (tree[0].Start, tree[0].End);
        var isAll = tree.Text.AsSpan(end).Trim().IsEmpty && tree.Text.AsSpan(0, start).Trim().IsEmpty;
        var text = isAll ? tree.Text : tree.Text.Substring(start, end - start);
        var found = GarbledText.Find(text);
        found = found < 0 ? GarbledScan.Find(text) : found;
        if (found >= 0)
        {
            found += isAll ? 0 : start;
            bag.Add(EncodingFindings.Garbled(found) with { Pointer = tree.PointerOf(tree.NodeAt(found)) });
        }
    }
}
