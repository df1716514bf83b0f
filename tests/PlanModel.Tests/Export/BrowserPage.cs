using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanModel.Tests.Export;

/// <summary>A page in the browser: what it did so far, and a way to ask it.</summary>
internal sealed class BrowserPage(Browser browser, string session)
{
    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    public string Session { get; } = session;

    public Task Loaded => _loaded.Task;

    /// <summary>What stands in the console, and exceptions.</summary>
    public IReadOnlyList<string> Complaints => Copy(_complaints);

    /// <summary>The addresses that were asked for.</summary>
    public IReadOnlyList<string> Requests => Copy(_requests);

    public Task<JsonNode> Send(string method, JsonObject? parameters = null) => browser.Send(Session, method, parameters);

    /// <summary>The value of an expression.</summary>
    public async Task<T> Evaluate<T>(string expression)
    {
        var answer = await Send("Runtime.evaluate", new JsonObject { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        answer["exceptionDetails"].Should().BeNull($"{expression} gives a value");
        return answer["result"]!["value"].Deserialize<T>()!;
    }

    public void Note(string method, JsonNode parameters)
    {
        switch (method)
        {
            case "Page.loadEventFired":
                _loaded.TrySetResult();
                break;
            case "Runtime.consoleAPICalled" or "Runtime.exceptionThrown" or "Log.entryAdded":
                Add(_complaints, parameters.ToJsonString());
                break;
            case "Network.requestWillBeSent":
                Add(_requests, (string)parameters["request"]!["url"]!);
                break;
        }
    }

    private static void Add(List<string> list, string text)
    {
        lock (list)
        {
            list.Add(text);
        }
    }

    private static string[] Copy(List<string> list)
    {
        lock (list)
        {
            return [.. list];
        }
    }
}
