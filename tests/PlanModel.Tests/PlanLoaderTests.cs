using System.Text;
using PlanModel.Tests.Support;

namespace PlanModel.Tests;

/// <summary>The doors of the loader: what they take, what they detect, what they say about documents that are none.</summary>
public class PlanLoaderTests
{
    private static readonly string Html = File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.html"));

    private static readonly string Text = File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.txt"));

    private static PlanLoader Loader => PlanLoader.Default;

    [Fact]
    public async Task Every_door_gives_the_same_plan()
    {
        var path = Path.Combine(TestFiles.Seeds, "tianjin-population-plan.html");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var expected = Loader.LoadHtml(Html, path);

        Loader.LoadFile(path).Should().Be(expected);
        (await Loader.LoadFileAsync(path, TestContext.Current.CancellationToken)).Should().Be(expected);
        Loader.Load(new MemoryStream(bytes), path).Should().Be(expected);
        (await Loader.LoadAsync(new MemoryStream(bytes), path, TestContext.Current.CancellationToken)).Should().Be(expected);
        Loader.Load(bytes, path).Should().Be(expected);
        expected.Format.Should().Be(SourceFormat.Html);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("gb18030")]
    public void The_encoding_does_not_change_the_plan(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] Encode(string text) => [.. encoding.Preamble, .. encoding.GetBytes(text)];

        Loader.Load(Encode(Text)).Plan.Should().Be(Loader.LoadText(Text).Plan);
        Loader.Load(Encode(Html.Replace("charset=utf-8", "charset=gb2312", StringComparison.Ordinal))).Plan.Should().Be(Loader.LoadHtml(Html).Plan);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        using var stream = new MemoryStream([1, 2, 3, .. Encoding.UTF8.GetBytes(Text)]);
        stream.Position = 3;

        Loader.Load(stream).Plan.Should().Be(Loader.LoadText(Text).Plan);
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void A_page_given_as_text_is_read_as_a_page_and_said_to_be_one()
    {
        var result = Loader.LoadText(Html);

        result.Plan.Should().Be(Loader.LoadHtml(Html).Plan);
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "PM1074").Which.Location!.Line.Should().Be(1);
    }

    [Fact]
    public void Text_given_as_HTML_is_read_as_text_and_said_to_be_that()
    {
        var result = Loader.LoadHtml(Text);

        result.Plan.Should().Be(Loader.LoadText(Text).Plan);
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "PM1075");
    }

    [Fact]
    public void A_binary_file_gives_one_clear_error_and_no_plan()
    {
        var result = Loader.Load("PK\u0003\u0004\u0014\0\u0006\0\u0008\0\0\0!\0[Content_Types].xml word/document.xml"u8, "清单.docx");

        result.Plan.Should().Be(Plan.Empty);
        result.HasErrors.Should().BeTrue();
        result.Diagnostics.Should().ContainSingle().Which.ToString()
            .Should().Be("清单.docx(1,1): error PM4001: The file is a Word document (.docx), not text or HTML; save it as HTML or text first.");
    }

    [Fact]
    public void A_page_that_is_cut_off_is_an_error_at_its_table()
    {
        var cut = Html[..(Html.Length * 2 / 3)];
        var result = Loader.LoadHtml(cut, "a.html");

        result.HasErrors.Should().BeTrue();
        var location = result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "PM1070").Which.Location!;
        cut[location.Start..].Should().StartWith("<table class=MsoNormalTable");
    }

    /// <summary>Text whose every cell has a mark of its own: a row that ends too early is cut, and the bodies above are not its own.</summary>
    [Theory]
    [InlineData("\t11", "\n\t\n")]
    [InlineData("加强高层次人才队伍建设", "")]
    [InlineData("加大对引进的", "")]
    [InlineData("造就更多国际一流的科技创新领军人才和团队。", "")]
    [InlineData("发挥产业发展对劳动力需求的调", "")] // 44, which has lost its first cells
    public void A_text_that_is_cut_off_in_a_row_is_an_error_at_the_row(string lastWords, string after)
    {
        var cut = Text[..(Text.IndexOf(lastWords, StringComparison.Ordinal) + lastWords.Length)] + after;
        var result = Loader.LoadText(cut, "a.txt");

        result.HasErrors.Should().BeTrue();
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "PM1080").Which.Location!.Line.Should().BeGreaterThan(60);
        var whole = Loader.LoadText(Text).Plan.Tasks.ToDictionary(task => task.Id);
        result.Plan.Tasks.Should().OnlyContain(task => task.Responsibility == null || task.Responsibility == whole[task.Id].Responsibility, "nothing is taken from another task");
    }

    [Theory]
    [InlineData("序号\t重点任务\t责任单位\n1\t稳定就业\t市教委\n2\t扩大消费\t市财政局、")]
    [InlineData("序号\t重点任务\t责任单位\n1\t稳定就业\t市教委\n2\t扩大消费\t市财政局（\n")]
    [InlineData("|序号|重点任务|责任单位|\n|-|-|-|\n|1|稳定就业|市教委|\n|2|扩大消费，")]
    public void A_text_that_ends_behind_an_open_mark_is_cut_off(string text) =>
        Loader.LoadText(text).Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "PM1080");

    [Fact]
    public void A_whole_text_is_not_cut_off()
    {
        Loader.LoadText(Text).HasErrors.Should().BeFalse();
        Loader.LoadText(Text.TrimEnd()).HasErrors.Should().BeFalse();
        Loader.LoadText("\t序号\n\t重点任务\n\t责任单位\n\n\t1\n\t稳定就业\n\t市教委\n\n\t2\n\t扩大消费\n\t市财政局\n\n\t合计：2项\n").HasErrors.Should().BeFalse();
    }

    [Fact]
    public void A_wrong_declaration_is_said_to_be_one()
    {
        var html = Encoding.UTF8.GetBytes(Html.Replace("charset=utf-8", "charset=gb2312", StringComparison.Ordinal));

        Loader.Load(html).Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "PM4002");
    }

    [Theory]
    [InlineData("锟斤拷锟斤拷锟斤拷")]
    [InlineData("å¤©æ´¥å¸‚äººå\u008F£")]
    [InlineData("天津市\uFFFD\uFFFD规划")]
    public void Garbled_text_is_said_to_be_garbled(string text)
    {
        Loader.LoadText(Text + text).Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "PM4005").Which.Location!.Start.Should().BeGreaterThan(9000);
        Loader.LoadHtml($"<p>{text}</p>").Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "PM4005");
    }

    [Fact]
    public void What_stands_behind_the_limit_is_not_read_and_said_so()
    {
        var part = Text[..(Text.Length / 2)];
        var limited = new PlanLoader(PlanLoaderOptions.Default with { Limits = new ReadingLimits { MaximumLength = part.Length } });

        foreach (var result in new[] { limited.LoadText(Text), limited.Load(Encoding.UTF8.GetBytes(Text)), limited.LoadHtml(Text) })
        {
            result.Plan.Should().Be(Loader.LoadText(part).Plan);
            result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "PM1023").Which.Location!.Start.Should().Be(part.Length);
        }

        limited.LoadText(part).HasErrors.Should().BeFalse("exactly as much may be read");
        new PlanLoader(PlanLoaderOptions.Default with { Limits = new ReadingLimits { MaximumLength = 1 } }).LoadText("\uD842\uDFB7").HasErrors.Should().BeTrue();
    }

    [Fact]
    public async Task Missing_files_and_arguments_are_exceptions()
    {
        Loader.Invoking(loader => loader.LoadFile("no-such-file.txt")).Should().Throw<IOException>();
        Loader.Invoking(loader => loader.LoadFile(null!)).Should().Throw<ArgumentNullException>();
        Loader.Invoking(loader => loader.Load((Stream)null!)).Should().Throw<ArgumentNullException>();
        Loader.Invoking(loader => loader.LoadText(null!)).Should().Throw<ArgumentNullException>();
        Loader.Invoking(loader => loader.LoadHtml(null!)).Should().Throw<ArgumentNullException>();
        await Loader.Awaiting(loader => loader.LoadFileAsync("no-such-file.txt")).Should().ThrowAsync<IOException>();
        await Loader.Awaiting(loader => loader.LoadAsync(new MemoryStream(), null, new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();
    }
}
