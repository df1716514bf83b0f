using System.Reflection;
using System.Runtime.Versioning;

namespace PlanModel.Tests;

/// <summary>Which library these tests run against.</summary>
public class AssemblyTests
{
    [Fact]
    public void The_library_is_the_one_for_netstandard()
    {
        var library = typeof(PlanLoader).Assembly;

        library.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().Be(".NETStandard,Version=v2.0");
        library.GetReferencedAssemblies().Select(reference => reference.Name).Should().Contain("netstandard").And.NotContain("System.Runtime");
    }
}
