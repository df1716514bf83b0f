using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace PlanModel.Tests.Support;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class TestFiles
{
    /// <summary>The top folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    public static string Seeds => Path.Combine(Root, "seeds");

    public static string Documents => Path.Combine(Root, "tests", "PlanModel.Tests", "Documents");

    /// <summary>The version that packages of the repository have.</summary>
    public static string Version { get; } =
        XDocument.Load(Path.Combine(Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The configuration in which the tests were built. Folders have it in small letters; a build that is given those builds anew.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Name == "release" ? "Release" : "Debug";

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        // The folder of the running test first: paths in symbols are rewritten by deterministic builds.
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(thisFile)! })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "PlanModel.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
