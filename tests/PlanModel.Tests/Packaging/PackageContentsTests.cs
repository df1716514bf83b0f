using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Packaging;

/// <summary>What the package promises: what it needs, under which licences, where it can be used.</summary>
public class PackageContentsTests(PackedLibrary library) : IClassFixture<PackedLibrary>
{
    /// <summary>All that the library needs; for netstandard2.0 with the parts of .NET that it lacks.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["net10.0"] = ["AngleSharp", "Microsoft.Extensions.DependencyInjection.Abstractions"],
        [".NETStandard2.0"] =
        [
            "AngleSharp", "Microsoft.Extensions.DependencyInjection.Abstractions", "System.Collections.Immutable", "System.Text.Encoding.CodePages",
            "System.Text.Json",
        ],
    };

    [Fact]
    public void The_package_depends_on_what_is_allowed_and_nothing_else()
    {
        var groups = Nuspec().Descendants().Where(element => element.Name.LocalName == "group").ToList();

        groups.Select(group => group.Attribute("targetFramework")!.Value).Should().BeEquivalentTo(Allowed.Keys);
        foreach (var group in groups)
        {
            group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Should().BeEquivalentTo(Allowed[group.Attribute("targetFramework")!.Value]);
        }
    }

    [Fact]
    public void Everything_it_depends_on_has_a_licence_that_asks_for_no_more_than_its_own()
    {
        foreach (var dependency in Nuspec().Descendants().Where(element => element.Name.LocalName == "dependency"))
        {
            var id = dependency.Attribute("id")!.Value.ToLowerInvariant();
            var version = dependency.Attribute("version")!.Value;
            var nuspec = XDocument.Load(Path.Combine(Commands.UserPackages, id, version, $"{id}.nuspec"));

            nuspec.Descendants().Single(element => element.Name.LocalName == "license").Value.Should().BeOneOf(["MIT", "Apache-2.0", "BSD-3-Clause"], id);
        }
    }

    [Fact]
    public void The_library_says_that_it_may_be_trimmed_and_compiled_ahead()
    {
        var metadata = typeof(PlanLoader).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(entry => entry.Key, entry => entry.Value);

        metadata.Should().Contain("IsTrimmable", "True").And.Contain("IsAotCompatible", "True");
    }

    [Fact]
    public void From_the_second_release_on_a_package_is_compared_with_the_one_before_it()
    {
        var properties = XDocument.Load(Path.Combine(TestFiles.Root, "Directory.Build.props"));
        var last = properties.Descendants("LastReleasedVersion").Single().Value;

        if (Version.Parse(TestFiles.Version) >= new Version(0, 2))
        {
            Version.Parse(last).Should().BeLessThan(Version.Parse(TestFiles.Version), "LastReleasedVersion in Directory.Build.props names the release before this one");
        }
        else
        {
            last.Should().BeEmpty("nothing was released before this version");
        }
    }

    private XDocument Nuspec()
    {
        using var archive = ZipFile.OpenRead(library.Package);
        using var nuspec = archive.GetEntry("PlanModel.nuspec")!.Open();
        return XDocument.Load(nuspec);
    }
}
