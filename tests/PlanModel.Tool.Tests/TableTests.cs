using System.Globalization;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>DuckDB reads what convert writes as tables, and answers from them what the library answers.</summary>
public sealed class TableTests : IDisposable
{
    private const string IsBody = "kind IN ('department', 'enterprise', 'unit')";

    /// <summary>What the rows of CSV lack: the key, and what tells an actor apart.</summary>
    private const string Csv =
        "(SELECT *, document || '#' || id AS task, coalesce(department, body) AS name FROM read_csv('rows.csv', types = {'id': 'VARCHAR', 'deadline': 'VARCHAR'}))";

    private const string Json = "read_json('rows.jsonl')";

    private static readonly string[] Files = [.. JsonLines.Documents.Select(document => document.File)];

    private static readonly (string Document, Plan Plan)[] Plans =
        [.. Files.Select(file => (file, PlanLoader.Default.LoadFile(Path.Combine(ToolRunner.Root, file)).Plan))];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Json, "jsonl")]
    [InlineData(Csv, "csv")]
    public void Tasks_of_a_body_are_counted_as_the_library_counts_them(string source, string format)
    {
        Convert(Files, format, "bodies");

        var counted = Duck.Ask(
            _folder.Path,
            $"SELECT document, name, kind, count(DISTINCT task), count(DISTINCT task) FILTER (role = 'lead') FROM {source} WHERE {IsBody} GROUP BY ALL");

        var expected = Plans.SelectMany(plan => plan.Plan.Bodies().Select(body => Row(plan.Document, body.Name, Word(body.Kind), body.TaskCount, body.LeadCount)));
        counted.Select(Join).Should().BeEquivalentTo(expected.Select(Join));
    }

    [Theory]
    [InlineData(Json, "jsonl")]
    [InlineData(Csv, "csv")]
    public void Bodies_that_work_together_are_counted_as_the_library_counts_them(string source, string format)
    {
        Convert(Files, format, "bodies");

        var counted = Duck.Ask(
            _folder.Path,
            $"""
            WITH named AS (SELECT DISTINCT document, task, name FROM {source} WHERE kind = 'department')
            SELECT document, a.name, b.name, count(*)
            FROM named a JOIN named b USING (document, task)
            WHERE a.name < b.name
            GROUP BY ALL
            """);

        var expected = Plans.SelectMany(plan => plan.Plan.Cooperations().Select(pair => Row(plan.Document, pair.First, pair.Second, pair.TaskCount)));
        counted.Select(Join).Should().BeEquivalentTo(expected.Select(Join));
    }

    [Fact]
    public void A_row_is_a_task()
    {
        Convert(Files, "jsonl", "tasks");

        var rows = Duck.Ask(_folder.Path, $"SELECT task, place, number, title, measures, responsibility, deadline FROM {Json}");

        var expected = Plans.SelectMany(plan => plan.Plan.Tasks.Select(task => Row(
            $"{plan.Document}#{task.Id}", plan.Plan.Place?.Name ?? "", task.Number, task.Title, string.Concat(task.Measures), task.Responsibility?.Text ?? "", task.Deadline ?? "")));
        rows.Select(Join).Should().Equal(expected.Select(Join));
    }

    [Fact]
    public void Fields_are_JSON_in_a_string()
    {
        Convert(Files, "jsonl", "tasks");

        var notes = Duck.Ask(_folder.Path, $"SELECT fields ->> '备注' FROM {Json} WHERE fields ->> '备注' <> ''");

        notes.Select(row => row[0]).Should().Equal(Plans
            .SelectMany(plan => plan.Plan.Tasks)
            .SelectMany(task => task.Fields)
            .Where(field => field.Key == "备注" && field.Value.Length > 0)
            .Select(field => field.Value));
        notes.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("tasks")]
    [InlineData("bodies")]
    public void Types_are_guessed_the_same_from_every_document(string rows)
    {
        string[] files = [.. Files.Where(file => Plans.First(plan => plan.Document == file).Plan.Tasks.Any())];
        foreach (var file in files)
        {
            _folder.Write($"lists/{file}", File.ReadAllText(Path.Combine(ToolRunner.Root, file)));
        }

        ToolRunner.Run("convert", _folder["lists"], "--to", "jsonl", "--rows", rows, "-o", _folder["out/"]);
        var written = Directory.GetFiles(_folder["out"], "*.jsonl", SearchOption.AllDirectories);

        var types = written.Select(file => string.Join(", ", Duck.Columns(_folder.Path, $"read_json('{file}')"))).Distinct();

        written.Should().HaveCount(files.Length);
        types.Should().ContainSingle().Which.Should().Contain("number BIGINT").And.NotContain("JSON").And.NotContain("DATE");
    }

    [Fact]
    public void Ids_that_look_like_dates_stay_text()
    {
        var tasks = string.Join(',', Enumerable.Range(1, 5).Select(index => $$"""{"id":"2-1-{{index}}","number":{{index}},"title":"甲"}"""));
        var plan = _folder.Write("plan.json", $$"""{"schema":"planmodel/plan/1","title":"","sections":[{"heading":"","title":"","sections":[{"heading":"","title":"","tasks":[{{tasks}}]}]}]}""");

        Convert([plan], "jsonl", "tasks");

        Duck.Ask(_folder.Path, $"SELECT task FROM {Json}").Select(row => row[0]).Should().Equal(Enumerable.Range(1, 5).Select(index => $"{plan}#2-1-{index}"));
    }

    [Fact]
    public void Plans_are_rows_too()
    {
        ToolRunner.Run(["convert", .. Files, "--to", "jsonl", "-o", _folder["rows.jsonl"]]);

        Duck.Ask(_folder.Path, $"SELECT title, place, annex FROM {Json}").Select(Join).Should()
            .Equal(Plans.Select(plan => Join(Row(plan.Plan.Title, plan.Plan.Place?.Name ?? "", plan.Plan.Annex ?? ""))));
    }

    private void Convert(string[] files, string format, string rows)
    {
        var result = ToolRunner.Run(["convert", .. files, "--to", format, "--rows", rows, "-o", _folder["rows." + format]]);
        result.ExitCode.Should().BeLessThan(2, result.ToString());
    }

    private static string[] Row(params object[] cells) => [.. cells.Select(cell => System.Convert.ToString(cell, CultureInfo.InvariantCulture)!)];

    private static string Join(string[] row) => string.Join(" | ", row);

    private static string Word(MentionKind kind) => kind.ToString().ToLowerInvariant();
}
