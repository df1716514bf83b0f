using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Tests.Interpretation;

public class LeaderNamesTests
{
    [Theory]
    [InlineData("周启明、孙晓岚", "周启明|孙晓岚")]
    [InlineData("周启明，孙晓岚,李文；赵强;钱林", "周启明|孙晓岚|李文|赵强|钱林")]
    [InlineData("周启明\n孙晓岚", "周启明|孙晓岚")]
    [InlineData("李  文", "李文")]
    [InlineData("李　文", "李文")]
    [InlineData("李文", "李文")]
    [InlineData("李 晓 文", "李 晓 文")] // two names may be meant
    [InlineData("李 A", "李 A")]
    [InlineData("A 文", "A 文")]
    [InlineData("\u3400 \uF900", "\u3400\uF900")]
    [InlineData("李 晓文", "李 晓文")]
    [InlineData("无", "")]
    [InlineData("—", "")]
    [InlineData("、李文、", "李文")]
    [InlineData("", "")]
    public void Names(string cell, string names) => string.Join('|', LeaderNames.Split(new TextFragment(cell, 0))).Should().Be(names);
}
