using PlanModel.Tests.Departments.Data;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Departments;

/// <summary>Responsibility texts whose mentions were written down by somebody who did not look at what the parser makes of them.</summary>
public sealed class ResponsibilityScoreTests
{
    [Fact]
    public void Mentions_are_as_written_down()
    {
        var rows = DataFile.Read(Path.Combine(TestFiles.Root, "tests/PlanModel.Tests/Departments/Gold/responsibilities.tsv")).Rows.ToList();
        rows.Should().HaveCountGreaterThan(120);
        rows.Select(row => $"{row[1]} {Read(row)}").Should().Equal(rows.Select(row => $"{row[1]} {row[2]}"));
    }

    private static string Read(string[] row)
    {
        var text = row[1].Replace("\\r", "\r").Replace("\\n", "\n");
        var place = row[0].Length == 0 ? null : Place.Parse(row[0]);
        return string.Join(' ', DepartmentNormalizer.Default.Parse(text, place).Mentions.Select(mention =>
            $"{mention.Text.Replace("\r", "\\r").Replace("\n", "\\n")}[{mention.Kind.ToString().ToLowerInvariant()} {mention.Role.ToString().ToLowerInvariant()}]"));
    }
}
