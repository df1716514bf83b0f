using PlanModel.Departments;

namespace PlanModel.Tests.Departments;

public class SharedCacheTests
{
    [Fact]
    public void The_first_value_of_a_word_stays()
    {
        var cache = new SharedCache<string>(10);

        cache.Find("市").Should().BeNull();
        cache.Add("市", "one").Should().Be("one");
        cache.Add("市", "two").Should().Be("one");
        cache.Find("市").Should().Be("one");
    }

    [Fact]
    public void Too_many_words_are_forgotten()
    {
        var cache = new SharedCache<string>(3);
        foreach (var word in new[] { "省", "市", "区", "县" })
        {
            cache.Add(word, word);
        }

        cache.Find("省").Should().BeNull();
        cache.Find("县").Should().Be("县");
    }

    [Fact]
    public void Threads_agree_on_a_value()
    {
        var cache = new SharedCache<object>(100);
        var values = new object[200];
        Parallel.For(0, values.Length, i => values[i] = cache.Find($"{i % 50}") ?? cache.Add($"{i % 50}", new object()));

        for (var i = 0; i < values.Length; i++)
        {
            values[i].Should().BeSameAs(values[i % 50]);
        }
    }
}
