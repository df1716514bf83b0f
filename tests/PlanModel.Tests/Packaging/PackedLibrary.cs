using PlanModel.Tests.Support;

namespace PlanModel.Tests.Packaging;

/// <summary>The library packed into a folder, and room beside it for apps that restore it from there with settings of their own.</summary>
public sealed class PackedLibrary : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planmodel-package-").FullName;

    public PackedLibrary()
    {
        Commands.DotNet(TestFiles.Root, "pack", "src/PlanModel", "-c", TestFiles.Configuration, "-o", Path.Combine(_folder, ".packages"), "-v", "quiet");
        // A folder of packages of its own, so that an older package of the same version is never taken for this one; what else
        // is needed comes from the user's folder when it is there already.
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="global" /></config>
              <packageSources><add key="local" value=".packages" /></packageSources>
              <fallbackPackageFolders><add key="user" value="{Commands.UserPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>The package.</summary>
    public string Package => Directory.GetFiles(Path.Combine(_folder, ".packages"), "PlanModel.*.nupkg").Single();

    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
