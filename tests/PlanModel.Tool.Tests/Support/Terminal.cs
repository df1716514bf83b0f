namespace PlanModel.Tool.Tests.Support;

/// <summary>Runs the tool where it believes to be on a terminal: `script` of util-linux makes one.</summary>
internal static class Terminal
{
    /// <param name="folder">The working folder.</param>
    /// <param name="arguments">What stands behind planmodel, as the shell reads it.</param>
    /// <param name="environment">Variables to set.</param>
    /// <returns>What the terminal was sent.</returns>
    public static string Run(string folder, string arguments, params (string Name, string Value)[] environment) =>
        RunCommand(folder, $"dotnet '{ToolRunner.ToolPath}' {arguments}", environment);

    public static string RunCommand(string folder, string command, params (string Name, string Value)[] environment) =>
        Shell.Run(folder, "script", ["--quiet", "--return", "--command", command, "/dev/null"], [("TERM", "xterm"), .. environment]);
}
