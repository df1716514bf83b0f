namespace PlanModel.Tests;

public class ValueListTests
{
    [Fact]
    public void Lists_are_equal_by_items_in_order()
    {
        ValueList<string> list = ["市教委", "市财政局"];

        list.Should().Equal("市教委", "市财政局");
        list.Equals(["市教委", "市财政局"]).Should().BeTrue();
        list.Equals(["市财政局", "市教委"]).Should().BeFalse();
        list.GetHashCode().Should().Be(((ValueList<string>)["市教委", "市财政局"]).GetHashCode());
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        default(ValueList<int>).Equals([]).Should().BeTrue();
        default(ValueList<int>).Count.Should().Be(0);
    }
}
