using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Tests.Interpretation;

/// <summary>附件2 labels a list; 附件材料 is a word, 附件：XX.docx names a file.</summary>
public class AnnexLabelTests
{
    [Theory]
    [InlineData("附件", "附件", "")]
    [InlineData("附 件 2", "附件2", "")]
    [InlineData("附件2：", "附件2", "")]
    [InlineData("附件一", "附件一", "")]
    [InlineData("附件（一）", "附件（一）", "")]
    [InlineData("附件(2)任务清单", "附件(2)", "任务清单")]
    [InlineData("附件1-2", "附件1-2", "")]
    [InlineData("附表1—2—3 任务清单", "附表1—2—3", "任务清单")]
    [InlineData("附录3", "附录3", "")]
    [InlineData("附", "附", "")]
    [InlineData("附1", "附1", "")]
    [InlineData("附：任务清单", "附", "任务清单")]
    [InlineData("附件:任务清单", "附件", "任务清单")]
    [InlineData("附件2 任务清单", "附件2", "任务清单")]
    [InlineData("附件2任务清单", "附件2", "任务清单")]
    [InlineData("附件 任务清单", "附件", "任务清单")]
    [InlineData("附件2.任务清单", "附件2", "任务清单")]
    [InlineData("附件2．任务清单", "附件2", "任务清单")]
    [InlineData("附件2、任务清单", "附件2", "任务清单")]
    [InlineData("附件2-任务清单", "附件2", "任务清单")]
    [InlineData("附件2： 任务清单 ", "附件2", "任务清单")]
    [InlineData("附件99", "附件99", "")]
    public void Label(string line, string label, string title)
    {
        AnnexLabel.TryRead(new TextFragment(line, 0), out var length, out var rest).Should().BeTrue();
        AnnexLabel.ToText(new TextFragment(line, 0).Slice(0, length)).Should().Be(label);
        rest.ToString().Should().Be(title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("任务清单")]
    [InlineData("附近管网")]
    [InlineData("附件材料")]
    [InlineData("附表填写")]
    [InlineData("附件2024年任务")]
    [InlineData("附件3个")]
    [InlineData("附件3月任务")]
    [InlineData("附件3项")]
    [InlineData("附件100")]
    [InlineData("附件（2任务清单")]
    [InlineData("附件-任务清单")]
    [InlineData("附 任务清单")]
    [InlineData("附2任务清单")]
    [InlineData("附2 任务清单")]
    [InlineData("附件：任务清单.docx")]
    [InlineData("附件：任务清单.DOC")]
    [InlineData("附件2：任务清单.pdf")]
    [InlineData("附件：1.任务清单")]
    [InlineData("附件：（1）任务清单")]
    public void No_label(string line) => AnnexLabel.TryRead(new TextFragment(line, 0), out _, out _).Should().BeFalse();

    [Theory]
    [InlineData("附件：任务清单.docx", true)]
    [InlineData("附件2：任务清单.zip", true)]
    [InlineData("附 件: 任务清单.wps", true)]
    [InlineData("附件：1.任务清单", true)]
    [InlineData("附件：任务清单", false)]
    [InlineData("附件：一、任务清单", false)]
    [InlineData("附件 任务清单.docx", false)]
    [InlineData("附件", false)]
    [InlineData("任务清单.docx", false)]
    public void Attached_files(string line, bool expected) => AnnexLabel.IsAttachmentLine(new TextFragment(line, 0)).Should().Be(expected);
}
