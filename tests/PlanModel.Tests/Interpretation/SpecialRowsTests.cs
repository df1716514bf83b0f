using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Tests.Interpretation;

/// <summary>Rows and lines that are no tasks: each is told by its words, and a task that begins in the same way is not taken for one.</summary>
public class SpecialRowsTests
{
    [Theory]
    [InlineData("合计", true)]
    [InlineData("合 计", true)]
    [InlineData(" 小计（12项）", true)]
    [InlineData("总计:12", true)]
    [InlineData("共计12项", true)]
    [InlineData("累计：", true)]
    [InlineData("小计(2项)", true)]
    [InlineData("合计完成投资", false)]
    [InlineData("共建共享", false)]
    [InlineData("总计划编制", false)]
    [InlineData("累", false)]
    [InlineData("合计（一二三四五六七八九十一二三四五）", false)]
    [InlineData("", false)]
    [InlineData("　", false)]
    public void Totals(string text, bool expected) => SpecialRows.IsTotal(text).Should().Be(expected);

    [Theory]
    [InlineData("续表", true)]
    [InlineData("（续表）", true)]
    [InlineData("续表1", true)]
    [InlineData("表1（续）", true)]
    [InlineData("附表2续", true)]
    [InlineData("附件2（续）", true)]
    [InlineData("续", true)]
    [InlineData("接上表", true)]
    [InlineData("上接第3页", true)]
    [InlineData("续上表", true)]
    [InlineData("续建管网", false)]
    [InlineData("表1", false)]
    [InlineData("手续", false)]
    [InlineData("续表所列的管网全部要改造完成", false)]
    [InlineData("", false)]
    [InlineData("（）", false)]
    public void Continuations(string text, bool expected) => SpecialRows.IsContinuation(text).Should().Be(expected);

    [Theory]
    [InlineData("备注：下同", "下同")]
    [InlineData("注: 下同", "下同")]
    [InlineData("注1：下同", "下同")]
    [InlineData("注 2．下同", "下同")]
    [InlineData("说明 ：下同", "下同")]
    [InlineData("附注：下同", "下同")]
    [InlineData("注释：下同", "下同")]
    [InlineData("注：", "")]
    [InlineData("注重实效", null)]
    [InlineData("注12：下同", null)]
    [InlineData("注1", null)]
    [InlineData("备注", null)]
    [InlineData("说明会", null)]
    public void Notes(string text, string? words)
    {
        var start = SpecialRows.NoteStart(text);

        (start < 0 ? null : text[start..]).Should().Be(words);
    }

    [Theory]
    [InlineData("备注", true)]
    [InlineData("备 注：", true)]
    [InlineData("注:", true)]
    [InlineData("说明", true)]
    [InlineData("备注一", false)]
    public void Labels_of_notes(string text, bool expected) => SpecialRows.IsNoteLabel(text).Should().Be(expected);

    [Theory]
    [InlineData("（下同）", true)]
    [InlineData("(下同)", true)]
    [InlineData("〔下同〕", true)]
    [InlineData("[下同]", true)]
    [InlineData("【下同】", true)]
    [InlineData("（甲（乙）丙）", true)]
    [InlineData("（甲）乙（丙）", false)]
    [InlineData("（甲）（丙）", false)]
    [InlineData("（）", false)]
    [InlineData("（下同", false)]
    [InlineData("下同）", false)]
    public void Bracketed(string text, bool expected) => SpecialRows.IsBracketed(text).Should().Be(expected);

    [Theory]
    [InlineData("— 12 —", true)]
    [InlineData("第3页", true)]
    [InlineData("", true)]
    [InlineData("第3页的任务", false)]
    [InlineData("12345678901234567", false)]
    public void Page_numbers(string text, bool expected) => SpecialRows.IsPageNumber(new TextFragment(text, 0)).Should().Be(expected);

    [Theory]
    [InlineData("★为重点任务", true)]
    [InlineData("※任务为重点", true)]
    [InlineData("●号的是重点，以★表示", true)]
    [InlineData("带*标注的是重点", false)] // begins as a sentence does
    [InlineData("*标注的是重点", true)]
    [InlineData("★为省", true)]
    [InlineData("▲重点的为省", true)]
    [InlineData("▲重点工作为省", false)] // too far behind
    [InlineData("★改造管网", false)]
    [InlineData("★市区的任务为", false)]
    [InlineData("★为", false)]
    public void Legends(string text, bool expected) => SpecialRows.IsLegend(text).Should().Be(expected);

    [Theory]
    [InlineData("单位：万元", true, false)]
    [InlineData("填报单位:市水务局", true, true)]
    [InlineData("制表人：李明", true, true)]
    [InlineData("审核人：李明", true, true)]
    [InlineData("联系电话：1", true, true)]
    [InlineData("数据截至：5月", true, false)]
    [InlineData("单位", false, false)]
    [InlineData("单位：", true, false)]
    [InlineData("单位 ：万元", false, false)]
    [InlineData("填报人李明", false, false)]
    [InlineData("联系群众：每月走访", false, false)]
    public void Captions_and_signatures(string text, bool isCaption, bool isSignature)
    {
        SpecialRows.IsCaptionLine(text).Should().Be(isCaption);
        SpecialRows.IsSignature(text).Should().Be(isSignature);
    }
}
