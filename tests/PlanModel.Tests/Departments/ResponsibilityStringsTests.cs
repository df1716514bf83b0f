using PlanModel.Departments;

namespace PlanModel.Tests.Departments;

public sealed class ResponsibilityStringsTests
{
    /// <summary>The mentions that stand in every row of a plan are one string each.</summary>
    [Theory]
    [InlineData("等")]
    [InlineData("等相关单位")]
    [InlineData("等有关单位")]
    [InlineData("等单位")]
    [InlineData("等部门")]
    [InlineData("等有关部门")]
    [InlineData("等相关部门")]
    [InlineData("等有关部门和单位")]
    [InlineData("各区人民政府")]
    [InlineData("各区县人民政府")]
    [InlineData("有关区人民政府")]
    [InlineData("各县（市、区）人民政府")]
    [InlineData("各有关部门")]
    [InlineData("有关部门")]
    [InlineData("各有关单位")]
    [InlineData("各相关单位")]
    [InlineData("各镇（街道）")]
    [InlineData("各科室")]
    [InlineData("办公室")]
    [InlineData("无")]
    public void A_common_mention_is_one_string(string words)
    {
        var text = $"市教委{words}";
        var one = ResponsibilityStrings.Of(text.AsSpan(3));

        one.Should().Be(words);
        ResponsibilityStrings.Of(text.AsSpan(3)).Should().BeSameAs(one);
    }

    /// <summary>Words with the length and letters of a common one, and of none.</summary>
    [Theory]
    [InlineData("等关相单位")]
    [InlineData("等有关部位")]
    [InlineData("各有区门部")]
    [InlineData("某区")]
    public void Other_words_stay_as_they_are(string words) => ResponsibilityStrings.Of(words).Should().Be(words);
}
