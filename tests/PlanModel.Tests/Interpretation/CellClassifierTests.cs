using PlanModel.Interpretation;
using PlanModel.Tables;

namespace PlanModel.Tests.Interpretation;

/// <summary>What readers of text are told about words: which head columns, and what stands below them.</summary>
public class CellClassifierTests
{
    [Theory]
    [InlineData("责任单位", true)]
    [InlineData("序号", true)]
    [InlineData("重点任务", true)]
    [InlineData("落实单位", true)]
    [InlineData("推进责任单位", true)] // heads bodies, whatever it begins with
    [InlineData("推进任务", true)] // as short as headers are
    [InlineData("推进重点任务", false)] // says what to do
    [InlineData("落实重点任务", false)]
    [InlineData("积极推进任务", false)]
    [InlineData("2024年", false)] // a period heads nothing by itself
    [InlineData("责任单位：", false)]
    [InlineData("重点，任务", false)]
    [InlineData("重点任务。", false)]
    [InlineData("天气", false)]
    [InlineData("#", false)]
    [InlineData("", false)]
    public void Header_word(string text, bool expected) => CellClassifier.Instance.IsHeaderWord(text).Should().Be(expected);

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void Header_words_are_no_longer(int length, bool expected) => CellClassifier.Instance.IsHeaderWord(new string('水', length - 4) + "责任单位").Should().Be(expected);

    [Theory]
    [InlineData("序号", CellShape.Number)]
    [InlineData("类别", CellShape.Heading)]
    [InlineData("重点任务", CellShape.Phrase)]
    [InlineData("分管领导", CellShape.Phrase)]
    [InlineData("指标名称", CellShape.Phrase)]
    [InlineData("工作目标", CellShape.Phrase)]
    [InlineData("具体措施", CellShape.Sentences)]
    [InlineData("评分标准", CellShape.Sentences)]
    [InlineData("完成时限", CellShape.Deadline)]
    [InlineData("牵头单位", CellShape.Responsibility)]
    [InlineData("配合单位", CellShape.Responsibility)]
    [InlineData("备注", CellShape.Empty)]
    [InlineData("天气", CellShape.Empty)]
    public void Below_a_header_word(string header, object shape) => CellClassifier.Instance.ExpectedUnder(header).Should().Be((CellShape)shape);
}
