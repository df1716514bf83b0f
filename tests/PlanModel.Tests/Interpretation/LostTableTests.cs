namespace PlanModel.Tests.Interpretation;

/// <summary>What is left of a table that cannot be read is no list in prose.</summary>
public class LostTableTests
{
    [Theory]
    [InlineData("columns by spaces", "序号   重点任务       责任单位\n\n1      改造供水管网   市水务局牵头\n")]
    [InlineData("one line for all", "附件 序号 重点任务 工作措施 责任单位 1 改造管网 更新老旧管网。 （市水务局牵头） 2 推广节水 开展宣传。 （市教委负责）\n")]
    [InlineData("a grid inside another", "+-----------------------+\n\n1.改造供水管网。（市水务局负责）\n\n2.推广节水器具。（市教委负责）\n")]
    [InlineData("a rule of several columns", "表格 +----+------+----+\n\n1.改造供水管网。（市水务局负责）\n")]
    public void Gives_an_error_and_no_task(string reason, string text) =>
        IsRefused(reason, new PlanLoader(PlanLoaderOptions.Default with { Format = SourceFormat.Prose }).LoadText("天津市任务清单\n\n" + text));

    [Theory]
    [InlineData("AsciiDoc", "[cols=\"10%,40%,50%\",options=\"header\",]\n|===\n|序号 |重点任务 |责任单位\n|1 |改造供水管网\na|\n市水务局\n\n市财政局\n\n|2 |推广节水器具 |市教委\n|===\n")]
    [InlineData("MediaWiki", "{| class=\"wikitable\"\n! 序号 !! 重点任务 !! 责任单位\n|-\n| 1\n| 改造供水管网\n| 市水务局\n|-\n| 2 || 推广节水器具 || 市教委\n|}\n")]
    public void So_do_tables_of_a_wiki(string reason, string text) => IsRefused(reason, PlanLoader.Default.LoadText("天津市任务清单\n\n" + text));

    private static void IsRefused(string reason, LoadResult result)
    {
        result.Plan.Tasks.Should().BeEmpty(reason);
        result.Plan.Title.Should().Be("天津市任务清单", reason);
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "PM1026" && diagnostic.Severity == DiagnosticSeverity.Error, reason);
    }

    [Theory]
    [InlineData("a list in prose", "1.改造供水管网+更新水表。（市水务局负责）\n\n2.推广节水器具。（市教委负责）\n")]
    [InlineData("header words in a sentence", "各单位要把重点任务 责任单位 落到实处。\n\n1.改造供水管网。（市水务局负责）\n\n2.推广节水器具。（市教委负责）\n")]
    public void Prose_is_read(string reason, string text) =>
        PlanLoader.Default.LoadText("天津市任务清单\n\n" + text).Plan.Tasks.Should().HaveCount(2, reason);
}
