using System.Text;
using System.Text.Json.Nodes;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Validate;

/// <summary>--fix mends what has one right answer, and nothing else; --diff only shows it.</summary>
public sealed class FixTests : IDisposable
{
    /// <summary>A space inside a name and an invisible letter: both have one right answer.</summary>
    private static readonly string Spaced = Samples.Good.Replace("市财政局", "市 财政局", StringComparison.Ordinal).Replace("市公安局", "市公\u200B安局", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_text_is_mended_once_and_for_all()
    {
        _folder.Write("plan.txt", Spaced);
        Run("plan.txt").Output.Should().Contain("can be made with --fix");

        var result = Run("plan.txt", "--fix");

        result.ExitCode.Should().Be(0, result.ToString());
        result.OutputLines[^1].Should().Be("1 file, no findings; 2 edits made in 1 file");
        _folder.Read("plan.txt").Should().Be(Samples.Good);
        var written = File.GetLastWriteTimeUtc(_folder["plan.txt"]);
        Run("plan.txt", "--fix").Output.Should().Be("1 file, no findings\n");
        File.GetLastWriteTimeUtc(_folder["plan.txt"]).Should().Be(written, "there was nothing to write");
    }

    /// <summary>What bytes a text may have around what is mended.</summary>
    public static TheoryData<string, byte[], byte[]> Encodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var gb = Encoding.GetEncoding("GB18030");
        var crlf = (string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);
        return new()
        {
            { "CR LF and a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(crlf(Spaced))], [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(crlf(Samples.Good))] },
            { "GB18030", gb.GetBytes(Spaced), gb.GetBytes(Samples.Good) },
            { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Spaced)], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Samples.Good)] },
            { "no end of the last line", Encoding.UTF8.GetBytes(Spaced.TrimEnd()), Encoding.UTF8.GetBytes(Samples.Good.TrimEnd()) },
        };
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Everything_else_stays_byte_for_byte(string what, byte[] before, byte[] after)
    {
        _folder.Write("plan.txt", before);

        Run("plan.txt", "--fix");

        File.ReadAllBytes(_folder["plan.txt"]).Should().Equal(after, what);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_not_touched()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var before in new byte[][]
        {
            [.. Encoding.UTF8.GetBytes(Spaced), 0xE5, 0xA4, (byte)'\n'], // half a letter
            [.. Encoding.GetEncoding("GB18030").GetBytes(Spaced), 0x80, (byte)'\n'], // nothing in GB18030
        })
        {
            _folder.Write("plan.txt", before);

            var result = Run("plan.txt", "--fix");

            result.Output.Should().Contain("plan.txt(4,10): warning PM4020");
            File.ReadAllBytes(_folder["plan.txt"]).Should().Equal(before);
        }

        Run("plan.txt", "--fix").Error.Should().Be("planmodel: plan.txt: was not mended: some of its bytes are no text in its encoding\n");
    }

    [Fact]
    public void A_difference_shows_and_changes_nothing()
    {
        _folder.Write("plans/plan.txt", Spaced);
        _folder.Write("plans/good.txt", Samples.Good);

        var result = Run("plans", "--fix", "--diff");

        result.ExitCode.Should().Be(1, result.ToString());
        result.Output.Should().Be("""
            --- a/plans/plan.txt
            +++ b/plans/plan.txt
            @@ -1,5 +1,5 @@
             天津市重点任务分工清单
             序号	重点任务	责任单位
             1	做好甲事。	市教委
            -2	做好乙事。	市 财政局
            -3	做好丙事。	市公BREAK安局
            +2	做好乙事。	市财政局
            +3	做好丙事。	市公安局

            """.ReplaceLineEndings("\n").Replace("BREAK", "\u200B", StringComparison.Ordinal));
        result.Error.Should().Be("2 files, no findings; 2 edits would be made in 1 file\n");
        _folder.Read("plans/plan.txt").Should().Be(Spaced);
        Run("plans/good.txt", "--diff").ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_difference_is_a_patch(string lineEnd)
    {
        // Two places far from each other, and a last line without an end.
        var rows = string.Concat(Enumerable.Range(4, 30).Select(number => $"{number}\t做好{(char)('A' + number)}事。\t市教委\n"));
        var text = (Spaced + rows + "34\t做好末事。\t市 财政局").Replace("\n", lineEnd, StringComparison.Ordinal);
        _folder.Write("plan.txt", text);
        _folder.Write("copy/plan.txt", text);

        var patch = Run("plan.txt", "--diff").OutputBytes;
        _folder.Write("copy/a.patch", patch);
        Shell.Run(_folder["copy"], "git apply --whitespace=nowarn a.patch");
        Run("plan.txt", "--fix");

        Encoding.UTF8.GetString(patch).Should().Contain("\\ No newline at end of file");
        _folder.Read("plan.txt").Should().NotBe(text);
        _folder.Read("copy/plan.txt").Should().Be(_folder.Read("plan.txt"));
    }

    [Fact]
    public void Plan_JSON_gets_its_ids_and_numbers()
    {
        var good = ToolRunner.Run(new ToolRun { Arguments = ["convert", "-", "--to", "json"], InputText = Samples.Good }).Output;
        var bad = good.Replace("\"id\": \"1-2\"", "\"id\": \"1-1\"", StringComparison.Ordinal).Replace("          \"number\": 3,\n", "", StringComparison.Ordinal);
        bad.Should().NotBe(good);
        _folder.Write("plan.json", bad);
        var found = Run("plan.json");
        found.ExitCode.Should().Be(1, found.ToString());

        var result = Run("plan.json", "--fix");

        result.ExitCode.Should().Be(0, result.ToString());
        JsonNode.DeepEquals(JsonNode.Parse(_folder.Read("plan.json")), JsonNode.Parse(good)).Should().BeTrue(_folder.Read("plan.json"));
        Run("plan.json", "--fix").Output.Should().Be("1 file, no findings\n");
    }

    [Fact]
    public void What_is_turned_off_is_not_mended()
    {
        _folder.Write("plan.txt", Spaced);

        Run("plan.txt", "--fix", "--ignore", "PM");

        _folder.Read("plan.txt").Should().Be(Spaced);
    }

    [Fact]
    public void Rights_and_links_are_kept_and_no_other_file_is_left()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Rights are others, and not everybody may make links.
        }

        _folder.Write("plans/plan.txt", Spaced);
        File.SetUnixFileMode(_folder["plans/plan.txt"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(_folder["link.txt"], "plans/plan.txt");

        Run("link.txt", "--fix");

        _folder.Read("plans/plan.txt").Should().Be(Samples.Good);
        File.ResolveLinkTarget(_folder["link.txt"], returnFinalTarget: false).Should().NotBeNull();
        File.GetUnixFileMode(_folder["plans/plan.txt"]).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Directory.GetFiles(_folder["plans"]).Should().ContainSingle();
    }

    [Fact]
    public void What_cannot_be_written_is_status_2_and_stays()
    {
        _folder.Write("plan.txt", Spaced);
        File.SetAttributes(_folder["plan.txt"], FileAttributes.ReadOnly);

        var result = Run("plan.txt", "--fix");

        File.SetAttributes(_folder["plan.txt"], FileAttributes.Normal);
        result.ExitCode.Should().Be(2, result.ToString());
        result.Error.Should().StartWith("planmodel: plan.txt: cannot be written: ");
        _folder.Read("plan.txt").Should().Be(Spaced);
    }

    private ToolResult Run(params string[] arguments) =>
        ToolRunner.Run(new ToolRun { Arguments = ["validate", .. arguments], Folder = _folder.Path });
}
