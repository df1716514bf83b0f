using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanModel.Tests.Validation;

/// <summary>Files that differ from a good one by one change: every member taken out, renamed, and given values of every kind.</summary>
internal static class JsonChanges
{
    /// <summary>A file in which every member of every kind of object stands.</summary>
    public const string Good =
        """
        {
          "schema": "planmodel/plan/1", "title": "天津市供水任务清单", "annex": "附件2", "place": "天津市", "notes": ["排名不分先后"],
          "sections": [ {
            "number": 1, "heading": "一、供水", "title": "供水",
            "sections": [ { "heading": "（一）水源", "title": "水源", "number": 1 } ],
            "tasks": [ {
              "id": "1-1", "number": 1, "numberText": "1", "title": "改造供水管网", "measures": ["漏损率达到8%以下。"],
              "responsibility": { "text": "市水务局按职责分工负责", "byDuty": true, "mentions": [
                { "text": "市水务局", "start": 0, "kind": "department", "role": "responsible", "department": "天津市水务局", "match": "exact" } ] },
              "leaders": ["张三"], "deadline": "2025年底",
              "targets": [ { "indicator": "漏损率", "comparison": "at-most", "value": 8.5, "low": 1, "high": 2, "unit": "%", "year": 2025, "text": "漏损率达到8%以下" } ],
              "fields": { "备注": "续建" }
            } ]
          } ]
        }
        """;

    private static readonly string[] Values =
        ["null", "true", "false", "0", "7", "-3", "2.5", "3000000000", "-3000000000", "\"\"", "\"市教委\"", "\"reach\"", "\"exact\"", "[]", "[null]", "[1]", "[\"a\"]", "[{}]", "{}", "{\"a\":\"b\"}", "{\"a\":1}"];

    public static IReadOnlyList<(string Name, string Json)> All { get; } = Make();

    /// <summary>Whether the library reads it.</summary>
    public static bool CanRead(string json)
    {
        try
        {
            _ = PlanJson.Deserialize(json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static List<(string Name, string Json)> Make()
    {
        var changes = new List<(string Name, string Json)> { ("as it is", Good) };
        foreach (var path in PathsOf(JsonNode.Parse(Good)!))
        {
            changes.Add(($"{path} taken out", Change(path, (owner, key) => owner.Remove(key))));
            changes.Add(($"{path} renamed", Change(path, (owner, key) =>
            {
                var value = owner[key]!;
                owner.Remove(key);
                owner[key + "s"] = value;
            })));
            foreach (var value in Values)
            {
                changes.Add(($"{path} = {value}", Change(path, (owner, key) => owner[key] = JsonNode.Parse(value))));
            }
        }

        return changes;
    }

    /// <summary>The members of all objects, as paths of names and indices.</summary>
    private static List<string> PathsOf(JsonNode root)
    {
        var paths = new List<string>();
        Walk(root, "", paths);
        return paths;
    }

    private static void Walk(JsonNode node, string path, List<string> paths)
    {
        if (node is JsonObject members)
        {
            foreach (var member in members)
            {
                paths.Add($"{path}/{member.Key}");
                Walk(member.Value!, $"{path}/{member.Key}", paths);
            }
        }
        else if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                Walk(items[i]!, FormattableString.Invariant($"{path}/{i}"), paths);
            }
        }
    }

    private static string Change(string path, Action<JsonObject, string> change)
    {
        var root = JsonNode.Parse(Good)!;
        var parts = path.Split('/')[1..];
        var owner = root;
        foreach (var part in parts[..^1])
        {
            owner = owner is JsonArray items ? items[int.Parse(part, null)]! : owner[part]!;
        }

        change(owner.AsObject(), parts[^1]);
        return root.ToJsonString();
    }
}
