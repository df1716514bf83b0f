using System.Diagnostics;
using System.Text;

namespace PlanModel.Tool.Tests.Support;

/// <summary>Runs the built tool as a user's shell would: a process with arguments, streams and an exit status.</summary>
internal static class ToolRunner
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The top folder of the repository; the tool runs there unless told otherwise.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The tool as the build left it, in the configuration of the tests.</summary>
    public static string ToolPath { get; } = FindTool();

    public static ToolResult Run(params string[] arguments) => Run(new ToolRun { Arguments = arguments });

    /// <summary>The process of a run, not started yet, with all its streams in the hands of the test.</summary>
    public static ProcessStartInfo Prepare(ToolRun run)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = new UTF8Encoding(false),
            WorkingDirectory = run.Folder ?? Root,
        };
        start.ArgumentList.Add(ToolPath);
        foreach (var argument in run.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in run.Environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    public static ToolResult Run(ToolRun run)
    {
        using var process = Process.Start(Prepare(run))!;
        // The streams are read while the process writes; one that is full would stop it.
        var error = process.StandardError.ReadToEndAsync();
        var output = ReadAllAsync(process.StandardOutput.BaseStream);
        try
        {
            process.StandardInput.BaseStream.Write(run.Input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool ended without reading what it was given; its status tells more.
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The tool did not end within {Patience.TotalSeconds} s: {string.Join(' ', run.Arguments)}");
        }

        var bytes = output.GetAwaiter().GetResult();
        return new ToolResult(process.ExitCode, Encoding.UTF8.GetString(bytes), error.GetAwaiter().GetResult(), bytes);
    }

    private static async Task<byte[]> ReadAllAsync(Stream stream)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory).ConfigureAwait(false);
        return memory.ToArray();
    }

    private static string FindTool()
    {
        // .artifacts/bin/PROJECT/CONFIGURATION holds what each project builds.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory);
        var path = Path.Combine(configuration.Parent!.Parent!.FullName, "PlanModel.Tool", configuration.Name, "PlanModel.Tool.dll");
        return File.Exists(path) ? path : throw new FileNotFoundException("The tool is not built.", path);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlanModel.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
