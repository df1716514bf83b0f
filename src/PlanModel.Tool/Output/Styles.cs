namespace PlanModel.Tool.Output;

/// <summary>Sets words off on a terminal; leaves them as they are elsewhere.</summary>
internal sealed class Styles(bool usesColour)
{
    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    private string Wrap(string code, string text) => usesColour && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
