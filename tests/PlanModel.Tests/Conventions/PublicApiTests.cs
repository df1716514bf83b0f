using PlanModel.Tests.Support;
using PublicApiGenerator;

namespace PlanModel.Tests.Conventions;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() => Approvals.Check(
        Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Conventions", "PublicApi.approved.txt"),
        typeof(Plan).Assembly.GeneratePublicApi(new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            ExcludeAttributes = ["System.Diagnostics.DebuggerDisplayAttribute"],
        }));
}
