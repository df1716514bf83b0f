namespace PlanModel.Tests.Interpretation;

/// <summary>A note in the notice before a list says who leads; each of these words alone is enough.</summary>
public class FrameNoteTests
{
    [Theory]
    [InlineData("责任单位中列第一位者为牵头单位。", MentionRole.Lead)]
    [InlineData("排在首位的为牵头单位。", MentionRole.Lead)]
    [InlineData("各责任单位排名不分先后。", MentionRole.Responsible)]
    [InlineData("请认真贯彻执行。", MentionRole.Responsible)]
    public void Note_of_the_notice_says_who_leads(string note, MentionRole first)
    {
        var text = $"天津市重点任务分工清单\n{note}\n\n\t序号\n\t任务\n\t责任单位\n\n\t1\n\t改造管网\n\t市水务局、市财政局\n\n\t2\n\t推广器具\n\t市教委、市财政局\n";
        var plan = PlanLoader.Default.LoadText(text).Plan;

        plan.Tasks.Should().HaveCount(2);
        plan.Tasks.Select(task => task.Responsibility!.Mentions[0].Role).Should().AllBeEquivalentTo(first);
        plan.Tasks.Select(task => task.Responsibility!.Mentions[1].Role).Should().AllBeEquivalentTo(MentionRole.Responsible);
    }
}
