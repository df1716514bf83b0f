using System.Diagnostics;
using System.Globalization;

namespace PlanModel.Tests.Robustness;

/// <summary>Spoiled inputs by the thousand; the README beside this says how to run it for longer, and what to do with what it finds.</summary>
public class FuzzTests
{
    private static readonly double Seconds = Number("PLANMODEL_FUZZ_SECONDS") ?? 6;

    private static readonly int FirstSeed = (int?)Number("PLANMODEL_FUZZ_SEED") ?? (Number("PLANMODEL_FUZZ_SECONDS") is null ? 1 : Environment.TickCount & 0xFFFFFF);

    public static TheoryData<string> Names() => [.. Doors.All.Select(door => door.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Spoiled_inputs_break_no_promise(string name)
    {
        var door = Doors.All.Single(door => door.Name == name);
        var corpus = FuzzCorpus.Of(door.Kind);
        var budget = TimeSpan.FromSeconds(Seconds / Doors.All.Count);
        var watch = Stopwatch.StartNew();
        var seed = FirstSeed;
        do
        {
            var mutator = new Mutator(corpus, new Random(seed));
            var input = door.Kind == InputKind.Bytes ? mutator.NextBytes() : mutator.Next();
            if (door.Check(input) is { } complaint)
            {
                Report(door, seed, input, complaint);
            }

            seed++;
        }
        while (watch.Elapsed < budget);

        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: seeds {FirstSeed} to {seed - 1}");
    }

    [Fact]
    public void A_seed_gives_the_same_input_each_time()
    {
        string Input() => new Mutator(FuzzCorpus.Of(InputKind.Document), new Random(7)).Next();

        Input().Should().Be(Input());
    }

    [Fact]
    public void A_broken_promise_is_seen_and_made_small()
    {
        var door = new Door("a door that minds stars", InputKind.Document, text => text.Contains('★') ? throw new FormatException("a star") : null);

        door.Check("甲乙丙").Should().BeNull();
        door.Check("甲★乙").Should().StartWith("threw System.FormatException: a star");
        Shrinker.Shrink("甲乙★丙\0丁", door.Check).Should().Be("★");
        Shrinker.Literal("甲\0\t★").Should().Be("\"甲\\u0000\\t★\"");
    }

    private static void Report(Door door, int seed, string input, string complaint)
    {
        var small = Shrinker.Shrink(input, door.Check);
        var file = Path.Combine(Path.GetTempPath(), $"planmodel-fuzz-{door.Kind}-{seed.ToString(CultureInfo.InvariantCulture)}.cs.txt");
        File.WriteAllText(file, Shrinker.Literal(small));
        var shown = small.Length <= 1500 ? Shrinker.Literal(small) : $"{small.Length} characters, in {file}";
        Assert.Fail($"{door.Name}, seed {seed} (PLANMODEL_FUZZ_SEED): {complaint}\nInput: {shown}");
    }

    private static double? Number(string variable) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value) ? value : null;
}
