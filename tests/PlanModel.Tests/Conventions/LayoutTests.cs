using PlanModel.Tests.Support;

namespace PlanModel.Tests.Conventions;

/// <summary>The top of the repository is what a newcomer sees first: it holds the four rooms and nothing else.</summary>
public class LayoutTests
{
    /// <summary>What builds and test runs leave behind; git ignores it.</summary>
    private static readonly string[] Ignored = ["TestResults", "BenchmarkDotNet.Artifacts", "StrykerOutput", "out"];

    [Fact]
    public void Top_holds_the_rooms_alone() =>
        Directory.EnumerateDirectories(TestFiles.Root).Select(folder => Path.GetFileName(folder)!).Where(name => name[0] != '.').Except(Ignored)
            .Should().BeEquivalentTo("src", "tests", "benchmarks", "seeds");
}
