using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace PlanModel.Tests.Support;

/// <summary>
/// Ends the process as soon as Stryker puts the next mutant to the test, which then starts another one. Left to itself it would keep the process,
/// and names that are remembered, tables that are made once and the static data would carry what one mutant did into the tests of the next.
/// </summary>
internal static class MutantProcess
{
    /// <summary>What Stryker tells its test process: a file with the number of the mutant.</summary>
    private const string Variable = "STRYKER_MUTANT_FILE";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    [ModuleInitializer]
    internal static void Watch()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file)
            new Thread(() => EndWithMutant(file, Read(file))) { IsBackground = true, Name = nameof(MutantProcess) }.Start();
    }

    private static void EndWithMutant(string file, int mutant)
    {
        while (Read(file) == mutant)
            Thread.Sleep(Pause);
        Process.GetCurrentProcess().Kill();
    }

    private static int Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        return stream.Read(bytes) == bytes.Length ? BitConverter.ToInt32(bytes) : -1;
    }
}
