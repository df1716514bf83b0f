using System.IO.Compression;
using System.Runtime.Loader;
using System.Xml.Linq;
using Microsoft.DotNet.Interactive.Formatting;
using Mono.Cecil;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Packaging;

/// <summary>The package as a stranger uses it: packed to a folder, restored from there by a fresh app.</summary>
public class PackageTests(PackedLibrary library) : IClassFixture<PackedLibrary>
{
    [Fact]
    public void A_fresh_console_app_reads_the_seed_with_the_package()
    {
        var app = library.NewFolder("app");
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

    /// <summary>A notebook's kernel has its own System.Text.Json loaded and cannot load a second one, so ours must not be newer.</summary>
    [Fact]
    public void The_build_for_older_hosts_asks_for_no_newer_parts_than_a_kernel_on_NET_9_has()
    {
        using var archive = ZipFile.OpenRead(library.Package);
        using var copy = new MemoryStream();
        using (var entry = archive.GetEntry("lib/netstandard2.0/PlanModel.dll")!.Open())
        {
            entry.CopyTo(copy);
        }

        copy.Position = 0;
        using var assembly = AssemblyDefinition.ReadAssembly(copy);

        assembly.MainModule.AssemblyReferences
            .Where(reference => reference.Name.StartsWith("System.", StringComparison.Ordinal) || reference.Name.StartsWith("Microsoft.", StringComparison.Ordinal))
            .Should().NotBeEmpty().And.OnlyContain(reference => reference.Version <= new Version(9, 0, 0, 0));
    }

    [Fact]
    public void The_build_for_older_hosts_reads_the_seed_and_shows_it_in_a_notebook_as_the_other_does()
    {
        var file = Path.Combine(library.NewFolder("older"), "PlanModel.dll");
        using (var archive = ZipFile.OpenRead(library.Package))
        {
            archive.GetEntry("lib/netstandard2.0/PlanModel.dll")!.ExtractToFile(file);
        }

        var seed = Path.Combine(TestFiles.Seeds, "tianjin-population-plan.html");
        var context = new AssemblyLoadContext("older", isCollectible: true);
        using var bytes = new MemoryStream(File.ReadAllBytes(file));
        var loader = context.LoadFromStream(bytes).GetType(typeof(PlanLoader).FullName!)!;
        var result = loader.GetMethod(nameof(PlanLoader.LoadFile))!.Invoke(loader.GetProperty(nameof(PlanLoader.Default))!.GetValue(null), [seed])!;

        result.ToDisplayString("text/html").Should().Be(PlanLoader.Default.LoadFile(seed).ToDisplayString("text/html"));
        context.Unload();
    }

    [Fact]
    public void The_package_holds_both_builds_and_the_README()
    {
        using var archive = ZipFile.OpenRead(library.Package);

        archive.Entries.Select(entry => entry.FullName).Should().Contain(
        [
            "README.md", "lib/net10.0/PlanModel.dll", "lib/net10.0/PlanModel.xml", "lib/netstandard2.0/PlanModel.dll", "lib/netstandard2.0/PlanModel.xml",
        ]);
        new FileInfo(library.Package).Length.Should().BeLessThan(1200 * 1024, "a library of names is no burden");
    }

    [Fact]
    public void The_documentation_is_of_what_can_be_used()
    {
        using var archive = ZipFile.OpenRead(library.Package);
        using var file = archive.GetEntry("lib/net10.0/PlanModel.xml")!.Open();
        var members = XDocument.Load(file).Descendants("member").Select(member => member.Attribute("name")!.Value).ToList();
        var types = typeof(PlanLoader).Assembly.GetTypes();

        members.Should().Contain(types.Where(type => type.IsPublic).Select(type => "T:" + type.FullName));
        members.Should().NotIntersectWith(types.Where(type => type is { IsNotPublic: true, Namespace: not "PlanModel" }).Select(type => "T:" + type.FullName));
    }
}
