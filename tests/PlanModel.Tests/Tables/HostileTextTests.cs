using System.Text;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Tables;

/// <summary>Texts that nobody writes: reading them ends soon, and loses nothing but what it says.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Names() => [.. Texts.Keys];

    private static readonly Dictionary<string, Func<int, string>> Texts = new()
    {
        ["TABs"] = n => new string('\t', n),
        ["TABs on lines of their own"] = n => Repeat("\t\n", n),
        ["a header and TABs"] = n => "\t序号\n\t任务\n\t单位\n\n" + Repeat("\t\n", n),
        ["one long cell"] = n => "\t序号\n\t任务\n\n\t1\n\t" + new string('甲', n),
        ["one long row"] = n => "序号\t任务\n" + Repeat("甲\t", n),
        ["short rows"] = n => "序号\t任务\t单位\n" + Repeat("1\t甲\n", n),
        ["rows of one cell"] = n => "序号\t任务\t单位\n" + Repeat("甲\n", n),
        ["open quotation marks"] = n => "序号\t任务\n" + Repeat("\t\"甲", n),
        ["doubled quotation marks"] = n => "序号\t任务\n" + Repeat("\t\"\"", n),
        ["quotation marks"] = n => "序号\t任务\n1\t" + new string('"', n),
        ["runs of one cell"] = n => "\t序号\n\t任务\n\t单位\n\n" + Repeat("\t甲\n\n", n),
        ["texts between runs"] = n => "\t序号\n\t任务\n\t单位\n\n" + Repeat("\t甲\n\n乙\n", n),
        ["header words"] = n => Repeat("责任单位\n", n),
        ["numbers"] = n => "序号\n任务\n单位\n" + Repeat("1\n", n),
        ["blank lines"] = n => "序号\n任务\n单位\n" + new string('\n', n),
        ["pipes"] = n => "|序号|任务|\n|--|--|\n" + new string('|', n),
        ["pipes on lines"] = n => "|序号|任务|\n|--|--|\n" + Repeat("|\n", n),
        ["stars"] = n => "|序号|任务|\n|--|--|\n|1|" + Repeat("*甲 ", n),
        ["links"] = n => "|序号|任务|\n|--|--|\n|1|" + Repeat("[甲](", n),
        ["brackets"] = n => "|序号|任务|\n|--|--|\n|1|" + new string('[', n),
        ["tags"] = n => "|序号|任务|\n|--|--|\n|1|" + Repeat("<b", n),
        ["tables in tables"] = n => "# 甲\n\n" + Repeat("<table><tr><td>\n", Math.Min(n, 2000)),
        ["box characters"] = n => "┌──┬──┐\n│甲│乙│\n└──┴──┘\n" + new string('│', n),
        ["boxes"] = n => Repeat("┌┬┐\n│甲│\n", n),
        ["crosses"] = n => Repeat("┼┼┼┼┼┼┼┼┼┼┼┼┼┼┼┼\n│甲              │\n", n),
        ["plus signs"] = n => "+--+--+\n|甲|乙|\n" + Repeat("+-", n),
        ["rulers"] = n => Repeat("--- ---\n", n),
        ["a wide ruler"] = n => "--- ---\n甲   乙\n" + Repeat("-- ", n) + "\n甲",
        ["markers left open"] = n => "\t序号\n\t任务\n\n\t" + Repeat("[image: ", n),
        ["markers"] = n => "\t序号\n\t任务\n\n\t" + Repeat("[image: a]", n),
        ["controls"] = n => "\t序号\n\t任务\n\n\t" + new string('\0', n) + "甲",
        ["zero width"] = n => Repeat("\u200B\n", n),
        ["zero width in one line"] = n => "甲" + new string('\u200B', n) + "乙",
        ["lone surrogates"] = n => "甲" + new string('\uD800', n),
        ["form feeds"] = n => Repeat("甲\f", n),
        ["page numbers"] = n => Repeat("—1—\n", n),
        ["wrapped lines"] = n => Repeat("发展社区托育新建社区托育点四十个优先覆盖新建住宅区\n", n),
        ["line separators"] = n => Repeat("甲\u2028", n),
        ["carriage returns"] = n => new string('\r', n),
        ["commas"] = n => "序号,任务,单位\n" + Repeat("甲,", n),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Time_grows_with_length(string name)
    {
        const int small = 10_000;
        const int large = 10 * small;
        var smallText = Texts[name](small);
        var largeText = Texts[name](large);

        Growth.ShouldBeLinear(() => Read(smallText), () => Read(largeText), name);
    }

    private static void Read(string text) => SourceDump.Read(text).Should().NotBeNull();

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
