using System.Diagnostics;
using System.Globalization;
using System.Text;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>
/// The tool runs with a managed heap that may not grow beyond a limit: what it holds does not grow with the number of documents, or
/// with the length of a line. Beyond the limit it would end with an error, however busy the machine is.
/// </summary>
public class MemoryTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void Ten_times_the_documents_need_no_more_memory()
    {
        var (_, output) = PipeWithin(megabytes: 64, JsonLines.Many(2000));

        output.Should().Be(2000, "the input and the output are about 20 MB each, as UTF-16 twice that");
    }

    [Fact]
    public void A_line_of_100_MB_needs_little_memory()
    {
        var part = new string('x', Megabyte);

        var (status, output) = PipeWithin(megabytes: 64, Enumerable.Repeat(part, 100).Prepend("{\"name\":\"long\",\"text\":\"").Append("\"}\n"), ends: "");

        status.Should().Be(2);
        output.Should().Be(1);
    }

    [Fact]
    public void Converting_many_files_holds_few()
    {
        using var folder = new TemporaryFolder();
        var list = Enumerable.Range(0, 1000).Select(index => $"d/{index:0000}.{(JsonLines.Documents[index % JsonLines.Documents.Count].Member == "html" ? "html" : "txt")}");
        foreach (var (name, index) in list.Select((name, index) => (name, index)))
        {
            folder.Write(name, JsonLines.Documents[index % JsonLines.Documents.Count].Content);
        }

        var result = ToolRunner.Run(new ToolRun
        {
            Arguments = ["convert", "d", "--to", "jsonl", "-o", "plans.jsonl"],
            Folder = folder.Path,
            Environment = Within(64),
        });

        result.ExitCode.Should().Be(1, "the notice among the documents has no list");
        File.ReadLines(folder["plans.jsonl"]).Should().HaveCount(1000);
    }

    private static (int Status, int Lines) PipeWithin(int megabytes, IEnumerable<string> pieces, string ends = "\n")
    {
        using var process = Process.Start(ToolRunner.Prepare(new ToolRun { Arguments = ["pipe"], Environment = Within(megabytes) }))!;
        var lines = Task.Run(() =>
        {
            var count = 0;
            while (process.StandardOutput.ReadLine() is not null)
            {
                count++;
            }

            return count;
        });
        var error = process.StandardError.ReadToEndAsync();
        using (var input = new StreamWriter(process.StandardInput.BaseStream, new UTF8Encoding(false)))
        {
            foreach (var piece in pieces)
            {
                input.Write(piece);
                input.Write(ends);
            }
        }

        process.WaitForExit(TimeSpan.FromMinutes(3)).Should().BeTrue("the documents are few");
        error.Result.Should().StartWith("planmodel: ").And.NotContain("memory");
        return (process.ExitCode, lines.Result);
    }

    private static Dictionary<string, string?> Within(int megabytes) =>
        new() { ["DOTNET_GCHeapHardLimit"] = "0x" + ((long)megabytes * Megabyte).ToString("x", CultureInfo.InvariantCulture) };
}
