using PlanModel.Diagnostics;
using PlanModel.Source;

namespace PlanModel.Tests.Diagnostics;

public class DiagnosticBagTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public void Diagnostics_come_by_place_and_those_of_one_place_in_the_order_of_their_making(int count)
    {
        var random = new Random(count);
        var text = new SourceText(new string('字', count), null);
        var bag = new DiagnosticBag();
        for (var i = 0; i < count; i++)
        {
            bag.Add(new Finding("PM1001", DiagnosticSeverity.Info, random.Next(0, (count / 4) + 1), 0, $"{i}"));
        }

        var expected = bag.Findings.OrderBy(finding => finding.Start).Select(finding => finding.Message).ToList();

        bag.ToDiagnostics(text).Select(diagnostic => diagnostic.Message).Should().Equal(expected);
    }
}
