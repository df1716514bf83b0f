using System.Diagnostics;
using System.Text;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Robustness;

/// <summary>
/// Documents that mean harm, through the whole library: they cost time and memory in proportion to their length, break no promise, and the
/// list that stands behind the harm is read where the format lets it be.
/// </summary>
/// <remarks>Sizes are small ones that show the same; with PLANMODEL_FULL_SIZES=1 they are those of the names.</remarks>
public class HostileDocumentTests
{
    private const string Head = "序号\t任务\t责任单位\n";
    private const string TableHead = "<table><tr><td>序号<td>任务<td>责任单位";
    private const string List = TableHead + "<tr><td>1<td>甲<td>市教委</table>";

    /// <summary>Beyond this many bytes for each character something is kept that the input does not have.</summary>
    private const long BytesPerCharacter = 300;

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("PLANMODEL_FULL_SIZES") == "1";

    private static readonly Case[] Cases =
    [
        new("1,000 cells over 65,534 rows and 1,000 columns, in one row", 1_000, n => "<table><tr>" + Repeat("<td rowspan=65534 colspan=1000>a", n) + "</table>" + List),
        new("1,000 cells over 65,534 rows and 1,000 columns, in a row each", 1_000, n => "<table>" + Repeat("<tr><td rowspan=65534 colspan=1000>a", n) + "</table>" + List),
        new("the same under the header of a list", 1_000, n => TableHead + Repeat("<tr><td rowspan=65534 colspan=1000>1<td>甲<td>市教委", n)),
        new("100,000 nested tables", 100_000, n => Repeat("<table><tr><td>", n) + "甲" + Repeat("</table>", n) + List),
        new("100,000 nested tables, never closed", 100_000, n => List + Repeat("<table><tr><td>甲", n)),
        new("100,000 nested spans", 100_000, n => TableHead + "<tr><td>1<td>甲<td>" + Repeat("<span>", n) + "市教委" + Repeat("</span>", n)),
        new("100,000 nested blocks", 100_000, n => Repeat("<div>", n) + List),
        new("100,000 elements of all kinds, never closed", 100_000, n => Repeat("<table><tr><td><p><b><i><a><font><ul><li><div><span>甲", n / 10)),
        new("100,000 formatting elements that come back in each cell", 100_000, n => TableHead + Repeat("<tr><td><b><i><u>1<td>甲", n / 10)),
        new("a cell of 50 MB in a page", 17_000_000, n => TableHead + "<tr><td>1<td>" + new string('甲', n) + "<td>市教委</table>"),
        new("a cell of 50 MB of sentences in a page", 17_000_000, n => TableHead + "<tr><td>1<td>" + Repeat("加快建设，到2025年达到4.5个。", n / 18) + "<td>市教委</table>"),
        new("a cell of 50 MB between TABs", 17_000_000, n => Head + "1\t" + new string('甲', n) + "\t市教委\n"),
        new("a cell of 50 MB behind a TAB", 17_000_000, n => "\t序号\n\t任务\n\t责任单位\n\n\t1\n\t" + Repeat("加快建设。\n", n / 6) + "\n\t市教委\n"),
        new("a million rows between TABs", 1_000_000, n => Head + Rows(n, "{0}\t任务甲\t市教委\n")),
        new("a million rows behind TABs", 1_000_000, n => "\t序号\n\t任务\n\t责任单位\n\n" + Rows(n, "\t{0}\n\t任务甲\n\t市教委\n\n")),
        new("a million rows of one cell a line", 1_000_000, n => "序号\n任务\n责任单位\n" + Rows(n, "{0}\n任务甲\n市教委\n")),
        new("a million rows between pipes", 1_000_000, n => "|序号|任务|责任单位|\n|--|--|--|\n" + Rows(n, "|{0}|任务甲|市教委|\n")),
        new("a million rows that are drawn", 1_000_000, n => "+------+------+------+\n|序号  |任务  |单位  |\n" + Rows(n, "+------+------+------+\n|{0}|甲乙丙|市教委|\n")),
        new("a million rows in a page", 1_000_000, n => TableHead + Rows(n, "<tr><td>{0}<td>任务甲<td>市教委") + "</table>"),
        new("a million paragraphs with brackets", 1_000_000, n => "一、任务\n" + Rows(n, "{0}.做好甲。（市教委负责）\n")),
        new("a million empty rows", 1_000_000, n => TableHead + Repeat("<tr>", n)),
        new("lone surrogates", 1_000_000, n => Head + "1\t" + new string('\uD842', n) + "\t市教委\n2\t乙" + new string('\uDFB7', n) + "\t\uD842市财政局\n"),
        new("NULs", 1_000_000, n => Head + "1\t甲" + new string('\0', n) + "\t市教委\n" + Repeat("\0\t\0\t\0\n", n / 6)),
        new("bidi controls", 1_000_000, n => Head + "1\t" + Repeat("\u202E甲\u2066", n / 3) + "\t市教委" + new string('\u202E', n) + "\n"),
        new("a flood of zero width", 1_000_000, n => Head + "1\t甲" + new string('\u200B', n) + "乙\t市\u200B教委\n" + Repeat("\u200B\u200B\n", n / 3)),
        new("a flood of zero width in a page", 1_000_000, n => TableHead + "<tr><td>1<td>甲" + new string('\u200B', n) + "<td>市教委" + Repeat("&#8203;", n / 7)),
        new("a flood of references", 1_000_000, n => TableHead + "<tr><td>1<td>" + Repeat("&lt;&nbsp;&#x4e2d;&bogus;&amp&#0;", n / 32) + "<td>市教委</table>"),
        new("tags that never end", 1_000_000, n => TableHead + "<tr><td>1<td>甲" + Repeat("<td a=", n / 6)),
        new("an element with 100,000 attributes", 100_000, n => TableHead + "<tr><td " + string.Concat(Enumerable.Range(0, n).Select(i => $"a{i}=1 ")) + ">1<td>甲<td>市教委</table>"),
        new("a bracket opened 100,000 times in a cell", 100_000, n => Head + "1\t甲\t市教委" + new string('（', n) + "\n"),
        new("a bracket opened 100,000 times in prose", 100_000, n => "一、任务\n1.做好甲" + new string('（', n) + "市教委负责\n2.做好乙（市教委负责）\n"),
        new("a bracket opened and closed 100,000 times in prose", 100_000, n => "一、任务\n1.做好甲。" + Repeat("（市教委负责）", n) + "\n2.做好乙（市教委负责）\n"),
        new("a bracket opened 100,000 times in a title", 100_000, n => new string('（', n) + "任务清单\n" + Head + "1\t甲\t市教委\n"),
        new("等 a million times", 1_000_000, n => Head + "1\t甲\t市教委" + new string('等', n) + "\n"),
        new("a name of 1 MB", 350_000, n => Head + "1\t甲\t市" + new string('教', n) + "局、市财政局\n"),
        new("100,000 names in a cell", 100_000, n => Head + "1\t甲\t" + Repeat("市教委、", n) + "市财政局\n"),
        new("100,000 names that nobody has", 100_000, n => Head + "1\t甲\t" + Rows(n, "市第{0}局、") + "市财政局\n"),
        new("100,000 columns", 100_000, n => Repeat("任务\t", n) + "\n" + Repeat("甲\t", n) + "\n" + Repeat("乙\t", n) + "\n"),
        new("100,000 columns in a page", 100_000, n => "<table><tr>" + Repeat("<td>任务", n) + "<tr>" + Repeat("<td>甲", n) + "</table>"),
        new("100,000 headings", 100_000, n => Rows(n, "一、任务{0}\n（一）甲\n") + "1.做好甲（市教委负责）\n"),
        new("a number of a million digits", 1_000_000, n => Head + new string('9', n) + "\t到2025年达到" + new string('9', n) + "个\t市教委\n"),
        new("a numeral of a million signs", 1_000_000, n => Head + new string('十', n) + "\t甲\t市教委\n"),
        new("100,000 targets", 100_000, n => Head + "1\t" + Repeat("到2025年达到4.5个，", n) + "\t市教委\n"),
        new("100,000 lists one after another", 100_000, n => Repeat(List, n / 10)),
    ];

    public static TheoryData<string> Names() => [.. Cases.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Harm_costs_what_its_length_costs(string name)
    {
        var hostile = Cases.Single(row => row.Name == name);
        if (IsFull)
        {
            var full = hostile.Make(hostile.Size);
            var watch = Stopwatch.StartNew();
            var bytes = Allocations(() => Read(full));
            TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{name}: {full.Length:N0} characters, {watch.Elapsed.TotalSeconds:F2} s, {bytes / 1e6:F0} MB"));
            watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(300));
            return;
        }

        var size = Math.Min(hostile.Size, hostile.Size >= 1_000_000 ? 20_000 : 10_000);
        var (small, large) = (hostile.Make(size / 10), hostile.Make(size));
        Allocations(() => Read(large)).Should().BeLessThan((large.Length * BytesPerCharacter) + 1_000_000, "memory is in proportion to the length");
        Growth.ShouldBeLinear(() => Read(small), () => Read(large), name);
        Doors.All.Single(door => door.Name == (IsPage(small) ? "LoadHtml" : "LoadText")).Check(hostile.Make(Math.Min(size, 500))).Should().BeNull();
    }

    [Theory]
    [InlineData("1,000 cells over 65,534 rows and 1,000 columns, in one row")]
    [InlineData("1,000 cells over 65,534 rows and 1,000 columns, in a row each")]
    [InlineData("100,000 nested tables")]
    [InlineData("100,000 nested blocks")]
    [InlineData("100,000 nested spans")]
    [InlineData("a flood of references")]
    [InlineData("a flood of zero width")]
    [InlineData("lone surrogates")]
    [InlineData("NULs")]
    public void The_list_is_read_all_the_same(string name)
    {
        var result = Read(Cases.Single(row => row.Name == name).Make(1_000));

        result.Plan.Tasks.Should().Contain(task => task.Responsibility!.Mentions.Any(mention => mention.Text == "市教委"));
    }

    [Fact]
    public void A_name_of_1_MB_is_nobody()
    {
        var match = DepartmentNormalizer.Default.Normalize($"市{new string('教', 350_000)}局", Place.Parse("天津市"));

        match.Department.Should().BeNull();
        match.Match.Should().Be(MatchKind.Unknown);
    }

    /// <summary>Names are cut in every place where one body may end and another begin.</summary>
    [Theory]
    [InlineData("局")]
    [InlineData("分局")]
    [InlineData("局分局")]
    [InlineData("市局")]
    [InlineData("委局")]
    [InlineData("厅局")]
    [InlineData("会分局")]
    [InlineData("市公安局")]
    [InlineData("委员会")]
    [InlineData("区区")]
    [InlineData("中共市委")]
    [InlineData("镇海分局")]
    [InlineData("办公室")]
    public void A_name_of_many_bodies_is_nobody_soon(string piece)
    {
        var name = string.Concat(Enumerable.Repeat(piece, 96 / piece.Length));
        foreach (var place in new[] { null, Place.Parse("天津市"), Place.Parse("宁波市镇海区"), Place.Parse("安吉县") })
        {
            Promises.Timed(() => DepartmentNormalizer.Default.Normalize(name, place), name.Length, out var complaint);
            complaint.Should().BeNull();
        }
    }

    private static LoadResult Read(string text) => IsPage(text) ? PlanLoader.Default.LoadHtml(text) : PlanLoader.Default.LoadText(text);

    private static bool IsPage(string text) => text[0] == '<';

    private static long Allocations(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Rows(int count, string row)
    {
        var format = CompositeFormat.Parse(row);
        var text = new StringBuilder();
        for (var number = 1; number <= count; number++)
        {
            text.AppendFormat(null, format, number);
        }

        return text.ToString();
    }

    /// <param name="Name">What it is, with the size that is meant.</param>
    /// <param name="Size">That size.</param>
    /// <param name="Make">The document of a size; HTML begins with a tag.</param>
    private sealed record Case(string Name, int Size, Func<int, string> Make);
}
