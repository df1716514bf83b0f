using System.Diagnostics;

namespace PlanModel.Tests.Support;

/// <summary>
/// Programs that read what the library writes, and that a machine may lack: a test that needs one is skipped there, and says so. Where the
/// environment variable PLANMODEL_READERS is "required", as on the build server, it fails instead.
/// </summary>
internal static class Programs
{
    /// <summary>Chromium, or a browser that is driven like it.</summary>
    public static string Chromium => Find("CHROMIUM", "chromium", "chromium-browser", "google-chrome", "chrome", "msedge");

    /// <summary>The program that draws graphs of Graphviz.</summary>
    public static string Dot => Find("GRAPHVIZ_DOT", "dot");

    /// <summary>Runs a program with a text as its input, and gives what it wrote; a status other than 0 fails the test.</summary>
    public static string Run(string program, string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, $"{program} wrote: {error.GetAwaiter().GetResult()}");
        return output.GetAwaiter().GetResult();
    }

    /// <param name="variable">The environment variable that names the program.</param>
    /// <param name="names">What it may be called on the path.</param>
    private static string Find(string variable, params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var program = Environment.GetEnvironmentVariable(variable)
            ?? names.SelectMany(name => folders.SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })).FirstOrDefault(File.Exists);
        if (Environment.GetEnvironmentVariable("PLANMODEL_READERS") != "required")
        {
            Assert.SkipUnless(program is not null, $"There is no {names[0]} on the path, and {variable} names none.");
        }

        program.Should().NotBeNull($"{names[0]} is required here");
        return program!;
    }
}
