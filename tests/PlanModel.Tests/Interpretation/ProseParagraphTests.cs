using PlanModel.Departments;
using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Tests.Interpretation;

/// <summary>
/// How a paragraph is cut: text, and in 「」 with a letter what closes it: B a bracket, L a labelled text, D a time limit, P persons, N a note.
/// </summary>
public class ProseParagraphTests
{
    [Theory]
    [InlineData("改造管网。", "改造管网。")]
    [InlineData("改造管网。（市水务局牵头）", "改造管网。|「B市水务局牵头」")]
    [InlineData("改造管网（市水务局牵头）。", "改造管网。|「B市水务局牵头」")] // the mark is the sentence's
    [InlineData("改造管网（市水务局牵头） 。更新水表（市水务局负责）；", "改造管网。|「B市水务局牵头」|更新水表；|「B市水务局负责」")]
    [InlineData("改造管网（市水务局牵头），更新水表。", "改造管网，|「B市水务局牵头」|更新水表。")]
    [InlineData("改造管网(市水务局牵头)、更新水表。", "改造管网、|「B市水务局牵头」|更新水表。")]
    [InlineData("改造管网。（市水务局牵头）。", "改造管网。|「B市水务局牵头」")] // one full stop is enough
    [InlineData("改造管网！（市水务局牵头）！", "改造管网！|「B市水务局牵头」")]
    [InlineData("（市水务局牵头）。改造管网。", "「B市水务局牵头」|改造管网。")]
    [InlineData("改造管网。〔市水务局牵头〕", "改造管网。|「B市水务局牵头」")]
    [InlineData("改造管网。[市水务局牵头]", "改造管网。|「B市水务局牵头」")]
    [InlineData("改造管网。［市水务局牵头］", "改造管网。|「B市水务局牵头」")]
    [InlineData("改造管网。【市水务局牵头】", "改造管网。|「B市水务局牵头」")]
    [InlineData("改造管网。（市水务局牵头)", "改造管网。|「B市水务局牵头」")] // halves typed for one another
    [InlineData("改造管网。（ 市水务局牵头 ）", "改造管网。|「B市水务局牵头」")]
    [InlineData("改造管网。（市水务局（市节水办）牵头）", "改造管网。|「B市水务局（市节水办）牵头」")]
    [InlineData("改造管网。（市水务局）", "改造管网。|「B市水务局」")]
    [InlineData("市交通委（市道运局）改造道路。", "市交通委（市道运局）改造道路。")] // another name
    [InlineData("市交通委（市道运局牵头）改造道路。", "市交通委|「B市道运局牵头」|改造道路。")]
    [InlineData("改造管网，（市水务局）更新水表。", "改造管网，|「B市水务局」|更新水表。")]
    [InlineData("改造管网（含水表）。", "改造管网（含水表）。")]
    [InlineData("改造管网（由市水务局负责）。", "改造管网。|「B由市水务局负责」")]
    [InlineData("改造管网（）。", "改造管网（）。")]
    [InlineData("改造管网（市水务局牵头", "改造管网（市水务局牵头")]
    [InlineData("改造管网（联系人：市水务局）。", "改造管网（联系人：市水务局）。")]
    [InlineData("改造管网（咨询单位：市水务局）。", "改造管网（咨询单位：市水务局）。")]
    [InlineData("改造管网（监督电话：市水务局）。", "改造管网（监督电话：市水务局）。")]
    [InlineData("改造管网（举报：市水务局）。", "改造管网（举报：市水务局）。")]
    [InlineData("改造管网。（市水务局负责）（6月底前完成）", "改造管网。|「B市水务局负责」|「B6月底前完成」")]
    [InlineData("改造管网。（6月底前完成）", "改造管网。（6月底前完成）")] // closes nothing: nobody stands before it
    [InlineData("改造管网。（市水务局负责）更新水表（6月底前完成）", "改造管网。|「B市水务局负责」|更新水表（6月底前完成）")]
    [InlineData("改造管网。（完成时限：6月底）", "改造管网。|「D6月底」")]
    [InlineData("改造管网。（完成时限：6月底。）", "改造管网。|「D6月底」")]
    [InlineData("改造管网。（责任领导：李文）", "改造管网。|「B责任领导：李文」")]
    [InlineData("改造管网（完成时限：6月底）更新水表。", "改造管网（完成时限：6月底）更新水表。")]
    [InlineData("改造管网。（责任单位：市水务局）", "改造管网。|「B责任单位：市水务局」")]
    [InlineData("改造管网。（列第一位的为牵头单位）", "改造管网。|「N列第一位的为牵头单位」")]
    [InlineData("牵头单位：市水务局", "「L牵头单位：市水务局」")]
    [InlineData("改造管网。牵头单位：市水务局。", "改造管网。|「L牵头单位：市水务局。」")]
    [InlineData("改造管网。牵头单位：市水务局；责任单位：市财政局。更新水表。", "改造管网。|「L牵头单位：市水务局；责任单位：市财政局。」|更新水表。")]
    [InlineData("改造管网。牵头单位：市水务局。责任单位：市财政局。更新水表。", "改造管网。|「L牵头单位：市水务局。责任单位：市财政局。」|更新水表。")]
    [InlineData("改造管网。完成时限：6月底", "改造管网。|「D6月底」")]
    [InlineData("完成时限：6月底。", "「D6月底」")]
    [InlineData("完成时限：6月底；完成时限：9月底", "「D6月底」")] // the first holds
    [InlineData("责任领导：李文；完成时限：6月底", "「P李文」|「D6月底」")]
    [InlineData("责任领导：李文 完成时限：6月底", "「P李文」|「D6月底」")]
    [InlineData("责任领导：李文，责任领导：赵强", "「P李文」")]
    [InlineData("责任单位：市水务局；责任领导：李文；完成时限：6月底", "「L责任单位：市水务局；责任领导：李文；完成时限：6月底」")]
    [InlineData("联系单位：市水务局", "联系单位：市水务局")]
    [InlineData("完成时限：", "")]
    [InlineData("完成时限：。", "")]
    [InlineData("改造管网。（完成时限：）", "改造管网。|「D」")]
    [InlineData("改造管网。（完成时限：6月底；）", "改造管网。|「D6月底」")]
    [InlineData("改造管网。（市水务局、哇呀呀负责）", "改造管网。|「B市水务局、哇呀呀负责」")] // words that nobody can read, in a bracket that says who does it
    [InlineData("改造管网（对市水务局、哇呀呀负责）。", "改造管网（对市水务局、哇呀呀负责）。")]
    [InlineData("改造管网（市水务局、哇呀呀、哎哟哟落实）。", "改造管网（市水务局、哇呀呀、哎哟哟落实）。")]
    [InlineData("改造管网。（哇呀呀负责）", "改造管网。（哇呀呀负责）")]
    [InlineData("改造管网。（市水务局负责）（下同）", "改造管网。|「B市水务局负责」|「B下同」")]
    [InlineData("改造管网。（市水务局）更新水表。", "改造管网。|「B市水务局」|更新水表。")]
    [InlineData("改造管网；（市水务局）更新水表。", "改造管网；|「B市水务局」|更新水表。")]
    [InlineData("改造管网（市水务局）；更新水表。", "改造管网；|「B市水务局」|更新水表。")]
    [InlineData("改造管网（市水务局）（市财政局）。", "改造管网|「B市水务局」|「B市财政局」")]
    [InlineData("（市水务局）改造管网。", "「B市水务局」|改造管网。")]
    [InlineData("牵头单位：市水务局（市节水办；责任单位：无）；责任领导：李文", "「L牵头单位：市水务局（市节水办；责任单位：无）；责任领导：李文」")]
    [InlineData("改造管网：更新水表。", "改造管网：更新水表。")]
    public void Paragraph_is_cut(string paragraph, string expected)
    {
        var pieces = new List<ProsePiece>();
        new ProseParagraph(new ResponsibilityParser(DepartmentNormalizer.Default), Place.Parse("天津市")).Read(new TextFragment(paragraph, 0), pieces);

        string.Join('|', pieces.Select(Show)).Should().Be(expected);
        foreach (var piece in pieces)
        {
            // Each letter stands where it says.
            for (var i = 0; i < piece.Text.Length; i++)
            {
                paragraph[piece.Text.SourceOffsetAt(i)].Should().Be(piece.Text[i]);
            }
        }
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Brackets_nest_so_deep(int depth, bool isRead)
    {
        var content = "市水务局" + new string('（', depth - 1) + "办" + new string('）', depth - 1) + "牵头";
        var pieces = new List<ProsePiece>();
        new ProseParagraph(new ResponsibilityParser(DepartmentNormalizer.Default), null).Read(new TextFragment($"改造管网。（{content}）", 0), pieces);

        pieces.Exists(piece => piece.Kind == ProsePieceKind.Bracket && piece.Text.ToString() == content).Should().Be(isRead);
    }

    private static string Show(ProsePiece piece) => piece.Kind switch
    {
        ProsePieceKind.Text => piece.Text.ToString(),
        ProsePieceKind.Bracket => $"「B{piece.Text}」",
        ProsePieceKind.Labelled => $"「L{piece.Text}」",
        ProsePieceKind.Deadline => $"「D{piece.Text}」",
        ProsePieceKind.Leaders => $"「P{piece.Text}」",
        _ => $"「N{piece.Text}」",
    };
}
