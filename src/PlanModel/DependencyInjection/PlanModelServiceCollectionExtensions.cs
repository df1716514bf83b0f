using Microsoft.Extensions.DependencyInjection.Extensions;
using PlanModel;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds PlanModel to a service collection.</summary>
public static class PlanModelServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="PlanLoader"/>, <see cref="DepartmentNormalizer"/>, <see cref="DepartmentRegistry"/> and
    /// <see cref="PlanLoaderOptions"/> as singletons. What is registered already stays, a registry of one's own is used by the others;
    /// so calling it twice does no harm, and the first call counts.
    /// </summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="configure">Makes the options out of the defaults: <c>options => options with { Place = place }</c>; null keeps these.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddPlanModel(
        this IServiceCollection services, Func<PlanLoaderOptions, PlanLoaderOptions>? configure = null)
    {
        Guard.NotNull(services);
        services.TryAddSingleton(_ => configure is null ? PlanLoaderOptions.Default : configure(PlanLoaderOptions.Default));
        services.TryAddSingleton(provider => provider.GetRequiredService<PlanLoaderOptions>().Registry);
        services.TryAddSingleton(provider => new DepartmentNormalizer(provider.GetRequiredService<DepartmentRegistry>()));
        services.TryAddSingleton(provider => new PlanLoader(
            provider.GetRequiredService<PlanLoaderOptions>() with { Registry = provider.GetRequiredService<DepartmentRegistry>() }));
        return services;
    }
}
