using System.Text;

namespace PlanModel.Departments;

/// <summary>The characters of the responsibility grammar that are no words: separators, brackets, marks; and the folding of variants.</summary>
internal static class ResponsibilityCharacters
{
    public const string Openers = "（(〔[【〈《“「『{｛﹝";
    public const string Closers = "）)〕]】〉》”」』}｝﹞";

    /// <summary>Marks that make the actor behind them lead.</summary>
    public const string LeadMarks = "★☆▲△*＊";

    /// <summary>Marks in front of lines that mean nothing.</summary>
    public const string Bullets = "●○◆◇■□•·※►▶➢√①②③④⑤⑥⑦⑧⑨⑩";

    /// <summary>Cells that say nothing.</summary>
    public const string Dashes = "-－—–─/／\\…～~〃";

    private const string Traditional = "牽頭責負單門關協辦導實參與職區縣鎮鄉黨團聯會廳處隊別級屬設機構領組專項時間號內長續進動體監審運營業銀廠庫總無個論將終齊開發來為電網礦執達應務條類廣報館稅財經濟環農漁衛數據稽規劃資產國際僑幹離東邊檢貿園風學醫";
    private const string Simplified = "牵头责负单门关协办导实参与职区县镇乡党团联会厅处队别级属设机构领组专项时间号内长续进动体监审运营业银厂库总无个论将终齐开发来为电网矿执达应务条类广报馆税财经济环农渔卫数据稽规划资产国际侨干离东边检贸园风学医";

    /// <summary>Traditional forms that differ from the simplified ones of the vocabularies.</summary>
    public static string TraditionalForms { get; } = FormsOf(Traditional, Simplified);

    private static readonly CharSet OpenerSet = new(Openers);
    private static readonly CharSet CloserSet = new(Closers);
    private static readonly CharSet TraditionalSet = new(TraditionalForms);
    private static readonly CharSet DashSet = new(Dashes);

    private static readonly CharSet LeadMarkSet = new(LeadMarks);
    private static readonly CharSet BulletSet = new(Bullets);

    /// <summary>Quotes stand inside names: “双减”工作专班.</summary>
    public static bool IsQuote(char c) => c is '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '《' or '》';

    public static bool IsLeadMark(char c) => LeadMarkSet.Contains(c);

    public static bool IsBullet(char c) => BulletSet.Contains(c);

    public static bool IsOpener(char c) => OpenerSet.Contains(c);

    public static bool IsCloser(char c) => CloserSet.Contains(c);

    public static bool IsDash(char c) => DashSet.Contains(c);

    public static bool IsColon(char c) => c is '：' or ':' or '∶';

    /// <summary>Separators that end a clause, and with it a prefix that later names leave out.</summary>
    public static bool IsComma(char c) => c is '，' or ',' or '﹐';

    /// <summary>Separators that end a level.</summary>
    public static bool IsStop(char c) => c is '；' or ';' or '﹔' or '。' or '．' or '！' or '!' or '？' or '?' or '\n' or '\r' or '｡';

    public static bool IsPause(char c) => c is '、' or '､' or '﹑' or '|' or '｜' or '/' or '／' or (>= '①' and <= '⑳');

    public static bool IsSpace(char c) => c is ' ' or '\t' || (c > '\u007f' && (char.IsWhiteSpace(c) || IsInvisible(c)));

    /// <summary>Dots that part names as spaces do, behind the end of one: 市教委·市财政局.</summary>
    public static bool IsDot(char c) => c is '·' or '・' or '‧';

    /// <summary>Zero-width characters that converters leave behind.</summary>
    public static bool IsInvisible(char c) => c is (>= '\u200b' and <= '\u200d') or '\ufeff' or (>= '\u2060' and <= '\u2064');

    public static bool IsSeparator(char c) => IsPause(c) || IsComma(c) || IsStop(c);

    /// <summary>The character as the vocabularies write it.</summary>
    public static char Fold(char c)
    {
        var index = TraditionalSet.Contains(c) ? Traditional.IndexOf(c) : -1;
        return index < 0 ? c : Simplified[index];
    }

    private static string FormsOf(string traditional, string simplified)
    {
        var forms = new StringBuilder();
        for (var i = 0; i < traditional.Length; i++)
        {
            if (traditional[i] != simplified[i])
            {
                forms.Append(traditional[i]);
            }
        }

        return forms.ToString();
    }
}
