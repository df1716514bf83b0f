namespace PlanModel.Tool.Tests.Support;

/// <summary>Small documents with known findings.</summary>
internal static class Samples
{
    private const string Head = "天津市重点任务分工清单\n序号\t重点任务\t责任单位\n";

    /// <summary>A list without findings.</summary>
    public const string Good = Head + "1\t做好甲事。\t市教委\n2\t做好乙事。\t市财政局\n3\t做好丙事。\t市公安局\n";

    /// <summary>A gap (info, line 4), a number too low (warning, line 5) and an unknown body (warning, line 5).</summary>
    public const string Bad = Head + "1\t做好甲事。\t市教委\n3\t做好乙事。\t市财政局\n2\t做好丙事。\t督查室\n";

    /// <summary>A gap, which is information only.</summary>
    public const string Gap = Head + "1\t做好甲事。\t市教委\n2\t做好丙事。\t市公安局\n4\t做好乙事。\t市财政局\n";

    /// <summary>No list.</summary>
    public const string Prose = "今天天气很好。\n明天也是。\n";

    /// <summary>What a word processor writes: no text.</summary>
    public static byte[] Binary => [(byte)'P', (byte)'K', 3, 4, 20, 0, 6, 0, .. new byte[200]];
}
