namespace PlanModel.Diagnostics;

/// <summary>PM5xxx: findings about plans as JSON. Each message is made here and nowhere else.</summary>
internal static class JsonFindings
{
    public static Finding NotJson(int start, int length, string message) =>
        new("PM5001", DiagnosticSeverity.Error, start, length, message);
}
