using AngleSharp;
using AngleSharp.Browser;
using AngleSharp.Browser.Dom;
using AngleSharp.Dom;

namespace PlanModel.Tables;

/// <summary>Tells AngleSharp's parser the one thing that it asks its context for: what makes the nodes.</summary>
/// <remarks>AngleSharp's own context costs more than many a list takes to be read.</remarks>
internal sealed class HtmlParsingContext(HtmlTreeFactory factory) : IBrowsingContext
{
    public IWindow? Current => null;

    public IDocument? Active
    {
        get => null;
        set { }
    }

    public IHistory? SessionHistory => null;

    public Sandboxes Security => Sandboxes.None;

    public IBrowsingContext? Parent => null;

    public IDocument? Creator => null;

    public IEnumerable<object> OriginalServices => [factory];

    public T? GetService<T>()
        where T : class => factory as T;

    public IEnumerable<T> GetServices<T>()
        where T : class => factory is T service ? [service] : [];

    public IBrowsingContext CreateChild(string? name, Sandboxes security) => this;

    public IBrowsingContext? FindChild(string name) => null;

    public void AddEventListener(string type, DomEventHandler? callback = null, bool capture = false)
    {
    }

    public void RemoveEventListener(string type, DomEventHandler? callback = null, bool capture = false)
    {
    }

    public void InvokeEventListener(AngleSharp.Dom.Events.Event ev)
    {
    }

    public bool Dispatch(AngleSharp.Dom.Events.Event ev) => false;

    public void Dispose()
    {
    }
}
