using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Formatting;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Samples;

/// <summary>The sample notebook: a valid notebook, whose cells run from the first to the last and give the outputs that are stored in it.</summary>
public sealed partial class SampleNotebookTests : IDisposable
{
    private static readonly string File = Path.Combine(TestFiles.Root, "src", "samples", "plan.ipynb");

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("planmodel-notebook-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Cells_run_and_give_the_outputs_that_are_stored()
    {
        var notebook = JsonNode.Parse(await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken))!;
        var scripts = new Scripts();
        var count = 0;
        foreach (var cell in notebook["cells"]!.AsArray().Where(cell => (string)cell!["cell_type"]! == "code"))
        {
            var (printed, value) = await scripts.Run(Localize(Text(cell!["source"]!)));

            cell["execution_count"] = ++count;
            cell["outputs"] = Outputs(printed, value, count);
        }

        count.Should().BeGreaterThan(10);
        Approvals.Check(File, notebook.ToJsonString(Indented));
    }

    [Fact]
    public void Notebook_is_valid_by_format_4_5()
    {
        var notebook = JsonNode.Parse(System.IO.File.ReadAllText(File))!.AsObject();

        notebook.Select(member => member.Key).Should().Equal("cells", "metadata", "nbformat", "nbformat_minor");
        ((int)notebook["nbformat"]!, (int)notebook["nbformat_minor"]!).Should().Be((4, 5));
        ((string)notebook["metadata"]!["kernelspec"]!["name"]!).Should().Be(".net-csharp");
        ((string)notebook["metadata"]!["polyglot_notebook"]!["kernelInfo"]!["defaultKernelName"]!).Should().Be("csharp");
        var cells = notebook["cells"]!.AsArray().Select(cell => cell!.AsObject()).ToArray();
        cells.Select(cell => (string)cell["id"]!).Should().OnlyHaveUniqueItems().And.OnlyContain(id => CellId().IsMatch(id));
        foreach (var cell in cells)
        {
            var isCode = (string)cell["cell_type"]! == "code";
            cell.Select(member => member.Key).Order().Should().Equal(
                isCode ? ["cell_type", "execution_count", "id", "metadata", "outputs", "source"] : ["cell_type", "id", "metadata", "source"]);
            cell["source"]!.AsArray().SkipLast(1).Count(line => !((string)line!).EndsWith('\n')).Should().Be(0, "lines keep their ends");
        }
    }

    /// <summary>The package is the library under test; paths start at the folder of the notebook, files are written elsewhere.</summary>
    private string Localize(string code)
    {
        code = Package().Replace(code, match =>
        {
            match.Groups[1].Value.Should().Be(TestFiles.Version, "the notebook asks for the version of the repository");
            return "";
        });
        return code
            .Replace("\"../../seeds/", $"\"{TestFiles.Seeds.Replace('\\', '/')}/", StringComparison.Ordinal)
            .Replace("\"out", $"\"{_folder.Replace('\\', '/')}/out", StringComparison.Ordinal);
    }

    private static JsonArray Outputs(string printed, object? value, int count)
    {
        var outputs = new JsonArray();
        if (printed.Length > 0)
        {
            outputs.Add(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Lines(printed) });
        }

        if (value is not null)
        {
            var data = new JsonObject();
            foreach (var type in Formatter.GetPreferredMimeTypesFor(value.GetType()))
            {
                data[type] = Lines(value.ToDisplayString(type));
            }

            outputs.Add(new JsonObject { ["data"] = data, ["execution_count"] = count, ["metadata"] = new JsonObject(), ["output_type"] = "execute_result" });
        }

        return outputs;
    }

    private static JsonArray Lines(string text)
    {
        text = text.ReplaceLineEndings("\n").Replace(TestFiles.Seeds.Replace('\\', '/'), "../../seeds", StringComparison.Ordinal);
        return [.. LineOf().Matches(text).Select(line => (JsonNode)line.Value)];
    }

    private static string Text(JsonNode lines) => string.Concat(lines.AsArray().Select(line => (string)line!));

    [GeneratedRegex("""^#r "nuget: *PlanModel, *([^"]*)"$""", RegexOptions.Multiline)]
    private static partial Regex Package();

    [GeneratedRegex("^[a-zA-Z0-9-_]{1,64}$")]
    private static partial Regex CellId();

    [GeneratedRegex("[^\n]*\n|[^\n]+$")]
    private static partial Regex LineOf();
}
