using System.Text;
using PlanModel.Source;

namespace PlanModel.Tests.Source;

/// <summary>Encodings are told by byte order mark, by the bytes themselves, and by declaration, in this order.</summary>
public class TextDecoderTests
{
    // 镕 and 喆 are outside GB2312, 㐂 has two bytes in GB18030 only, 𠮷 and 𫖯 have four.
    private const string Chinese = "天津市人口发展“十四五”规划重点任务分工清单：市人力资源和社会保障局、市教委负责，朱镕喆牵头。㐂𠮷𫖯";

    private const string Traditional = "臺北市政府為推動社會住宅，由都市發展局、財政局及教育局辦理，並於年底前完成。";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;

    private static string Page(string charset, string text) =>
        $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={charset}\"><title>x</title></head><body><p>{text}</p></body></html>";

    public static TheoryData<DecodingCase> Cases() =>
    [
        new DecodingCase("UTF-8", Encoding.UTF8.GetBytes(Chinese), "UTF-8", Chinese),
        new DecodingCase("UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Chinese)], "UTF-8", Chinese),
        new DecodingCase("UTF-16 LE with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Chinese)], "UTF-16", Chinese),
        new DecodingCase("UTF-16 BE with a mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Chinese)], "UTF-16", Chinese),
        new DecodingCase("UTF-32 LE with a mark, which begins like UTF-16", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Chinese)], "UTF-32", Chinese),
        new DecodingCase("UTF-32 BE with a mark", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(true, false).GetBytes(Chinese)], "UTF-32", Chinese),
        new DecodingCase("GB18030 with a mark", [0x84, 0x31, 0x95, 0x33, .. Gb18030.GetBytes(Chinese)], "GB18030", Chinese),
        new DecodingCase("UTF-16 LE without a mark", Encoding.Unicode.GetBytes("1\t" + Chinese + "\r\n2\t" + Chinese), "UTF-16", "1\t" + Chinese + "\r\n2\t" + Chinese, Detected: true),
        new DecodingCase("UTF-16 BE without a mark", Encoding.BigEndianUnicode.GetBytes("<p>" + Chinese + "</p>"), "UTF-16", "<p>" + Chinese + "</p>", Detected: true),
        new DecodingCase("GB18030 that is not declared", Gb18030.GetBytes(Chinese), "GB18030", Chinese, Detected: true),
        new DecodingCase("a short text in GBK", Gbk.GetBytes("附件：市教委"), "GB18030", "附件：市教委", Detected: true),
        new DecodingCase("gb2312 declared, GB18030 meant", Gb18030.GetBytes(Page("gb2312", Chinese)), "GB18030", Page("gb2312", Chinese)),
        new DecodingCase("GBK declared", Gb18030.GetBytes(Page("GBK", Chinese)), "GB18030", Page("GBK", Chinese)),
        new DecodingCase("gb2312 declared, UTF-8 meant", Encoding.UTF8.GetBytes(Page("gb2312", Chinese)), "UTF-8", Page("gb2312", Chinese), Contradicted: "gb2312"),
        new DecodingCase("utf-8 declared, GBK meant", Gbk.GetBytes(Page("utf-8", "市教委、市财政局的负责人，为人口和就业。")), "GB18030",
            Page("utf-8", "市教委、市财政局的负责人，为人口和就业。"), Contradicted: "utf-8"),
        new DecodingCase("unicode declared, as Word does", Encoding.UTF8.GetBytes(Page("unicode", Chinese)), "UTF-8", Page("unicode", Chinese)),
        new DecodingCase("a charset in a script is no declaration", Encoding.UTF8.GetBytes("<script charset=gbk></script><p>" + Chinese), "UTF-8", "<script charset=gbk></script><p>" + Chinese),
        new DecodingCase("an XML declaration", Gb18030.GetBytes("<?xml version='1.0' encoding='GB2312'?><html><p>" + Chinese + "</p></html>"), "GB18030",
            "<?xml version='1.0' encoding='GB2312'?><html><p>" + Chinese + "</p></html>"),
        new DecodingCase("a wrong declaration over ASCII is of no account", Encoding.UTF8.GetBytes(Page("gbk", "abc")), "UTF-8", Page("gbk", "abc")),
        new DecodingCase("Big5 declared", Big5.GetBytes(Page("big5", Traditional)), "Big5", Page("big5", Traditional)),
        new DecodingCase("Big5 that is not declared", Big5.GetBytes(Traditional), "Big5", Traditional, Detected: true),
        new DecodingCase("nothing", [], "UTF-8", ""),
        new DecodingCase("half a character at the end of UTF-8", [.. Encoding.UTF8.GetBytes(Chinese), 0xE5, 0xA4], "UTF-8", Chinese + "\uFFFD", Replaced: 1),
        new DecodingCase("a broken byte inside UTF-8", [.. Encoding.UTF8.GetBytes(Chinese), 0xFF, .. Encoding.UTF8.GetBytes(Chinese)], "UTF-8", Chinese + "\uFFFD" + Chinese, Replaced: 1),
        new DecodingCase("a few NULs are a broken text", Encoding.UTF8.GetBytes(Chinese + "\0" + Chinese), "UTF-8", Chinese + "\0" + Chinese),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Bytes_are_decoded(DecodingCase test)
    {
        var decoded = TextDecoder.Decode(test.Bytes);

        decoded.Binary.Should().Be(BinaryKind.None);
        decoded.Text.Should().Be(test.Text);
        decoded.EncodingName.Should().Be(test.Encoding);
        decoded.ContradictedDeclaration.Should().Be(test.Contradicted);
        decoded.IsDetected.Should().Be(test.Detected);
        decoded.ReplacedCount.Should().Be(test.Replaced);
    }

    public static TheoryData<string, byte[]> BinaryFiles() => new()
    {
        { nameof(BinaryKind.Pdf), "%PDF-1.7\n%âãÏÓ"u8.ToArray() },
        { nameof(BinaryKind.WordDocument), "PK\u0003\u0004\u0014\0\u0006\0\u0008\0\0\0!\0[Content_Types].xml word/document.xml"u8.ToArray() },
        { nameof(BinaryKind.Spreadsheet), "PK\u0003\u0004\u0014\0\u0006\0xl/workbook.xml"u8.ToArray() },
        { nameof(BinaryKind.OpenDocument), "PK\u0003\u0004\u0014\0\0\0mimetypeapplication/vnd.oasis.opendocument.text"u8.ToArray() },
        { nameof(BinaryKind.Archive), "PK\u0003\u0004\u0014\0\0\0a.txt"u8.ToArray() },
        { nameof(BinaryKind.OldOfficeDocument), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0] },
        { nameof(BinaryKind.RichText), @"{\rtf1\ansi{\fonttbl}}"u8.ToArray() },
        { nameof(BinaryKind.Image), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] },
        { nameof(BinaryKind.WebArchive), "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n<html>"u8.ToArray() },
        { nameof(BinaryKind.Unknown), [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7919 >> 3))] },
        { nameof(BinaryKind.Unknown), new byte[1000] },
    };

    [Theory]
    [MemberData(nameof(BinaryFiles))]
    public void Files_that_are_no_text_are_named(string kind, byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);

        decoded.Binary.ToString().Should().Be(kind);
        decoded.Text.Should().BeEmpty();
    }

    [Fact]
    public void A_page_cut_anywhere_is_decoded_as_the_whole_one_is()
    {
        foreach (var (encoding, name) in new[] { (Encoding.UTF8, "UTF-8"), (Gb18030, "GB18030") })
        {
            var bytes = encoding.GetBytes(Page(name, Chinese));
            for (var length = bytes.Length - 60; length < bytes.Length; length++)
            {
                TextDecoder.Decode(bytes.AsSpan(0, length)).EncodingName.Should().Be(name, "of {0} bytes", length);
            }
        }
    }

    public sealed record DecodingCase(string Reason, byte[] Bytes, string Encoding, string Text, string? Contradicted = null, bool Detected = false, int Replaced = 0)
    {
        public override string ToString() => Reason;
    }
}
