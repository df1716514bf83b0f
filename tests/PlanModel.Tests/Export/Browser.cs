using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Export;

/// <summary>A browser without a window, driven over its DevTools protocol; started when the first page is opened.</summary>
public sealed class Browser : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("planmodel-browser-").FullName;
    private readonly SemaphoreSlim _starting = new(1);
    private readonly SemaphoreSlim _sending = new(1);
    private readonly ClientWebSocket _socket = new();
    private readonly Dictionary<int, TaskCompletionSource<JsonNode>> _pending = [];
    private readonly Dictionary<string, BrowserPage> _pages = [];
    private Process? _process;
    private int _lastId;

    /// <summary>Opens a page; the test is skipped where there is no browser.</summary>
    internal async Task<BrowserPage> Open(string html, int width = 1280, int height = 900, params (string Method, JsonObject Parameters)[] before)
    {
        await Start();
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html, TestContext.Current.CancellationToken);
        var target = await Send(null, "Target.createTarget", new JsonObject { ["url"] = "about:blank" });
        var session = await Send(null, "Target.attachToTarget", new JsonObject { ["targetId"] = (string)target["targetId"]!, ["flatten"] = true });
        var page = new BrowserPage(this, (string)session["sessionId"]!);
        lock (_pages)
        {
            _pages.Add(page.Session, page);
        }

        await page.Send("Emulation.setDeviceMetricsOverride", new JsonObject { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });
        foreach (var domain in new[] { "Page", "Runtime", "Log", "Network" })
        {
            await page.Send($"{domain}.enable");
        }

        foreach (var (method, parameters) in before)
        {
            await page.Send(method, parameters);
        }

        await page.Send("Page.navigate", new JsonObject { ["url"] = new Uri(file).AbsoluteUri });
        await page.Loaded.WaitAsync(Patience);
        return page;
    }

    internal async Task<JsonNode> Send(string? session, string method, JsonObject? parameters = null)
    {
        var id = Interlocked.Increment(ref _lastId);
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null)
        {
            message["sessionId"] = session;
        }

        var answer = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_pending)
        {
            _pending.Add(id, answer);
        }

        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }

        return await answer.Task.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _socket.Dispose();
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A part of the browser may be slow to go; the folder is temporary.
        }
    }

    private async Task Start()
    {
        await _starting.WaitAsync();
        try
        {
            if (_process is not null)
            {
                return;
            }

            var profile = Path.Combine(_folder, "profile");
            var start = new ProcessStartInfo(Programs.Chromium)
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                ArgumentList =
                {
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank",
                },
            };
            _process = Process.Start(start)!;
            _ = _process.StandardOutput.ReadToEndAsync();
            var address = await FindAddress(_process).WaitAsync(Patience);
            _ = _process.StandardError.ReadToEndAsync();
            await _socket.ConnectAsync(new Uri(address), CancellationToken.None);
            _ = Task.Run(Receive);
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>The browser says on standard error where it listens.</summary>
    private static async Task<string> FindAddress(Process process)
    {
        const string Mark = "DevTools listening on ";
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                return line[Mark.Length..];
            }
        }

        throw new InvalidOperationException("The browser ended without listening.");
    }

    private async Task Receive()
    {
        var buffer = new byte[1 << 16];
        try
        {
            while (true)
            {
                using var text = new MemoryStream();
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                    text.Write(buffer, 0, part.Count);
                }
                while (!part.EndOfMessage);

                Dispatch(JsonNode.Parse(text.ToArray())!);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The browser was closed.
        }
    }

    private void Dispatch(JsonNode message)
    {
        if (message["id"] is { } id)
        {
            TaskCompletionSource<JsonNode>? answer;
            lock (_pending)
            {
                _pending.Remove((int)id, out answer);
            }

            if (message["error"] is { } error)
            {
                answer?.SetException(new InvalidOperationException(error.ToJsonString()));
            }
            else
            {
                answer?.SetResult(message["result"]!);
            }

            return;
        }

        lock (_pages)
        {
            if ((string?)message["sessionId"] is { } session && _pages.TryGetValue(session, out var page))
            {
                page.Note((string)message["method"]!, message["params"]!);
            }
        }
    }
}
