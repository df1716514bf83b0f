using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PlanModel;

/// <summary>Checks of arguments at public doors; inside, values are trusted.</summary>
internal static class Guard
{
    public static void NotNull([NotNull] object? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is null)
        {
            throw new ArgumentNullException(name);
        }
    }
}
