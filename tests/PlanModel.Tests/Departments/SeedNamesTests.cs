namespace PlanModel.Tests.Departments;

/// <summary>The 33 spellings of 31 bodies in the population plan of 天津市.</summary>
public sealed class SeedNamesTests
{
    private static readonly Place Tianjin = Place.Parse("天津市");

    [Theory]
    [InlineData("团市委", "共青团天津市委员会", MatchKind.Alias)]
    [InlineData("市交通运输委", "天津市交通运输委员会", MatchKind.Alias)]
    [InlineData("市人社局", "天津市人力资源和社会保障局", MatchKind.Alias)]
    [InlineData("市住房城乡建设委", "天津市住房和城乡建设委员会", MatchKind.Alias)]
    [InlineData("市体育局", "天津市体育局", MatchKind.Exact)]
    [InlineData("市公安局", "天津市公安局", MatchKind.Exact)]
    [InlineData("市农业农村委", "天津市农业农村委员会", MatchKind.Alias)]
    [InlineData("市医保局", "天津市医疗保障局", MatchKind.Alias)]
    [InlineData("市卫生健康委", "天津市卫生健康委员会", MatchKind.Alias)]
    [InlineData("市发展改革委", "天津市发展和改革委员会", MatchKind.Alias)]
    [InlineData("市司法局", "天津市司法局", MatchKind.Exact)]
    [InlineData("市合作交流办", "天津市人民政府合作交流办公室", MatchKind.Alias)]
    [InlineData("市商务委", "天津市商务局", MatchKind.Former)]
    [InlineData("市团委", "共青团天津市委员会", MatchKind.Alias)]
    [InlineData("市城市管理委", "天津市城市管理委员会", MatchKind.Alias)]
    [InlineData("市妇联", "天津市妇女联合会", MatchKind.Alias)]
    [InlineData("市委宣传部", "中共天津市委宣传部", MatchKind.Alias)]
    [InlineData("市委网信办", "中共天津市委网络安全和信息化委员会办公室", MatchKind.Alias)]
    [InlineData("市市场监管委", "天津市市场监督管理委员会", MatchKind.Alias)]
    [InlineData("市总工会", "天津市总工会", MatchKind.Exact)]
    [InlineData("市教委", "天津市教育委员会", MatchKind.Alias)]
    [InlineData("市文化和旅游局", "天津市文化和旅游局", MatchKind.Exact)]
    [InlineData("市文化旅游局", "天津市文化和旅游局", MatchKind.Alias)]
    [InlineData("市残联", "天津市残疾人联合会", MatchKind.Alias)]
    [InlineData("市民政局", "天津市民政局", MatchKind.Exact)]
    [InlineData("市水务局", "天津市水务局", MatchKind.Exact)]
    [InlineData("市科技局", "天津市科学技术局", MatchKind.Alias)]
    [InlineData("市税务局", "国家税务总局天津市税务局", MatchKind.Alias)]
    [InlineData("市统计局", "天津市统计局", MatchKind.Exact)]
    [InlineData("市规划资源局", "天津市规划和自然资源局", MatchKind.Alias)]
    [InlineData("市财政局", "天津市财政局", MatchKind.Exact)]
    [InlineData("市退役军人事务局", "天津市退役军人事务局", MatchKind.Exact)]
    [InlineData("滨海新区人民政府", "天津市滨海新区人民政府", MatchKind.Exact)]
    public void Spelling_means_body(string name, string department, MatchKind match)
    {
        var answer = DepartmentNormalizer.Default.Normalize(name, Tianjin);
        $"{answer.Department} {answer.Match}".Should().Be($"{department} {match}");
        answer.Kind.Should().Be(MentionKind.Department);
        answer.Input.Should().Be(name);
    }
}
