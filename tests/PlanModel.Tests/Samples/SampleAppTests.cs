using System.Text.RegularExpressions;
using PlanModel.Tests.Packaging;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Samples;

/// <summary>The sample app: one file, run by `dotnet run` with the package as it was packed just now.</summary>
public sealed partial class SampleAppTests(PackedLibrary library) : IClassFixture<PackedLibrary>
{
    private static readonly string Samples = Path.Combine(TestFiles.Root, "src", "samples");

    [Fact]
    public void App_prints_what_is_approved()
    {
        // The repository as a newcomer has it: samples, seeds, and the packages packed into the folder that its nuget.config names.
        var folder = library.NewFolder("src/samples");
        foreach (var file in Directory.EnumerateFiles(Samples))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        Directory.CreateDirectory(Path.Combine(folder, "..", "..", "seeds"));
        foreach (var file in Directory.EnumerateFiles(TestFiles.Seeds, "*.txt"))
        {
            File.Copy(file, Path.Combine(folder, "..", "..", "seeds", Path.GetFileName(file)));
        }

        var printed = Commands.DotNet(folder, "run", "plan.cs");

        Approvals.Check(Path.Combine(Samples, "plan.output.txt"), printed);
        File.Exists(Path.Combine(folder, "out", "plan.html")).Should().BeTrue();
    }

    [Fact]
    public void App_asks_for_the_version_of_the_repository() =>
        Package().Match(File.ReadAllText(Path.Combine(Samples, "plan.cs"))).Groups[1].Value.Should().Be(TestFiles.Version);

    [GeneratedRegex("^#:package PlanModel@(.*)$", RegexOptions.Multiline)]
    private static partial Regex Package();
}
