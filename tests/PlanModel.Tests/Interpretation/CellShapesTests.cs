using PlanModel.Interpretation;
using PlanModel.Tables;

namespace PlanModel.Tests.Interpretation;

/// <summary>What a cell is taken for by its looks, where no header word settles it.</summary>
public class CellShapesTests
{
    [Theory]
    [InlineData("", CellShape.Empty)]
    [InlineData(" 　", CellShape.Empty)]
    [InlineData("无", CellShape.None)]
    [InlineData("—", CellShape.None)]
    [InlineData("/", CellShape.None)]
    [InlineData("——————", CellShape.None)]
    [InlineData("———————", CellShape.Phrase)] // a rule, no dash
    [InlineData("1", CellShape.Number)]
    [InlineData("（十二）", CellShape.Number)]
    [InlineData("2-13.", CellShape.Number)]
    [InlineData("改造管网。更新水表", CellShape.Sentences)]
    [InlineData("改造管网！更新水表", CellShape.Sentences)]
    [InlineData("改造管网？更新水表", CellShape.Sentences)]
    [InlineData("改造管网。", CellShape.Sentences)]
    [InlineData("改造管网；更新水表", CellShape.Sentences)]
    [InlineData("一、改造管网", CellShape.Heading)]
    [InlineData("一、改造管网。", CellShape.Heading)]
    [InlineData("一、改造管网；", CellShape.Heading)]
    [InlineData("一、改造管网；更新水表", CellShape.Sentences)]
    [InlineData("（二）改造管网", CellShape.Heading)]
    [InlineData("第三章 改造管网", CellShape.Heading)]
    [InlineData("Ⅱ、改造管网", CellShape.Heading)]
    [InlineData("专栏1 改造管网", CellShape.Heading)]
    [InlineData("1.改造管网", CellShape.Phrase)] // numbers of tasks head nothing
    [InlineData("1-1 改造管网", CellShape.Phrase)]
    [InlineData("（1）改造管网", CellShape.Phrase)]
    [InlineData("1）改造管网", CellShape.Phrase)]
    [InlineData("①改造管网", CellShape.Phrase)]
    [InlineData("任务1 改造管网", CellShape.Phrase)]
    [InlineData("（排名不分先后）", CellShape.Note)]
    [InlineData("[下同]", CellShape.Note)]
    [InlineData("【下同】", CellShape.Note)]
    [InlineData("〔下同〕", CellShape.Note)]
    [InlineData("(下同)", CellShape.Note)]
    [InlineData("（甲）和（乙）", CellShape.Phrase)]
    [InlineData("注：列第一位的为牵头单位", CellShape.Sentences)] // ends as a body does
    [InlineData("备注：由市教育局", CellShape.Sentences)]
    [InlineData("2024年底", CellShape.Deadline)]
    [InlineData("2024年底。", CellShape.Deadline)]
    [InlineData("6月30日前；", CellShape.Deadline)]
    [InlineData("三季度", CellShape.Deadline)]
    [InlineData("每月10日前", CellShape.Deadline)]
    [InlineData("长期坚持", CellShape.Deadline)]
    [InlineData("全年", CellShape.Deadline)]
    [InlineData("贯穿全年", CellShape.Deadline)]
    [InlineData("上半年", CellShape.Deadline)]
    [InlineData("按时序推进", CellShape.Deadline)]
    [InlineData("本年度前", CellShape.Phrase)] // without a numeral
    [InlineData("当月底", CellShape.Phrase)]
    [InlineData("一季度", CellShape.Deadline)]
    [InlineData("九月底前", CellShape.Deadline)]
    [InlineData("9月9日", CellShape.Deadline)]
    [InlineData("0日前", CellShape.Deadline)]
    [InlineData("持续改造管网", CellShape.Phrase)]
    [InlineData("今年内改造管网", CellShape.Phrase)]
    [InlineData("3座水塔", CellShape.Phrase)]
    [InlineData("2024年开工的项目在9月以前全部完成土建并且做好验收准备确保年底", CellShape.Phrase)] // too long for a time limit
    [InlineData("市教育局", CellShape.Responsibility)]
    [InlineData("市教育局、市财政局", CellShape.Responsibility)]
    [InlineData("市教育局 市财政局", CellShape.Responsibility)]
    [InlineData("市教育局，市财政局", CellShape.Responsibility)]
    [InlineData("市教育局\n市财政局", CellShape.Responsibility)]
    [InlineData("市教育局；市财政局。", CellShape.Responsibility)]
    [InlineData("市教育局等", CellShape.Responsibility)]
    [InlineData("各有关部门", CellShape.Responsibility)]
    [InlineData("各相关单位", CellShape.Responsibility)]
    [InlineData("天津海关", CellShape.Responsibility)]
    [InlineData("市交通委（市道运局）", CellShape.Responsibility)]
    [InlineData("市交通委(市道运局)", CellShape.Responsibility)]
    [InlineData("教育部", CellShape.Responsibility)]
    [InlineData("市水务局牵头", CellShape.Responsibility)]
    [InlineData("市水务局牵头，区政府按职责分工做好", CellShape.Responsibility)]
    [InlineData("各区政府负责，市水务局做好日常检查", CellShape.Responsibility)]
    [InlineData("局", CellShape.Phrase)]
    [InlineData("牵头做好管网", CellShape.Phrase)] // what to do, not who does it
    [InlineData("改造机关", CellShape.Phrase)]
    [InlineData("改造部位", CellShape.Phrase)]
    [InlineData("改造、市教育局", CellShape.Phrase)]
    [InlineData("管网（一期）", CellShape.Phrase)]
    [InlineData("改造管网", CellShape.Phrase)]
    public void Cell_looks_like(string text, object shape) => CellShapes.Of(text).Should().Be((CellShape)shape);

    [Theory]
    [InlineData(72, CellShape.Phrase)]
    [InlineData(73, CellShape.Sentences)]
    public void Long_texts_are_sentences(int length, object shape) => CellShapes.Of(new string('水', length)).Should().Be((CellShape)shape);

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void Long_texts_are_no_headings(int length, bool isHeading) => CellShapes.IsHeading(string.Concat("一、", new string('水', length - 2))).Should().Be(isHeading);

    [Theory]
    [InlineData("完成。", true)]
    [InlineData("完成！", true)]
    [InlineData("完成？", true)]
    [InlineData("完成；", true)]
    [InlineData("完成;", true)]
    [InlineData("完成!", true)]
    [InlineData("完成?", true)]
    [InlineData("完成，", false)]
    [InlineData("完成", false)]
    [InlineData("", false)]
    public void Sentence_ends(string text, bool ends) => CellShapes.EndsSentence(text).Should().Be(ends);

    [Theory]
    [InlineData("√", true)]
    [InlineData("●", true)]
    [InlineData("*", true)]
    [InlineData("√√", false)]
    [InlineData("是", false)]
    [InlineData("", false)]
    public void Marks_say_yes(string text, bool isMark) => CellShapes.IsMark(text).Should().Be(isMark);
}
