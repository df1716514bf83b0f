using System.Reflection;
using System.Runtime.CompilerServices;

namespace PlanModel.Tests.Conventions;

/// <summary>What the API promises of every public type: one namespace, sealed, immutable, equal by content.</summary>
public class PublicTypeTests
{
    /// <summary>Types that do something rather than hold something: one instance is as good as another, but they are not values.</summary>
    private static readonly Type[] Services = [typeof(PlanLoader), typeof(DepartmentNormalizer), typeof(DepartmentRegistry), typeof(PlanValidator)];

    private static readonly Type[] Exported = [.. typeof(Plan).Assembly.GetExportedTypes().Where(type => !type.IsEnum)];

    public static TheoryData<Type> Types() => [.. Exported];

    public static TheoryData<Type> Values() =>
        [.. Exported
            .Where(type => !IsStatic(type) && !type.IsNested && !Services.Contains(type) && !typeof(Exception).IsAssignableFrom(type))
            .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(string)) : type)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_is_where_users_look_for_it(Type type) =>
        type.Namespace.Should().Be(type.Name == "PlanModelServiceCollectionExtensions" ? "Microsoft.Extensions.DependencyInjection" : "PlanModel");

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_is_sealed(Type type) => type.IsSealed.Should().BeTrue();

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_has_no_way_to_change_it(Type type)
    {
        // An enumerator walks by changing itself.
        if (type.IsNested)
        {
            return;
        }

        type.GetFields(BindingFlags.Public | BindingFlags.Instance).Should().BeEmpty("fields can be written");
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Should().Contain(typeof(IsExternalInit), $"{property.Name} is set while it is made, or never");
        }

        foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        {
            (field.IsInitOnly || field.IsLiteral).Should().BeTrue($"{field.Name} is shared by all threads");
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_made_of_equal_parts_are_equal(Type type)
    {
        var one = Samples.Create(type, seed: 1);
        var same = Samples.Create(type, seed: 1);

        same.Should().NotBeSameAs(one);
        same.Equals(one).Should().BeTrue($"{type.Name} holds the same");
        same.GetHashCode().Should().Be(one.GetHashCode());
        Samples.Create(type, seed: 2).Equals(one).Should().BeFalse($"{type.Name} holds other things");
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Every_property_counts(Type type)
    {
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && !Services.Contains(property.PropertyType)))
        {
            var one = Samples.Create(type, seed: 1);
            var other = Samples.Create(type, seed: 1);
            property.SetValue(other, Samples.Create(property.PropertyType, seed: 2));

            other.Equals(one).Should().BeFalse($"{property.Name} differs");
        }
    }

    private static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;
}
