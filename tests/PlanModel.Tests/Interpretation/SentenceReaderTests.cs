using PlanModel.Interpretation;
using PlanModel.Source;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation;

public class SentenceReaderTests
{
    // | marks where one sentence ends and the next begins.
    [Theory]
    [InlineData("积极招商引资。|大力发展产业。")]
    [InlineData("组织专场活动10场；|发放消费券3000万元。")]
    [InlineData("好！|真的？|对。")]
    [InlineData("什么？！|对。")]
    [InlineData("没有标点")]
    [InlineData("第一句。|没有句号")]
    [InlineData("提供服务（含临时托管。夜间除外）。|落实政策。")]
    [InlineData("落实“四个一批。五个一批”机制，开工60个。|完。")]
    [InlineData("学习《通知。办法》精神。|完。")]
    [InlineData("他说：“好。”")]
    [InlineData("他说：“好。”他走了。|完。")] // only marks outside quotes end a sentence
    [InlineData("引用「一。二」『三；四』〔五。六〕[七。八]【九。十】〈甲。乙〉。|完。")]
    [InlineData("嵌套（外（内。）。）。|完。")]
    [InlineData("混用（全角。)半角(。）。|完。")]
    [InlineData("直引号\"一。二\"后。|完。")]
    [InlineData("增长6.5%，达到3.5亿元。|No.3站建成。")]
    [InlineData("①建设示范区;|②打造“样板”;|③推广")]
    [InlineData("新增400个;|建立台账;|完成")]
    [InlineData("占比60%;|公办园80所。")]
    [InlineData("参数a;b;c保留。|完。")] // ASCII marks between Latin letters are no sentence ends
    [InlineData("网址http://a.cn/?id=1保留。|完。")]
    [InlineData("左括号（没有右边。|下一句。|再下一句。")] // an unclosed bracket protects nothing
    [InlineData("左引号“没有右边。|下一句（有。括号）。|完。")]
    [InlineData("右括号）没有左边。|1）第一；|2）第二。")]
    [InlineData("交叉（一“二。三）四。|五”六。|完。")]
    [InlineData("多余的引号。”|完。")] // a half that nothing opened stays with its sentence
    [InlineData("英文括号(甲。乙)。|花括号{甲。乙}｛丙。丁｝。|完。")]
    [InlineData("方括号［甲。乙］〖丙。丁〗《戊。己》‘庚。辛’『壬。癸』。|完。")]
    [InlineData("半角句号｡|完。")]
    [InlineData("改造管网!|更新水表?|完。")]
    [InlineData("完成3座;|5座;|\"六\"")]
    [InlineData("完成(3)座);|（二）水表")]
    [InlineData("a;改造")]
    [InlineData(";改造")]
    [InlineData("改造;a")]
    [InlineData("达到3;a")]
    [InlineData("他说“好！”完。")]
    [InlineData("（甲。）完。")]
    [InlineData("直引号\"一。|二三。")]
    public void Sentences(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);

        var sentences = SentenceReader.Split(new TextFragment(text, 0));

        string.Join("|", sentences).Should().Be(marked);
    }

    [Fact]
    public void A_paragraph_ends_a_sentence_and_white_space_around_sentences_goes()
    {
        var sentences = SentenceReader.Split(new TextFragment("　第一段（未闭合。\n 第二段）。　第三句。 \n\n第四段", 0));

        sentences.Should().Equal("第一段（未闭合。", "第二段）。", "第三句。", "第四段");
    }

    [Fact]
    public void Sentences_know_where_they_stand()
    {
        var sentences = new List<TextFragment>();
        SentenceReader.Split(new TextFragment("前言|甲。乙。", 3, 4), sentences);

        sentences.Select(sentence => (sentence.ToString(), sentence.SourceStart)).Should().Equal(("甲。", 3), ("乙。", 5));
    }

    [Theory]
    [InlineData("开展调查。建立台账。完成。", "开展调查", "建立台账。完成。")]
    [InlineData("开展调查", "开展调查", "")]
    [InlineData("开展调查\n建立台账。", "开展调查", "建立台账。")]
    [InlineData("发展托育（含临时。）。新建40个。", "发展托育（含临时。）", "新建40个。")]
    [InlineData("开展调查； 建立台账。", "开展调查", "建立台账。")]
    [InlineData("开展调查！建立台账。", "开展调查！", "建立台账。")] // ！ says something
    [InlineData("开展调查，\n建立台账。", "开展调查", "建立台账。")]
    [InlineData("开展调查｡建立台账", "开展调查", "建立台账")]
    [InlineData("开展调查；。 \n", "开展调查", "")]
    [InlineData("", "", "")]
    [InlineData("。", "", "")]
    public void The_first_sentence_is_the_title(string text, string title, string rest)
    {
        SentenceReader.SplitFirst(new TextFragment(text, 0), out var first, out var others);

        first.ToString().Should().Be(title);
        others.ToString().Should().Be(rest);
    }

    [Theory]
    [InlineData("（")]
    [InlineData("（。")]
    [InlineData("（“《")]
    [InlineData("）。")]
    [InlineData("\"。")]
    [InlineData("（）。")]
    [InlineData(";")]
    public void Hostile_text_costs_linear_time(string piece)
    {
        var small = new TextFragment(string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length)), 0);
        var large = new TextFragment(string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length)), 0);

        Growth.ShouldBeLinear(() => SentenceReader.Split(small), () => SentenceReader.Split(large), piece);

        string.Concat(SentenceReader.Split(large)).Length.Should().Be(large.Length);
    }
}
