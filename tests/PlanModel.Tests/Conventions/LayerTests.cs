using System.Text.RegularExpressions;
using Mono.Cecil;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Conventions;

/// <summary>Who may use whom, judged by the compiled code. The folders of src/PlanModel are the layers.</summary>
public partial class LayerTests
{
    private const string Model = "Model";
    private const string Options = "Options";
    private const string Loader = "Loader";

    /// <summary>What each layer may use besides itself.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        // The records that a user sees, at the top of the folder; a place knows its province, and a notebook finds at a record who shows it.
        [Model] = ["Places", "Diagnostics", "Notebooks"],
        [Options] = [Model, "Departments"],
        ["Source"] = [Model],
        ["Diagnostics"] = [Model, "Source"],
        ["Places"] = [Model, "Diagnostics"],
        ["Departments"] = [Model, "Diagnostics", "Places", "Notebooks"],
        ["Tables"] = [Model, "Source", "Diagnostics"],
        ["Interpretation"] = [Model, Options, "Tables", "Source", "Departments", "Diagnostics", "Places"],
        [Loader] = [Model, Options, "Tables", "Interpretation", "Source", "Departments", "Diagnostics", "Places"],
        ["Validation"] = [Model, Options, Loader, "Tables", "Interpretation", "Source", "Departments", "Diagnostics", "Places", "Serialization", "Notebooks"],
        ["Queries"] = [Model, "Departments", "Notebooks"],
        ["Comparison"] = [Model, "Queries", "Notebooks"],
        ["Serialization"] = [Model, "Departments", "Diagnostics"],
        ["Export"] = [Model, "Queries", "Serialization"],
        ["Notebooks"] = [Model, "Validation", "Comparison", "Queries", "Departments", "Serialization", "Export"],
        ["DependencyInjection"] = [Model, Options, Loader, "Departments"],
    };

    /// <summary>The one layer in which a library may be named.</summary>
    private static readonly (string Assembly, string Layer)[] Libraries =
    [
        ("AngleSharp", "Tables"),
        ("System.Text.Json", "Serialization"),
        ("System.Text.Encodings.Web", "Serialization"),
        ("Microsoft.Extensions.DependencyInjection.Abstractions", "DependencyInjection"),
    ];

    private static readonly string Folder = Path.Combine(TestFiles.Root, "src", "PlanModel");

    private static readonly Dictionary<string, string> Layers = FindLayers();

    private static readonly Use[] Uses = FindUses();

    [Fact]
    public void Layers_use_only_what_they_may() => Uses
        .Where(use => use.UsedLayer is not null && use.UsedLayer != use.Layer && !Allowed[use.Layer].Contains(use.UsedLayer))
        .Should().BeEmpty();

    [Fact]
    public void Libraries_are_named_in_one_layer() => Uses
        .Where(use => Libraries.Any(library => library.Assembly == use.Assembly && library.Layer != use.Layer))
        .Should().BeEmpty();

    [Fact]
    public void Interpretation_knows_no_format() => Uses
        .Where(use => use.Layer == "Interpretation" && use.UsedLayer == "Tables")
        .Where(use => use.Used.StartsWith("Html", StringComparison.Ordinal) || use.Used.EndsWith("Reader", StringComparison.Ordinal))
        .Should().BeEmpty();

    [Fact]
    public void Every_layer_has_rules_and_every_rule_a_layer() =>
        Uses.Select(use => use.Layer).Distinct().Should().BeEquivalentTo(Allowed.Keys);

    private static Use[] FindUses()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Plan).Assembly.Location);
        return
        [
            .. from type in assembly.MainModule.Types
               where LayerOf(type) is not null
               from used in ReferencedTypes.Of(type)
               select new Use(type.Name, LayerOf(type)!, used.Name, LayerOf(used), used.Scope?.Name),
        ];
    }

    /// <summary>The layer of a type of the library; null for types of others and of the compiler.</summary>
    private static string? LayerOf(TypeReference type)
    {
        if (type.Scope is not ModuleDefinition)
        {
            return null;
        }

        // Internal types say their layer by their namespace, public ones are all in the same.
        var isInternal = type.Namespace.StartsWith("PlanModel.", StringComparison.Ordinal);
        return isInternal ? type.Namespace.Split('.')[1] : Layers.GetValueOrDefault(type.Name.Split('`')[0]);
    }

    private static Dictionary<string, string> FindLayers()
    {
        var layers = new Dictionary<string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Folder, file).Replace('\\', '/');
            var layer = path.Contains('/') ? path[..path.IndexOf('/')]
                : path is "PlanLoader.cs" ? Loader
                : path is "PlanLoaderOptions.cs" ? Options
                : Model;
            if (layer is "Polyfills" or "obj" or "bin")
            {
                continue;
            }

            var source = File.ReadAllText(file);
            if (source.Contains("\nnamespace PlanModel.", StringComparison.Ordinal))
            {
                source.Should().MatchRegex($@"\nnamespace PlanModel\.{layer}[;.]", $"internal types of {path} say their layer");
                continue;
            }

            foreach (Match declaration in Declaration().Matches(source))
            {
                layers[declaration.Groups[1].Value] = layer;
            }
        }

        return layers;
    }

    /// <summary>A declaration at the start of a line: types inside others are indented and belong to those.</summary>
    [GeneratedRegex(@"^(?:public|internal)[\w ]*? (?:class|struct|interface|enum|record|record struct|delegate [\w<>\?]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    /// <summary>A type uses another one.</summary>
    private sealed record Use(string User, string Layer, string Used, string? UsedLayer, string? Assembly);
}
