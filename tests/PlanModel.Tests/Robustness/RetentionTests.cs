using System.Runtime.CompilerServices;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Robustness;

/// <summary>What a loader remembers of documents is bounded, and never a document itself.</summary>
public class RetentionTests
{
    [Fact]
    public void Nothing_of_a_document_is_alive_when_its_result_is_gone()
    {
        // What remembers readings keeps the last ones that it was given: those must not keep the texts that they were read from.
        var documents = Load(Seed("tianjin-population-plan.txt"), Seed("tianjin-population-plan.html"));

        for (var attempt = 0; attempt < 5 && documents.Any(document => document.IsAlive); attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        documents.Count(document => document.IsAlive).Should().Be(0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Load(string text, string html)
    {
        var weak = new List<WeakReference>();
        for (var round = 0; round < 10; round++)
        {
            // Names of their own, so that there is something new to remember in every round.
            var ownText = text.Replace("市教委", $"市教委、第{round}实验室", StringComparison.Ordinal);
            var ownHtml = html.Replace("市教委", $"市教委、第{round}研究室", StringComparison.Ordinal);
            var results = new[] { PlanLoader.Default.LoadText(ownText, "a"), PlanLoader.Default.LoadHtml(ownHtml, "b") };
            weak.AddRange([new WeakReference(ownText), new WeakReference(ownHtml)]);
            weak.AddRange(results.SelectMany(result => new[] { new WeakReference(result), new WeakReference(result.Plan) }));
        }

        return [.. weak];
    }

    private static string Seed(string name) => File.ReadAllText(Path.Combine(TestFiles.Seeds, name));
}
