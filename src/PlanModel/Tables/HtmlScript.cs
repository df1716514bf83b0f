using AngleSharp.Html.Construction;

namespace PlanModel.Tables;

/// <summary>A script element, which the builder treats in its own way. It is never run.</summary>
internal sealed class HtmlScript(HtmlTree tree, HtmlElementKind kind, int position) : HtmlElement(tree, kind, position), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
