namespace PlanModel.Departments;

/// <summary>Strings of the commonest mentions that are no bodies, so that a plan of many rows holds each once.</summary>
internal static class ResponsibilityStrings
{
    private static readonly string[] Common =
    [
        "等", "等相关单位", "等有关单位", "等单位", "等部门", "等有关部门", "等相关部门", "等有关部门和单位", "各区人民政府", "各区县人民政府", "有关区人民政府", "各县（市、区）人民政府", "各有关部门",
        "有关部门", "各有关单位", "各相关单位", "各镇（街道）", "各科室", "办公室", "无",
    ];

    private static readonly string?[] Slots = MakeSlots();

    public static string Of(ReadOnlySpan<char> words) =>
        Slots[SlotOf(words)] is { } common && words.SequenceEqual(common.AsSpan()) ? common : words.ToString();

    private static int SlotOf(ReadOnlySpan<char> words) => (words[0] + (words[words.Length / 3] * 2) + words[words.Length - 1]) & 255;

    private static string?[] MakeSlots()
    {
        // No two of the words share a slot; a test says so.
        var slots = new string?[256];
        foreach (var word in Common)
        {
            slots[SlotOf(word.AsSpan())] = word;
        }

        return slots;
    }
}
