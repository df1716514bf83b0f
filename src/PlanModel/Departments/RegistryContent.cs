namespace PlanModel.Departments;

/// <summary>What a registry is made of: read when it is first asked, since a loader that never meets a name needs none of it.</summary>
internal sealed class RegistryContent
{
    private readonly Lazy<ValueList<RegistryProblem>> _problems;

    public RegistryContent(string bodies, string history, string abbreviations)
    {
        Index = new RegistryIndex(bodies, history, abbreviations);
        Scopes = new ScopeCache(Index);
        Resolver = new NameResolver(Index, Scopes);
        _problems = new Lazy<ValueList<RegistryProblem>>(() => RegistryCheck.Run(Index));
    }

    public RegistryIndex Index { get; }

    public ScopeCache Scopes { get; }

    public NameResolver Resolver { get; }

    public ValueList<RegistryProblem> Problems => _problems.Value;
}
