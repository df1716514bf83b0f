namespace PlanModel.Tests.Validation;

/// <summary>What is said of bodies, and what is not: rows of a title, responsibilities, and the findings.</summary>
public class BodyCheckTests
{
    public static TheoryData<string, string, string> Rows() => new()
    {
        { "天津市任务清单", "市文化和旅游局 | 市文化旅游局", "PM3103 市文化旅游局" },
        { "天津市任务清单", "市文化旅游局 | 市文化和旅游局 | 市文化和旅游局", "PM3103 市文化旅游局" },
        { "天津市任务清单", "市公安局 | 天津市公安局", "" },
        { "浙江省任务清单", "省科技厅、财政厅 | 省财政厅", "" },
        { "天津市任务清单", "市市场监管委（市知识产权局） | 市市场监管委", "" },
        { "天津市任务清单", "市教委 | 市 教委", "PM4020  " },
        { "天津市任务清单", "市委保密办 | 市国家保密局", "" },
        { "天津市任务清单", "市委保密办、市国家保密局 | 市教委", "" },
        { "天津市任务清单", "市教委、市财政局、市教委 | 市水务局", "PM3106 市教委" },
        { "天津市任务清单", "市教委牵头，市财政局、市教委配合 | 市水务局", "" },
        { "天津市任务清单", "市教委、市教育委员会 | 市水务局", "PM3106 市教育委员会, PM3103 市教育委员会" },
        { "天津市任务清单", "市商务委 | 市商务委", "PM3104 市商务委" },
        { "天津市2021—2025年任务清单", "市商务委 | 市教委", "PM3104 市商务委" },
        { "天津市“十四五”任务清单", "市商务委 | 市教委", "PM3104 市商务委" },
        { "天津市2015年任务清单", "市商务委 | 市教委", "" },
        { "天津市2018年任务清单", "市商务委 | 市教委", "" },
        { "天津市“十三五”任务清单", "市商务委 | 市教委", "" },
        { "天津市任务清单", "市商务委负责，2016年底前完成 | 市教委", "" },
        { "天津市任务清单", "市旅游局 | 市文化和旅游局", "PM3105 市旅游局" },
        { "天津市2015年任务清单", "市旅游局 | 市教委", "" },
        // Some places kept the name of which others made 住房和城乡建设局.
        { "绍兴市2024年任务清单", "市建设局 | 市教育局", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Bodies_are_found_as_they_are(string title, string responsibilities, string expected)
    {
        ArgumentNullException.ThrowIfNull(responsibilities);
        var rows = responsibilities.Split(" | ").Select((text, i) => FormattableString.Invariant($"{i + 1}\t改造第{i + 1}号管网\t{text}"));
        var document = $"{title}\n序号\t重点任务\t责任单位\n{string.Join("\n", rows)}\n";

        var result = PlanValidator.Default.ValidateText(document);

        string.Join(", ", result.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {result.Text.Substring(diagnostic.Location!.Start, diagnostic.Location.Length)}"))
            .Should().Be(expected);
    }
}
