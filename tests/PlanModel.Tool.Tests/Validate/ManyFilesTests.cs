using System.Globalization;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Validate;

/// <summary>Many files: in parallel, in stable order, in the memory of a few.</summary>
public sealed class ManyFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Output_is_in_the_order_of_names_and_the_same_every_time()
    {
        var seed = File.ReadAllBytes(Path.Combine(ToolRunner.Root, "seeds/tianjin-population-plan.txt"));
        for (var i = 0; i < 60; i++)
        {
            // Long and short ones by turns, so that one behind another is often done first.
            _folder.Write(Name(i), i % 3 == 0 ? seed : System.Text.Encoding.UTF8.GetBytes(Samples.Bad));
        }

        var result = Run(".");

        var files = result.OutputLines.Where(line => line.Contains("): ", StringComparison.Ordinal)).Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Distinct();
        files.Should().Equal(Enumerable.Range(0, 60).Select(Name));
        Run(".").OutputBytes.Should().Equal(result.OutputBytes);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_files()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // Linux tells how much memory a process had at most.
        }

        var seed = File.ReadAllBytes(Path.Combine(ToolRunner.Root, "seeds/tianjin-population-plan.txt"));
        for (var i = 0; i < 1200; i++)
        {
            _folder.Write(Name(i), seed);
        }

        var few = PeakOf("validate f00*.txt --format sarif -o few.sarif");
        var many = PeakOf("validate f*.txt --format sarif -o many.sarif");

        // All documents, their text and their plans would be some 200 MB; names of files are not much.
        many.Should().BeLessThan(few + (48 * 1024), "of kB");
        new FileInfo(_folder["many.sarif"]).Length.Should().BeGreaterThan(10 * new FileInfo(_folder["few.sarif"]).Length / 2);
    }

    [Fact]
    public void A_long_run_shows_how_far_it_is_on_a_terminal_only()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // `script` and named pipes are its.
        }

        // A pipe that is silent for a while is a file that takes long; it opens when the tool does.
        var slowly = $"(exec 3> slow.txt; sleep 2.5; cat '{ToolRunner.Root}/seeds/tianjin-population-plan.txt' >&3) & dotnet '{ToolRunner.ToolPath}' validate slow.txt --fail-on error";
        Shell.Run(_folder.Path, "mkfifo slow.txt");

        var watched = Terminal.RunCommand(_folder.Path, slowly);
        watched.Should().Contain("[..............................] 0/1").And.Contain("\r\e[K").And.Contain("1 file, 1");

        var quiet = Terminal.RunCommand(_folder.Path, $"{slowly} 2> error.txt");
        quiet.Should().NotContain("0/1").And.Contain("1 file, 1");
        _folder.Read("error.txt").Should().BeEmpty();
    }

    [Fact]
    public void Ctrl_C_ends_it_and_leaves_no_part_of_an_output()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Signals and named pipes are of other systems.
        }

        _folder.Write("a.txt", Samples.Bad);
        var status = Shell.Run(
            _folder.Path,
            $"mkfifo slow.txt; timeout --preserve-status --signal INT 3 dotnet '{ToolRunner.ToolPath}' validate a.txt slow.txt --format json -o out.json; echo $?");

        status.Should().Be("130\n");
        File.Exists(_folder["out.json"]).Should().BeFalse();
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"f{number:D4}.txt");

    private long PeakOf(string arguments)
    {
        // The shell's child tells its own peak before it is gone.
        var result = Shell.Run(_folder.Path, $"dotnet '{ToolRunner.ToolPath}' {arguments} >/dev/null & while kill -0 $! 2>/dev/null; do grep VmHWM /proc/$!/status; sleep 0.05; done");
        return result.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture))
            .Max();
    }

    private ToolResult Run(params string[] arguments) =>
        ToolRunner.Run(new ToolRun { Arguments = ["validate", .. arguments], Folder = _folder.Path });
}
