using Microsoft.Extensions.DependencyInjection;

namespace PlanModel.Tests.DependencyInjection;

public class AddPlanModelTests
{
    private static readonly Place Tianjin = new() { Name = "天津市" };

    [Fact]
    public void Services_are_singletons_over_one_registry()
    {
        using var provider = new ServiceCollection().AddPlanModel().BuildServiceProvider(validateScopes: true);

        var loader = provider.GetRequiredService<PlanLoader>();
        provider.GetRequiredService<PlanLoader>().Should().BeSameAs(loader);
        loader.Options.Should().Be(PlanLoaderOptions.Default);
        provider.GetRequiredService<DepartmentRegistry>().Should().BeSameAs(DepartmentRegistry.Default);
        provider.GetRequiredService<DepartmentNormalizer>().Registry.Should().BeSameAs(DepartmentRegistry.Default);
    }

    [Fact]
    public void Options_are_made_from_the_defaults()
    {
        using var provider = new ServiceCollection().AddPlanModel(options => options with { Place = Tianjin }).BuildServiceProvider();

        provider.GetRequiredService<PlanLoaderOptions>().Place.Should().Be(Tianjin);
        provider.GetRequiredService<PlanLoader>().Options.Place.Should().Be(Tianjin);
    }

    [Fact]
    public void A_second_call_changes_nothing()
    {
        var services = new ServiceCollection().AddPlanModel(options => options with { Place = Tianjin });
        var count = services.Count;

        services.AddPlanModel(options => options with { Place = null });

        services.Should().HaveCount(count);
        services.BuildServiceProvider().GetRequiredService<PlanLoader>().Options.Place.Should().Be(Tianjin);
    }

    [Fact]
    public void What_the_application_registered_stays()
    {
        var own = new PlanLoader(PlanLoaderOptions.Default with { Place = Tianjin });

        using var provider = new ServiceCollection().AddSingleton(own).AddPlanModel().BuildServiceProvider();

        provider.GetRequiredService<PlanLoader>().Should().BeSameAs(own);
    }

    [Fact]
    public void Null_is_an_error_of_the_caller() =>
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddPlanModel()).Should().Throw<ArgumentNullException>();
}
