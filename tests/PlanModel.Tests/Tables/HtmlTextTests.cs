namespace PlanModel.Tests.Tables;

/// <summary>Text of HTML as a reader sees it: lines, white space, what is skipped.</summary>
public class HtmlTextTests
{
    public static TheoryData<HtmlCase> Cases() =>
    [
        new HtmlCase("spans are glued", "<p><span>养老服务提</span><span>升</span><span lang=EN-US>2024</span><span>年</span></p>", "养老服务提升2024年"),
        new HtmlCase("br ends a line", "<p>市教委<br>市财政局<br/>市商务局</p>", "市教委", "市财政局", "市商务局"),
        new HtmlCase("paragraphs are lines, with or without end tags", "<p>甲<p>乙</p><div>丙</div>丁", "甲", "乙", "丙", "丁"),
        new HtmlCase("text around a block", "甲<div>乙</div>丙", "甲", "乙", "丙"),
        new HtmlCase("empty paragraphs are nothing", "<p>&nbsp;</p><p>　　</p><p></p><p>甲</p><p> \n </p>", "甲"),
        new HtmlCase("white space at the ends of lines goes, U+3000 and no-break spaces too", "<p>　　&nbsp;甲乙 &nbsp;　</p>", "甲乙"),
        new HtmlCase("a line break of the source vanishes between Chinese characters", "<p>加快\r\n   建设，\n推动</p>", "加快建设，推动"),
        new HtmlCase("and is a space between words", "<p>Public\nPrivate</p><p>PPP\n项目</p>", "Public Private", "PPP 项目"),
        new HtmlCase("a space between Chinese characters stays", "<p>责 任  单\t位</p>", "责 任 单 位"),
        new HtmlCase("no-break spaces inside are one space, ideographic ones stay as in text", "<p>索&nbsp;引&nbsp;号</p><p>李　　明</p><p>甲&nbsp;\n&nbsp;乙</p><p>丙　&nbsp;丁</p>", "索 引 号", "李　　明", "甲 乙", "丙 丁"),
        new HtmlCase("white space is collapsed across tags", "<p>a <b> b</b> <i> </i> c</p><p><span>甲</span>\n<span>乙</span></p>", "a b c", "甲乙"),
        new HtmlCase("empty elements of Word are nothing", "<p class=MsoNormal><span>甲<o:p></o:p></span><o:p>&nbsp;</o:p></p>", "甲"),
        new HtmlCase("conditional comments", "<!--[if gte mso 9]><xml><w:View>Print</w:View></xml><![endif]--><p><![if !supportLists]><span>1.</span><![endif]>甲</p>", "1.甲"),
        new HtmlCase("an island of XML that is not commented out", "<xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><p>甲</p>", "甲"),
        new HtmlCase("smart tags", "<p><st1:chsdate Year=\"2024\" w:st=\"on\">2024<span>年</span></st1:chsdate>底前</p>", "2024年底前"),
        new HtmlCase("script, style, noscript, template, textarea, option, button, svg, comment", "<script>var a = '<p>甲</p>';</script><style>p{}</style>" +
            "<noscript><p>乙</p></noscript><template><p>丙</p></template><textarea>丁</textarea><select><option>戊</select><button>己</button>" +
            "<svg><text>庚</text></svg><!-- 辛 --><p>壬</p>", "壬"),
        new HtmlCase("hidden elements", "<p style='color:red; DISPLAY : none'>甲</p><p hidden>乙</p><div style=\"display:none !important\"><p>丙</p></div><p style='display:block'>丁</p>", "丁"),
        new HtmlCase("hidden spans", "<p>甲<span style='display:none'>乙<span>丙</span></span>丁<font hidden>戊</font></p>", "甲丁"),
        new HtmlCase("hidden blocks below an annotation", "<ruby>进<rt>jìn</ruby>展<p style='display:none'>甲</p>", "进展"),
        new HtmlCase("Word hides nothing with display", "<p style='mso-hide:all;text-align:center'>甲</p>", "甲"),
        new HtmlCase("ruby keeps the base text", "<p><ruby>进<rp>(</rp><rt>jìn</rt><rp>)</rp></ruby>展</p>", "进展"),
        new HtmlCase("headings", "<h1>清单</h1><h3><span>一、总</span>体</h3><h2>a<br>b</h2>甲", "# 清单", "### 一、总体", "## a", "## b", "甲"),
        new HtmlCase("a heading that is not closed ends with the next one", "<h2>甲<h3>乙</h3><p>丙</p>", "## 甲", "### 乙", "丙"),
        new HtmlCase("list items have no numbers of their own", "<ol><li>甲<li>乙</ol><ul><li><p>丙</p></ul><dl><dt>丁<dd>戊</dl>", "甲", "乙", "丙", "丁", "戊"),
        new HtmlCase("character references, the broken ones as they are", "<p>&lt;甲&gt; &amp; &#20057;&#x4E19;&sp; &quot;&middot;&nbspx</p>", "<甲> & 乙丙&sp; \"· x"),
        new HtmlCase("pre keeps its lines", "<pre>\n甲\n  乙  丙\n\n丁</pre>", "甲", "乙 丙", "丁"),
        new HtmlCase("zero-width characters, soft hyphens and direction marks vanish", "<p>市\u200B教\u00AD委\u200E\uFEFF</p>", "市教委", "PM4012 at 4"),
        new HtmlCase("a lone surrogate is replaced", "<p>甲\uD800乙</p>", "甲\uFFFD乙", "PM4013 at 4"),
        new HtmlCase("a pair of surrogates is one character", "<p>\U0002000B𠮷</p>", "\U0002000B𠮷"),
        new HtmlCase("attributes that are none", "<p><spantimes new=\"\" roman\"'=\"\">甲</spantimes></p>", "甲"),
        new HtmlCase("a line separator", "<p>甲\u2028乙</p>", "甲", "乙"),
        new HtmlCase("navigation and footers are furniture", "<nav><a>首页</a></nav><div class='main top-nav'>乙</div><div class='Breadcrumb'>甲 &gt; 乙</div><footer>主办</footer><p>丙</p>",
            "~首页", "~乙", "~甲 > 乙", "~主办", "丙"),
        new HtmlCase("h1 in the header of a page is its title all the same", "<div id=header><h1>清单</h1><p>甲</p></div>", "# 清单", "~甲"),
        new HtmlCase("a header of an article is no furniture", "<article><header><p>甲</p></header></article>", "甲"),
        new HtmlCase("the document inside furniture, and what follows it", "<div class=top><div class=TRS_Editor><p>甲</p></div><p>乙</p></div><p>上一篇</p>", "甲", "~乙", "~上一篇"),
        new HtmlCase("a document in two parts", "<div class='TRS_Editor'>甲</div><p>乙</p><div class='TRS_Editor'>丙</div>", "甲", "乙", "丙"),
        new HtmlCase("misnested tags", "<b><p>甲</b>乙<i>丙</p>丁</i>", "甲乙丙", "丁"),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_is_read_as_a_reader_sees_it(HtmlCase test) => HtmlDump.Of(test.Html).Should().Equal(test.Expected);

    [Theory]
    [InlineData("<title> 甲市\n清单 - 门户 </title><p>x</p>", "甲市清单 - 门户")]
    [InlineData("<html><head><title></title></head><body>x", null)]
    [InlineData("<p>x<svg><title>图</title></svg>", null)]
    [InlineData("<title>甲</title><p>x</p><title>乙</title>", "甲")]
    public void The_title_of_the_page_is_kept_apart(string html, string? expected)
    {
        var document = HtmlDump.Read(html);

        document.PageTitle?.ToString().Should().Be(expected);
        document.Blocks.Should().ContainSingle();
    }
}
