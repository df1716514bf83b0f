using System.Xml.Linq;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Validate;

public sealed class JUnitFormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_file_is_a_suite_and_a_good_one_passes()
    {
        _folder.Write("bad.txt", Samples.Bad);
        _folder.Write("good.txt", Samples.Good);
        _folder.Write("prose.txt", Samples.Prose);

        var suites = Run(".", "nowhere.txt", "*.doc", "--ignore", "PM1001");

        suites.Elements().Select(suite => $"{(string?)suite.Attribute("name")} {(int)suite.Attribute("tests")!} {(int)suite.Attribute("failures")!} {(int)suite.Attribute("errors")!} {(int)suite.Attribute("skipped")!}")
            .Should().Equal("bad.txt 2 2 0 0", "good.txt 1 0 0 0", "prose.txt 1 0 0 1", "nowhere.txt 1 0 1 0", "arguments 1 0 1 0");
        suites.Elements().Should().OnlyContain(suite => suite.Elements("testcase").Count() == (int)suite.Attribute("tests")!);
        var failure = suites.Elements().First().Elements("testcase").First().Element("failure")!;
        ((string?)failure.Attribute("type")).Should().Be("PM2005");
        failure.Value.Should().StartWith("bad.txt(5,1): warning PM2005: ");
        suites.Elements().First().Element("system-out")!.Value.Should().StartWith("bad.txt(4,1): info PM2003: ");
        suites.Elements().ElementAt(1).Element("testcase")!.Elements().Should().BeEmpty("it passes");
    }

    [Fact]
    public void What_XML_cannot_hold_is_replaced()
    {
        _folder.Write("bad.txt", Samples.Bad.Replace("督查室", "督<&\"\uFFFE查室", StringComparison.Ordinal));

        Run("bad.txt").Descendants("failure").Should().Contain(failure => failure.Value.Contains("督<&", StringComparison.Ordinal));
    }

    private XElement Run(params string[] arguments) =>
        XDocument.Parse(ToolRunner.Run(new ToolRun { Arguments = ["validate", "--format", "junit", .. arguments], Folder = _folder.Path }).Output).Root!;
}
