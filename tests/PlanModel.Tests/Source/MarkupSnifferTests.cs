using PlanModel.Source;

namespace PlanModel.Tests.Source;

public class MarkupSnifferTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html>", true, true)]
    [InlineData("\uFEFF \r\n<HTML lang=zh>", true, true)]
    [InlineData("<?xml version='1.0'?>\n<!-- a -->\n<html>", true, true)]
    [InlineData("<head><title>x</title>", true, true)]
    [InlineData("<table border=1><tr>", false, true)]
    [InlineData("<p>甲</p>", false, true)]
    [InlineData("<P\nclass=a>", false, true)]
    [InlineData("<甲>", false, false)]
    [InlineData("<<甲>>", false, false)]
    [InlineData("<person>", false, false)]
    [InlineData("# 清单\n<table>", false, false)]
    [InlineData("<div id=zoom>\n\n附件\n\n甲市清单\n\n一、总体\n\n1.做好甲。\n\n2.做好乙。\n\n3.做好丙。\n\n4.做好丁。\n\n</div>", false, false)]
    [InlineData("附件 <p>", false, false)]
    [InlineData("<!-- never ends", false, false)]
    [InlineData("<", false, false)]
    [InlineData("<p", false, false)]
    [InlineData("", false, false)]
    public void Pages_and_parts_of_pages_are_told_from_text(string text, bool isPage, bool isMarkup)
    {
        MarkupSniffer.IsPage(text).Should().Be(isPage);
        MarkupSniffer.IsMarkup(text).Should().Be(isMarkup);
    }
}
