using PlanModel.Tests.Support;

namespace PlanModel.Tests.Properties;

/// <summary>
/// Programs that prepare text for search or for models write ASCII marks and digits for the full-width ones. The plan is the same, with
/// the same marks replaced, since each stands for one of the same length.
/// </summary>
public class HalfWidthTests
{
    private const string FullWidth = "，；：（）！？．　０１２３４５６７８９";

    private const string HalfWidth = ",;:()!?. 0123456789";

    public static TheoryData<string> Samples()
    {
        var tests = Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests");
        IEnumerable<string> files =
        [
            .. Directory.GetFiles(TestFiles.Documents, "input.*", SearchOption.AllDirectories),
            .. Directory.GetFiles(Path.Combine(tests, "Interpretation", "Prose")),
            .. Directory.GetFiles(Path.Combine(TestFiles.Root, "seeds"), "*.txt"),
            .. Directory.GetFiles(Path.Combine(TestFiles.Root, "seeds"), "*.html"),
        ];
        return [.. files.Select(file => Path.GetRelativePath(TestFiles.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Half_width_marks_give_the_plan(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = File.ReadAllText(Path.Combine(TestFiles.Root, file)).Split("\n=====\n")[0];
        Func<string, LoadResult> load = file.EndsWith(".html", StringComparison.Ordinal)
            ? html => PlanLoader.Default.LoadHtml(html)
            : input => PlanLoader.Default.LoadText(input);

        var whole = load(text);
        var half = load(ToHalfWidth(text));

        // Drawn tables are told by the width of their lines, which is another then.
        if (whole.Format != SourceFormat.Grid)
        {
            PlanJson.Serialize(half.Plan).Should().Be(ToHalfWidth(PlanJson.Serialize(whole.Plan)));
        }
    }

    private static string ToHalfWidth(string text) =>
        string.Create(text.Length, text, static (span, whole) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = FullWidth.IndexOf(whole[i], StringComparison.Ordinal) is >= 0 and var index ? HalfWidth[index] : whole[i];
            }
        });
}
