namespace PlanModel.Tests.Departments;

/// <summary>Which bodies the names of a responsibility are, where the text around a name decides.</summary>
public class ResponsibilityResolutionTests
{
    [Theory]
    // The level of the name before holds until the next comma.
    [InlineData("四川省", "省发展改革委、财政厅", "四川省发展和改革委员会 四川省财政厅")]
    [InlineData("佛山市", "省科技厅、工业和信息化厅，市教育局、科技局", "广东省科学技术厅 广东省工业和信息化厅 佛山市教育局 佛山市科学技术局")]
    [InlineData("四川省", "省法院、检察院", "四川省高级人民法院 四川省人民检察院")]
    // 市委 holds for party organs, 市 for the others.
    [InlineData("佛山市", "市委组织部、宣传部、教育局", "中共佛山市委组织部 中共佛山市委宣传部 佛山市教育局")]
    [InlineData("佛山市", "市委军民融合办、机要保密局", "中共佛山市委军民融合发展委员会办公室 中共佛山市委机要保密局")]
    [InlineData("滁州市", "市政府办公室、研究室", "滁州市人民政府办公室 滁州市人民政府研究室")]
    [InlineData("广东省", "中央组织部、宣传部、教育部", "中共中央组织部 中共中央宣传部 教育部")]
    // Names with a head of their own keep it.
    [InlineData("广东省", "省委金融办、中国证监会广东监管局", "中共广东省委金融委员会办公室 中国证券监督管理委员会广东监管局")]
    [InlineData("安吉县", "发改局、县生态环境分局", "安吉县发展和改革局 湖州市生态环境局安吉分局")]
    // 和 between two bodies, and inside one.
    [InlineData("天津市", "住房城乡建设委和规划资源局", "天津市住房和城乡建设委员会 天津市规划和自然资源局")]
    [InlineData("天津市", "市文化和旅游局和市体育局", "天津市文化和旅游局 天津市体育局")]
    // Separators are missing.
    [InlineData("天津市", "市教委市财政局", "天津市教育委员会 天津市财政局")]
    [InlineData("平湖市", "教育局公安局财政局", "平湖市教育局 平湖市公安局 平湖市财政局")]
    [InlineData("天津市", "市委市政府", "中国共产党天津市委员会 天津市人民政府")]
    [InlineData("武汉市", "市公安局交警支队", "武汉市公安局交通警察支队")]
    // A second plate in brackets is part of the name.
    [InlineData("天津市", "市市场监管委（市知识产权局）", "天津市市场监督管理委员会")]
    public void A_name_is_resolved_with_what_stands_around_it(string place, string text, string expected) =>
        string.Join(' ', DepartmentNormalizer.Default.Parse(text, Place.Parse(place)).Mentions.Select(mention => mention.Department)).Should().Be(expected);

    [Fact]
    public void A_text_of_mentions_stays_as_written() =>
        DepartmentNormalizer.Default.Parse("省发展改革委、财政厅", Place.Parse("四川省")).Mentions[1].Text.Should().Be("财政厅");

    [Fact]
    public void A_body_that_is_not_known_is_reported()
    {
        var reading = ResponsibilityDump.Read("市教育局、督查室", place: Place.Parse("滁州市"));
        reading.Responsibility.Mentions[1].Match.Should().Be(MatchKind.Unknown);
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("PM3101");
        reading.Findings![0].Start.Should().Be(5);
    }
}
