using PlanModel.Interpretation;
using PlanModel.Tables;

namespace PlanModel.Tests.Interpretation;

/// <summary>The words of a header over more columns than it has words: what the cells look like says which word heads which column.</summary>
public class HeaderFitterTests
{
    /// <summary>A letter a column for its cells: 1 numbers, H headings, P phrases, S sentences, B bodies, D time limits, . nothing.</summary>
    [Theory]
    [InlineData("Number Task Responsible", "1PB", "012")]
    [InlineData("Number Task Content Responsible", "1HPSB", "01123")] // a word over a heading and a task
    [InlineData("Number Task Responsible", "1HPB", "0112")]
    [InlineData("Task Responsible", "1PB", "-01")] // 序号 is left out
    [InlineData("Task Responsible", "1HPB", "-001")]
    [InlineData("Task Responsible", "PPB", "001")]
    [InlineData("Task Responsible", "PB.", "01-")]
    [InlineData("Number Task Responsible", "1P.B", "01-2")]
    [InlineData("Number Task Responsible", "1PBD", "012-")]
    [InlineData("Number Task Responsible Deadline", "1PBBD", "012-3")]
    [InlineData("Number Task Responsible Deadline", "1PSBD", "01123")]
    [InlineData("Responsible", "1B", "-0")]
    [InlineData("Number Task Responsible", "1P", "none")] // more words than columns
    [InlineData("Number", "", "none")]
    [InlineData("", "1P", "--")]
    public void Words_fit(string roles, string cells, string expected)
    {
        var profiles = cells.Select(Profile).ToArray();
        var words = roles.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<ColumnRole>).ToArray();

        var fit = HeaderFitter.Fit(words, profiles);

        (fit is null ? "none" : string.Concat(fit.Select(word => word < 0 ? "-" : word.ToString(System.Globalization.CultureInfo.InvariantCulture)))).Should().Be(expected);
    }

    /// <summary>Columns whose cells do not all look the same, a letter a cell; ~ for one more that is empty.</summary>
    [Theory]
    [InlineData("Number Section Task Content Responsible Deadline", "111 HHP PPS SSP BBP DDP", "012345")]
    [InlineData("Number Task Content Responsible", "111 ~PP PPP SSS BBB", "01123")]
    [InlineData("Number Task Content Responsible", "111 HHH SSS SSS BBB", "01123")]
    [InlineData("Number Task Responsible Support", "111 PPP BBB BBP", "0123")]
    [InlineData("Task Responsible Deadline", "111 PPP BBB DDD", "-012")]
    [InlineData("Task Content Responsible", "PPP SSS BBB DDD", "012-")]
    [InlineData("Number Task Leader Responsible", "111 SSS PPP BBB", "0123")]
    [InlineData("Number Task Leader Responsible Field", "111 PPP SSS PPP BBB PPP", "011234")]
    [InlineData("Number Target Responsible", "111 SSS BBB", "012")]
    [InlineData("Number Task Deadline Responsible", "111 PPP DDD BBB BBB", "0123-")]
    public void Words_fit_mixed_columns(string roles, string columns, string expected)
    {
        var profiles = columns.Split(' ').Select(Mixed).ToArray();

        var fit = HeaderFitter.Fit(roles.Split(' ').Select(Enum.Parse<ColumnRole>).ToArray(), profiles);

        string.Concat(fit!.Select(word => word < 0 ? "-" : word.ToString(System.Globalization.CultureInfo.InvariantCulture))).Should().Be(expected);
    }

    private static ColumnProfile Mixed(string cells)
    {
        var profile = new ColumnProfile { Rows = 4, Filled = cells[0] == '~' ? 3 : 4 };
        foreach (var cell in cells.TrimStart('~'))
        {
            profile.Add(ShapeOf(cell));
        }

        return profile;
    }

    private static ColumnProfile Profile(char shape)
    {
        var profile = new ColumnProfile { Rows = 3, Filled = shape == '.' ? 0 : 3 };
        for (var i = 0; i < profile.Filled; i++)
        {
            profile.Add(ShapeOf(shape));
        }

        return profile;
    }

    private static CellShape ShapeOf(char letter) => letter switch
    {
        '1' => CellShape.Number,
        'H' => CellShape.Heading,
        'P' => CellShape.Phrase,
        'S' => CellShape.Sentences,
        'B' => CellShape.Responsibility,
        _ => CellShape.Deadline,
    };
}
