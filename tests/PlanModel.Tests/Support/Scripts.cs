using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.Extensions.DependencyInjection;

namespace PlanModel.Tests.Support;

/// <summary>Runs pieces of C# one after the other, as a reader of a page or a notebook would; each knows what came before it.</summary>
internal sealed class Scripts
{
    /// <summary>The console belongs to the whole process.</summary>
    private static readonly SemaphoreSlim Console = new(1);

    private static readonly ScriptOptions Options = ScriptOptions.Default
        .AddReferences(
            typeof(Plan).Assembly,
            typeof(ServiceCollection).Assembly,
            typeof(IServiceCollection).Assembly,
            typeof(ServiceCollectionContainerBuilderExtensions).Assembly,
            typeof(ParallelEnumerable).Assembly,
            typeof(JsonSerializer).Assembly)
        .AddImports("System", "System.Text", "System.Collections", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading.Tasks");

    private ScriptState<object>? _state;

    /// <summary>Runs a piece of code; gives what it printed, and the value of its last expression.</summary>
    public async Task<(string Printed, object? Value)> Run(string code)
    {
        await Console.WaitAsync(TestContext.Current.CancellationToken);
        var output = System.Console.Out;
        var printed = new StringWriter { NewLine = "\n" };
        System.Console.SetOut(printed);
        try
        {
            _state = _state is null ? await CSharpScript.RunAsync(code, Options) : await _state.ContinueWithAsync(code, Options);
            return (printed.ToString(), _state.ReturnValue);
        }
        finally
        {
            System.Console.SetOut(output);
            Console.Release();
        }
    }
}
