using PlanModel.Departments;
using PlanModel.Interpretation;
using PlanModel.Source;
using PlanModel.Tables;

namespace PlanModel;

/// <summary>Reads task division lists from text and HTML. A document never makes it throw: what could not be read is a diagnostic.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed class PlanLoader
{
    private readonly PlanInterpreter _interpreter;

    /// <summary>A loader that reads as <paramref name="options"/> say.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public PlanLoader(PlanLoaderOptions options)
    {
        Guard.NotNull(options);
        Options = options;
        _interpreter = new PlanInterpreter(new ResponsibilityParser(new DepartmentNormalizer(options.Registry)), options);
    }

    /// <summary>The loader with <see cref="PlanLoaderOptions.Default"/>.</summary>
    public static PlanLoader Default { get; } = new(PlanLoaderOptions.Default);

    /// <summary>How it reads.</summary>
    public PlanLoaderOptions Options { get; }

    /// <summary>Reads a plan out of text; its kind is detected (see <see cref="SourceFormat"/>).</summary>
    /// <param name="text">The document.</param>
    /// <param name="sourceName">Its name, for diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public LoadResult LoadText(string text, string? sourceName = null)
    {
        Guard.NotNull(text);
        var source = new SourceText(text, sourceName);
        return _interpreter.Load(() => TextTableReader.Read(source, Options.Format, CellClassifier.Instance));
    }

    /// <summary>Reads a plan out of HTML.</summary>
    /// <param name="html">The document.</param>
    /// <param name="sourceName">Its name, for diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public LoadResult LoadHtml(string html, string? sourceName = null)
    {
        Guard.NotNull(html);
        var source = new SourceText(html, sourceName);
        return _interpreter.Load(() => HtmlTableReader.Read(source));
    }
}
