using System.Text;
using PlanModel.Departments;

namespace PlanModel;

/// <summary>Known bodies, their names and what became of them.</summary>
/// <remarks>Immutable, safe to share between threads. What it remembers of answers is bounded and changes none.</remarks>
public sealed class DepartmentRegistry
{
    private const int MaximumCurrent = 16;

    private readonly Lazy<RegistryContent> _content;
    private readonly NameMemo _centralMemo = new();

    private DepartmentRegistry(Func<RegistryContent> read) => _content = new Lazy<RegistryContent>(read);

    /// <summary>The registry that comes with the library.</summary>
    public static DepartmentRegistry Default { get; } =
        new(static () => new RegistryContent(Embedded("bodies.tsv"), Embedded("history.tsv"), Embedded("abbreviations.tsv")));

    /// <summary>The version of the data, such as 2026.11; empty where the file does not say.</summary>
    public string Version => Content.Index.Version;

    internal NameResolver Resolver => _content.Value.Resolver;

    private RegistryContent Content => _content.Value;

    /// <summary>A registry from a file in the format of bodies.tsv; changes of names and abbreviations are those of the library.</summary>
    /// <param name="bodies">UTF-8; read to its end, not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bodies"/> is null.</exception>
    /// <remarks>Rows that break the format are left out; <see cref="Validate"/> names them.</remarks>
    public static DepartmentRegistry Load(Stream bodies)
    {
        Guard.NotNull(bodies);
        var text = Read(bodies);
        return new DepartmentRegistry(() => new RegistryContent(text, Embedded("history.tsv"), Embedded("abbreviations.tsv")));
    }

    /// <summary>A registry from files in the formats of bodies.tsv, history.tsv and abbreviations.tsv.</summary>
    /// <param name="bodies">UTF-8; read to its end, not closed; so are the others.</param>
    /// <param name="history">Which name became which.</param>
    /// <param name="abbreviations">How stems are shortened.</param>
    /// <exception cref="ArgumentNullException">A stream is null.</exception>
    /// <remarks>Rows that break the format are left out; <see cref="Validate"/> names them.</remarks>
    public static DepartmentRegistry Load(Stream bodies, Stream history, Stream abbreviations)
    {
        Guard.NotNull(bodies);
        Guard.NotNull(history);
        Guard.NotNull(abbreviations);
        string[] texts = [Read(bodies), Read(history), Read(abbreviations)];
        return new DepartmentRegistry(() => new RegistryContent(texts[0], texts[1], texts[2]));
    }

    /// <summary>What is wrong with the data, by file and line; empty when nothing is.</summary>
    public ValueList<RegistryProblem> Validate() => Content.Problems;

    /// <summary>The bodies that a place has, or the central ones; where the registry knows several possible ones of a kind, all of them.</summary>
    /// <param name="place">The place; null for the centre.</param>
    public ValueList<Department> GetDepartments(Place? place = null) => Collect(place, null);

    /// <summary>The bodies of a place, or the central ones, that have a function (health).</summary>
    /// <param name="function">A key such as <c>culture-tourism</c>.</param>
    /// <param name="place">The place; null for the centre.</param>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is null.</exception>
    public ValueList<Department> FindByFunction(string function, Place? place = null)
    {
        Guard.NotNull(function);
        return Collect(place, function);
    }

    /// <summary>The bodies of today that carry on the duties of one: its successors, followed to the end; itself when it exists.</summary>
    /// <param name="department">A body, ended or not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="department"/> is null.</exception>
    public ValueList<Department> CurrentOf(Department department)
    {
        Guard.NotNull(department);
        var current = new List<Department>();
        var pending = new Queue<Department>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { department.Name };
        pending.Enqueue(department);
        while (pending.Count > 0 && current.Count < MaximumCurrent)
        {
            var next = pending.Dequeue();
            if (next.Successors.IsEmpty)
            {
                current.Add(next);
                continue;
            }

            foreach (var name in next.Successors)
            {
                if (seen.Add(name))
                {
                    var answer = Resolver.Resolve(name.AsSpan(), ScopeOf(next.Place));
                    pending.Enqueue(answer.Department ?? new Department { Name = name, Place = next.Place });
                }
            }
        }

        return ValueList.Create<Department>(current.ToArray());
    }

    /// <summary>The answer to a name as written; given before, or found now.</summary>
    internal DepartmentMatch Match(ReadOnlySpan<char> name, string? text, Place? place)
    {
        var content = _content.Value;
        var scope = place is null ? null : content.Scopes.Of(place.Info);
        var memo = scope?.Memo ?? _centralMemo;
        return memo.Find(name) ?? memo.Add(MatchMaker.Make(name, text, scope, content.Index, content.Scopes, content.Resolver));
    }

    private static string Embedded(string file) => EmbeddedText.Read(file);

    private static string Read(Stream stream)
    {
        using var copy = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, 1 << 24) : 1 << 16);
        stream.CopyTo(copy);
        var text = Encoding.UTF8.GetString(copy.GetBuffer(), 0, (int)copy.Length);
        return text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
    }

    private PlaceScope? ScopeOf(Place? place) => place is null ? null : Content.Scopes.Of(place.Info);

    private ValueList<Department> Collect(Place? place, string? function)
    {
        var scope = ScopeOf(place);
        var departments = new List<Department>();
        var entries = scope is null
            ? Content.Index.Generic(RegistryLevel.National)
            : Content.Index.Generic(scope.Level).Concat(Content.Index.PlacedFor(scope.Place)).Where(entry => entry.Level == scope.Level && scope.IsActive(entry));
        foreach (var entry in entries)
        {
            var department = Resolver.DepartmentOf(entry, scope).Department;
            // A generic row may be another plate of a body that the place is known to have: then it is no body of its own here.
            if ((function is null || department.HasFunction(function))
                && Resolver.Resolve(department.Name.AsSpan(), scope).Department?.Name == department.Name)
            {
                departments.Add(department);
            }
        }

        return ValueList.Create<Department>(departments.ToArray());
    }
}
