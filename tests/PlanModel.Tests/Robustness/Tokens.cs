using System.Text;

namespace PlanModel.Tests.Robustness;

/// <summary>Pieces that readers have stumbled over, here or elsewhere.</summary>
internal static class Tokens
{
    public static IReadOnlyList<string> Nasty { get; } =
    [
        "\0", "\u0001", "\u001B[0m", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u200F", "\u2028", "\u2029", "\u202E", "\u2066", "\u2069", "\u3000", "\uFEFF", "\uFFFD",
        "\uFFFE", "\uFFFF", "\uD842", "\uDFB7", "\uD842\uDFB7", "\uD83D\uDE00", "\uDB40\uDD00", "e\u0301", "\uFE0F", "\u0300", "\uE000", "\uFF10",
        "\t", "\t\t\t\t", "\n", "\r", "\r\n", "\f", "\v", "\n\n", "\n\t\n", "\"", "\"\"", "\"\t\"", "'", "\\", "|", "||", "|---|", "|:-:|", "\n|", "---", "***", "___", "```", "`", "~~~\n", "# ",
        "> ", "- ", "* ", "<!--", "-->", "[a](b", "![", "](", "+--+", "+==+", "┌", "─", "│", "┼", "└", "═", "[bookmark: a]", "[image: ", "]",
        "<", ">", "</", "<>", "&", "&#", "&#0;", "&#x110000;", "&#xD800;", "&#128;", "&nbsp", "&nbsp;", "&notit;", "&amp;lt;", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>",
        "<td rowspan=65534 colspan=1000>", "<td rowspan=0>", "<td rowspan=2>", "<td colspan='2'>", "<td colspan=-1>", "<td rowspan=99999999999>", "<thead>", "<tbody>", "<tfoot>",
        "<caption>", "<colgroup><col>", "<p>", "</p>", "<br>", "<div>", "</div>", "<span>", "<b>", "<i>", "</b>", "<a href='", "<font", "<o:p>", "<script>", "</script>", "<style>",
        "<textarea>", "<title>", "</title>", "<select><option>", "<svg>", "<math><mi>", "<template>", "<noscript>", "<plaintext>", "<frameset>", "<iframe>", "<body", "</html>", "<![CDATA[",
        "<?xml ?>", "<!DOCTYPE html>", "<h1>", "<li>", "<ol>", "<ruby><rt>", "<meta charset=gb2312>", "<pre>\n", "<p style='display:none'>",
        "（", "）", "（）", "(", ")", "【", "】", "〔", "《", "》", "“", "”", "「", "等", "等等", "等相关单位", "、", "，", "；", "：", "。", "和", "及", "·", "★", "…", "—", "－", "/",
        "牵头", "配合", "负责", "牵头单位：", "责任单位：", "配合单位", "完成时限：", "按职责分工负责", "下同", "列第一位者为牵头单位，下同", "排名不分先后", "会同", "各区人民政府", "市", "区", "局", "办", "委",
        "序号", "重点任务", "责任单位", "备注", "合计", "一、", "（一）", "1.", "1．", "①", "Ⅰ", "第一章", "十百千万亿", "二十十", "999999999999999999999", "-1", "0", "附件2", "（共5项）", "2022年", "到2025年", "%", "翻一番",
        "1e999", "0.0000000000000000000000000000001", "达到99999999999999999999999999999999个", "以上", "年均增长", "分别", "null", "{", "}", "[", ",", ":", "\\ud800", "\\u0000", "\"sections\":", "true",
    ];

    public static IReadOnlyList<string> LineEnds { get; } = ["\r\n", "\r", "\n\n", "\u2028", " \n", "\n ", "\n　　", "", "\n\r", "\n\t"];

    public static IReadOnlyList<string> Separators { get; } = ["|", "\t\t", ",", "  ", " \t", "", "\n", ";", "\"\t\""];

    public static IReadOnlyList<Encoding> Encodings { get; } =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1,
        CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!, CodePagesEncodingProvider.Instance.GetEncoding("big5")!,
    ];
}
