using System.IO.Compression;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Packaging;

/// <summary>The package as a stranger uses it: packed to a folder, restored from there by a fresh app with settings of its own.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planmodel-package-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_fresh_console_app_reads_the_seed_with_the_package()
    {
        Commands.DotNet(TestFiles.Root, "pack", "src/PlanModel", "-c", TestFiles.Configuration, "-o", Path.Combine(_folder, "feed"), "-v", "quiet");
        CheckContents(Directory.GetFiles(Path.Combine(_folder, "feed"), "PlanModel.*.nupkg").Single());

        var app = Directory.CreateDirectory(Path.Combine(_folder, "app")).FullName;
        // A folder of packages of its own, so that an older package of the same version is never taken for this one; what else
        // is needed comes from the user's folder when it is there already.
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="local" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="user" value="{Commands.UserPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(app, "app.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="PlanModel" Version="*-*" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(app, "Program.cs"), """
            using System;
            using System.Linq;
            using PlanModel;

            LoadResult result = PlanLoader.Default.LoadFile(args[0]);
            Console.WriteLine($"{result.Plan.Tasks.Count()} tasks in {result.Plan.Sections.Count} sections, {result.Plan.Bodies().Count} bodies");
            Console.WriteLine(PlanJson.Deserialize(PlanJson.Serialize(result.Plan)) == result.Plan);
            """);

        foreach (var seed in new[] { "tianjin-population-plan.txt", "tianjin-population-plan.html" })
        {
            var output = Commands.DotNet(app, "run", "--", Path.Combine(TestFiles.Seeds, seed));

            output.ReplaceLineEndings("\n").Should().Be("45 tasks in 8 sections, 31 bodies\nTrue\n");
        }
    }

    private static void CheckContents(string package)
    {
        using var archive = ZipFile.OpenRead(package);

        archive.Entries.Select(entry => entry.FullName).Should().Contain(
        [
            "README.md", "lib/net10.0/PlanModel.dll", "lib/net10.0/PlanModel.xml", "lib/netstandard2.0/PlanModel.dll", "lib/netstandard2.0/PlanModel.xml",
        ]);
        new FileInfo(package).Length.Should().BeLessThan(3 * 512 * 1024, "a library of names is no burden");
    }
}
