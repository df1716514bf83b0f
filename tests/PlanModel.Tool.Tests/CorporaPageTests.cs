using System.Diagnostics;
using System.Text.Json.Nodes;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>src/docs/corpora.md does what it says.</summary>
public sealed class CorporaPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_command_and_every_query_runs()
    {
        if (OperatingSystem.IsWindows())
        {
            // The commands are for a POSIX shell.
            return;
        }

        foreach (var (file, _, content) in JsonLines.Documents)
        {
            _folder.Write("lists/" + file, content);
        }

        File.SetUnixFileMode(_folder.Write("bin/planmodel", $"#!/bin/sh\nexec dotnet '{ToolRunner.ToolPath}' \"$@\"\n"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var queries = new List<IReadOnlyList<string[]>>();
        foreach (var (language, text) in CorporaPage.Blocks)
        {
            if (language == "sh")
            {
                Sh(text);
                continue;
            }

            foreach (var query in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                queries.Add(Duck.Ask(_folder.Path, query));
            }
        }

        queries.Should().HaveCount(5).And.OnlyContain(rows => rows.Count > 0);
        queries[0].Should().Contain(row => row[0] == "天津市卫生健康委员会");
        queries[^1].Select(row => (row[0], row[1].Length > 0)).Should().Equal([("a.html", false)], "the other document has no rows");
        File.ReadLines(_folder["plans.jsonl"]).Should().HaveCount(2).And.Contain(line => line.Contains("天津市人力资源和社会保障局", StringComparison.Ordinal));
        Directory.GetFiles(_folder["pages"], "*.html", SearchOption.AllDirectories).Should().HaveCount(JsonLines.Documents.Count);
        JsonNode.Parse(File.ReadLines(_folder["envelopes.jsonl"]).First())!["diagnostics"].Should().NotBeNull();
    }

    private void Sh(string commands)
    {
        var start = new ProcessStartInfo("sh", ["-e", "-c", commands]) { WorkingDirectory = _folder.Path, RedirectStandardError = true };
        start.Environment["PATH"] = $"{_folder["bin"]}:{start.Environment["PATH"]}";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, $"{commands}\n{error}");
    }
}
