using System.Collections.Immutable;

namespace PlanModel.Tests.Conventions;

/// <summary>Makes an instance of any type of the model; another seed gives one that differs in every part.</summary>
internal static class Samples
{
    public static object Create(Type type, int seed)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return $"text {seed}";
        }

        if (type == typeof(bool))
        {
            return seed % 2 == 1;
        }

        if (type == typeof(int) || type == typeof(decimal) || type == typeof(double) || type == typeof(char))
        {
            return Convert.ChangeType(seed, type, null);
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(seed % Enum.GetValues(type).Length)!;
        }

        if (type == typeof(FieldMap))
        {
            return FieldMap.Create([new("header", $"value {seed}")]);
        }

        if (type == typeof(DepartmentRegistry))
        {
            return DepartmentRegistry.Default;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() is var generic && (generic == typeof(ValueList<>) || generic == typeof(ImmutableArray<>)))
        {
            return CreateList(generic, type.GetGenericArguments()[0], seed);
        }

        return CreateRecord(type, seed);
    }

    private static object CreateList(Type list, Type item, int seed)
    {
        var items = Array.CreateInstance(item, 1);
        items.SetValue(Create(item, seed), 0);
        var factory = list == typeof(ValueList<>) ? typeof(ValueList) : typeof(ImmutableArray);
        var method = factory.GetMethods().First(method =>
            method.Name == (list == typeof(ValueList<>) ? nameof(ValueList.ToValueList) : nameof(ImmutableArray.ToImmutableArray))
            && method.GetParameters() is [var parameter] && parameter.ParameterType.Name.StartsWith("IEnumerable", StringComparison.Ordinal));
        return method.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static object CreateRecord(Type type, int seed)
    {
        // Positional records have no other constructor than that of their parts.
        var constructor = type.GetConstructors().MinBy(constructor => constructor.GetParameters().Length)!;
        var instance = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Create(parameter.ParameterType, seed))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            // A section holds sections: one level is enough.
            if (property.PropertyType == typeof(ValueList<>).MakeGenericType(type) || property.PropertyType == type)
            {
                continue;
            }

            property.SetValue(instance, Create(property.PropertyType, seed));
        }

        return instance;
    }
}
