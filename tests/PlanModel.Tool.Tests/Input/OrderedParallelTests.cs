using PlanModel.Tool.Input;

namespace PlanModel.Tool.Tests.Input;

public class OrderedParallelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200)]
    public void Results_come_in_order_whatever_takes_longest(int count)
    {
        var taken = new List<int>();

        OrderedParallel.Run(
            Enumerable.Range(0, count).ToList(),
            input =>
            {
                Thread.Sleep(input * 7 % 3);
                return input;
            },
            (_, exception) => throw exception,
            (_, result) => taken.Add(result),
            TestContext.Current.CancellationToken);

        taken.Should().Equal(Enumerable.Range(0, count));
    }

    [Fact]
    public void What_one_input_throws_is_its_result()
    {
        var taken = new List<string>();

        OrderedParallel.Run(
            ["a", "b", "c"],
            input => input == "b" ? throw new InvalidOperationException("no") : input,
            (input, exception) => $"{input}: {exception.Message}",
            (_, result) => taken.Add(result),
            TestContext.Current.CancellationToken);

        taken.Should().Equal("a", "b: no", "c");
    }

    [Fact]
    public void Few_inputs_are_ahead()
    {
        var started = 0;
        var furthest = 0;
        var taken = 0;

        OrderedParallel.Run(
            Enumerable.Range(0, 500).ToList(),
            input =>
            {
                Interlocked.Increment(ref started);
                return input;
            },
            (_, exception) => throw exception,
            (_, _) => furthest = Math.Max(furthest, Volatile.Read(ref started) - taken++),
            TestContext.Current.CancellationToken);

        furthest.Should().BeLessThanOrEqualTo(Environment.ProcessorCount * 2);
    }

    [Fact]
    public void Cancelled_it_hands_on_nothing_more()
    {
        using var source = new CancellationTokenSource();
        var taken = 0;

        var run = () => OrderedParallel.Run(
            Enumerable.Range(0, 100).ToList(),
            input => input,
            (_, exception) => throw exception,
            (_, _) =>
            {
                taken++;
                source.Cancel();
            },
            source.Token);

        run.Should().Throw<OperationCanceledException>();
        taken.Should().Be(1);
    }
}
