using System.Text;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests;

/// <summary>What is not a whole list says so: a located error and status 1, or one line and status 2; never a plan that pretends to be whole.</summary>
public class BadInputTests
{
    /// <summary>What is handed over, and the code of the error that is reported.</summary>
    public static TheoryData<string, byte[], string> Inputs()
    {
        var html = File.ReadAllText(Path.Combine(ToolRunner.Root, "seeds/tianjin-population-plan.html"));
        var text = File.ReadAllText(Path.Combine(ToolRunner.Root, "seeds/tianjin-population-plan.txt"));
        return new()
        {
            { "nothing", [], "PM1002" },
            { "white space", Utf8(" \n\t\n"), "PM1002" },
            { "no list", Utf8("今天天气很好。\n明天也是。\n"), "PM1001" },
            { "a page without a list", Utf8("<html><body><p>今天天气很好。</p></body></html>"), "PM1001" },
            { "a picture", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. new byte[64]], "PM4001" },
            { "random bytes", [.. Enumerable.Range(0, 4096).Select(index => (byte)(index * 7919 >> 3))], "PM4001" },
            { "a page that was cut off", Utf8(html[..(html.Length * 2 / 3)]), "PM1070" },
            { "a text that was cut off", Utf8(text[..(text.IndexOf("加大对引进的", StringComparison.Ordinal) + 4)]), "PM1080" },
        };
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Error_is_located_and_status_is_1(string what, byte[] input, string code)
    {
        foreach (var arguments in new string[][] { ["show", "-"], ["convert", "-", "--to", "json"] })
        {
            var result = ToolRunner.Run(new ToolRun { Arguments = arguments, Input = input });

            result.ExitCode.Should().Be(1, $"of {what}: {result}");
            result.ErrorLines.Should().Contain(line => line.StartsWith("stdin(", StringComparison.Ordinal) && line.Contains($": error {code}: ", StringComparison.Ordinal), result.ToString());
            result.ErrorLines.Should().NotContain(line => line.StartsWith("   at ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_page_called_text_is_read_as_the_page_it_is()
    {
        var folder = Directory.CreateTempSubdirectory("planmodel-");
        try
        {
            var path = Path.Combine(folder.FullName, "page.txt");
            File.Copy(Path.Combine(ToolRunner.Root, "seeds/tianjin-population-plan.html"), path);

            ToolRunner.Run("show", path).OutputLines.Should().Contain("45 tasks in 8 sections");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
