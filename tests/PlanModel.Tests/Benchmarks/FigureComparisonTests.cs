using System.Text;
using PlanModel.Benchmarks.Comparison;

namespace PlanModel.Tests.Benchmarks;

/// <summary>The comparison of benchmark runs, which guards what loading allocates.</summary>
public sealed class FigureComparisonTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planmodel-figures-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(10_000, 10_000, false)]
    [InlineData(10_000, 9_000, false)]
    [InlineData(10_000, 10_500, false)] // within 3 % and what the runtime allocates beside
    [InlineData(10_000, 10_600, true)]
    [InlineData(0, 200, false)]
    [InlineData(0, 300, true)]
    public void More_allocations_are_a_fault(double before, double after, bool isFault)
    {
        var comparison = FigureComparison.Of(Run(2000, before), Run(2000, after));

        comparison.Faults.Should().HaveCount(isFault ? 1 : 0);
        comparison.Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2000, 2400, 0)]
    [InlineData(2000, 2600, 1)]
    [InlineData(2000, 500, 0)]
    public void A_slower_benchmark_is_a_warning(double before, double after, int warnings)
    {
        var comparison = FigureComparison.Of(Run(before, 1), Run(after, 1));

        comparison.Faults.Should().BeEmpty();
        comparison.Warnings.Should().HaveCount(warnings);
    }

    [Fact]
    public void A_slower_machine_is_no_warning()
    {
        Figure[] slow = [.. Run(2000, 1).Select(figure => figure with { Nanoseconds = figure.Nanoseconds * 10 })];

        FigureComparison.Of(Run(2000, 1), slow).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void A_message_says_what_grew()
    {
        FigureComparison.Of(Run(2000, 10_000), Run(2000, 12_000)).Faults.Should()
            .Equal("TextLoadBenchmarks.LoadText(Document: Seed): allocates 12,000 bytes, 10,000 before (+20.0%)");
    }

    [Fact]
    public void What_the_reference_allocates_is_not_ours()
    {
        Figure[] after = [.. Run(2000, 1).Select(figure => figure.IsReference ? figure with { Bytes = 1_000_000 } : figure)];

        FigureComparison.Of(Run(2000, 1), after).Faults.Should().BeEmpty();
    }

    [Fact]
    public void A_benchmark_that_is_gone_is_a_warning_and_runs_without_a_common_one_cannot_be_compared()
    {
        FigureComparison.Of(Run(1, 1), [Run(1, 1)[0]]).Warnings.Should().ContainSingle(warning => warning.EndsWith("was not run", StringComparison.Ordinal));

        var compare = () => FigureComparison.Of(Run(1, 1), [Run(1, 1)[0] with { Name = "Other" }]);
        compare.Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void Exports_are_read_and_written_figures_are_read_back()
    {
        // As BenchmarkDotNet exports it, shortened; the last one threw.
        File.WriteAllText(Path.Combine(_folder, "PlanModel.Benchmarks.TextLoadBenchmarks-report-full-compressed.json"), """
            {"Title":"t","Benchmarks":[
            {"FullName":"f","Namespace":"PlanModel.Benchmarks","Type":"TextLoadBenchmarks","Method":"Split","Parameters":"Document=Seed","Statistics":{"N":3,"Median":1000.04,"Mean":999},"Memory":{"BytesAllocatedPerOperation":26000}},
            {"FullName":"f","Namespace":"PlanModel.Benchmarks","Type":"TextLoadBenchmarks","Method":"LoadText","Parameters":"Document=Seed","Statistics":{"N":3,"Median":2000,"Mean":1999},"Memory":{"BytesAllocatedPerOperation":10000}},
            {"FullName":"f","Namespace":"PlanModel.Benchmarks","Type":"TextLoadBenchmarks","Method":"Broken","Parameters":"","Statistics":null}]}
            """, Encoding.UTF8);

        var read = FigureFile.Read(_folder, (type, method) => type == "TextLoadBenchmarks" && method == "Split");
        var file = Path.Combine(_folder, "baseline.json");
        FigureFile.Write(file, read);

        read.Should().Equal(Run(2000, 10_000).Select(figure => figure.IsReference ? figure with { Nanoseconds = 1000.04 } : figure));
        FigureFile.Read(file, (_, _) => false).Should().BeEquivalentTo(Run(2000, 10_000));
        File.ReadAllLines(file).Should().Contain(line => line.Contains("LoadText") && line.Contains("\"bytes\":10000"));
    }

    private static Figure[] Run(double nanoseconds, double bytes) =>
    [
        new("TextLoadBenchmarks.Split(Document: Seed)", "TextLoadBenchmarks(Document: Seed)", true, 1000, 26_000),
        new("TextLoadBenchmarks.LoadText(Document: Seed)", "TextLoadBenchmarks(Document: Seed)", false, nanoseconds, bytes),
    ];
}
