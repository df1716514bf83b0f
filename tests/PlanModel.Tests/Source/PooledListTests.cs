using PlanModel.Source;

namespace PlanModel.Tests.Source;

public class PooledListTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 17)]
    [InlineData(16, 33)]
    [InlineData(5000, 5001)]
    [InlineData(0, 40_000)]
    public void A_list_holds_what_was_added_and_none_of_it_after_release(int capacity, int count)
    {
        var list = new PooledList<string>(capacity);
        for (var i = 0; i < count; i++)
        {
            list.Add($"{i}");
        }

        list.Count.Should().Be(count);
        list.AsSpan().ToArray().Should().Equal(Enumerable.Range(0, count).Select(i => $"{i}"));
        list[0].Should().Be("0");
        list.Last.Should().Be($"{count - 1}");

        list.Release();

        list.Count.Should().Be(0);
        list.AsSpan().IsEmpty.Should().BeTrue();
    }

    /// <summary>What a document said must not be found in the memory that the next one gets.</summary>
    [Fact]
    public void The_next_list_gets_items_that_are_empty()
    {
        for (var round = 0; round < 20; round++)
        {
            var list = new PooledList<Item>();
            for (var i = 0; i < 100; i++)
            {
                ref var item = ref list.Append();
                item.Should().Be(default(Item));
                item = new Item("字", i);
            }

            list.Release();
        }
    }

    [Fact]
    public void A_released_list_can_be_filled_again()
    {
        var list = new PooledList<int>(20);
        list.Add(1);
        list.Release();
        list.Release();
        list.Add(2);

        list.AsSpan().ToArray().Should().Equal(2);
    }

    private record struct Item(string Text, int Number);
}
