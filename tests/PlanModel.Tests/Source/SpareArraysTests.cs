using PlanModel.Source;

namespace PlanModel.Tests.Source;

public class SpareArraysTests
{
    [Theory]
    [InlineData(0, 16)]
    [InlineData(16, 16)]
    [InlineData(17, 32)]
    [InlineData(16_384, 16_384)]
    [InlineData(16_385, 16_385)]
    public void An_array_is_long_enough(int minimum, int length) => new SpareArrays<int>().Rent(minimum).Length.Should().Be(length);

    [Fact]
    public void An_array_serves_again_but_never_two_at_once()
    {
        var spares = new SpareArrays<int>();
        var first = spares.Rent(20);
        spares.Return(first);

        spares.Rent(32).Should().BeSameAs(first);
        spares.Rent(32).Should().NotBeSameAs(first);
    }

    [Theory]
    [InlineData(100, 4)]
    [InlineData(20_000, 0)]
    public void Few_arrays_of_a_length_are_kept_and_none_that_is_very_long(int minimum, int kept)
    {
        var spares = new SpareArrays<int>();
        var given = Enumerable.Range(0, 10).Select(_ => spares.Rent(minimum)).ToList();
        given.ForEach(spares.Return);

        Enumerable.Range(0, 10).Select(_ => spares.Rent(minimum)).Count(given.Contains).Should().Be(kept);
    }

    [Fact]
    public void Threads_never_hold_the_same_array()
    {
        var spares = new SpareArrays<int>();
        Parallel.For(0, 4, thread =>
        {
            for (var round = 0; round < 2000; round++)
            {
                var array = spares.Rent(64);
                array.Should().OnlyContain(item => item == 0);
                Array.Fill(array, thread + 1);
                array.Should().OnlyContain(item => item == thread + 1);
                Array.Clear(array);
                spares.Return(array);
            }
        });
    }
}
