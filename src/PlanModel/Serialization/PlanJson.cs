using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlanModel.Serialization;

namespace PlanModel;

/// <summary>
/// Plans as JSON, the format of data files: schema planmodel/plan/1. Written with LF, two spaces of indentation, members in
/// a fixed order, Chinese unescaped; null, false and empty lists are left out. <c>Deserialize(Serialize(plan))</c> equals the plan.
/// </summary>
/// <remarks>
/// Uses no reflection, so it works trimmed, compiled ahead of time, and where reflection-based JSON is switched off. Safe to call
/// from several threads. Half a surrogate pair is not text: it is written as U+FFFD.
/// </remarks>
public static class PlanJson
{
    /// <summary>The value of the member "schema" in the files that are written and read.</summary>
    public const string Schema = "planmodel/plan/1";

    /// <summary>
    /// The contracts of plans and their parts, and of department matches, for options of one's own:
    /// <c>new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(PlanJson.TypeInfoResolver, MyContext.Default) }</c>.
    /// The shape stays that of the schema whatever naming policy the options have.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => ContractResolver.Instance;

    /// <summary>The JSON of a plan, without a line break at the end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Serialize(Plan plan)
    {
        Guard.NotNull(plan);
        return JsonSerializer.Serialize(plan, ContractResolver.Indented.Plan);
    }

    /// <summary>Writes the JSON of a plan in UTF-8, without a byte order mark and without a line break at the end.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Serialize(Stream utf8, Plan plan)
    {
        Guard.NotNull(utf8);
        Guard.NotNull(plan);
        JsonSerializer.Serialize(utf8, plan, ContractResolver.Indented.Plan);
    }

    /// <summary>Writes the JSON of a plan in UTF-8, without a byte order mark and without a line break at the end.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task SerializeAsync(Stream utf8, Plan plan, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(utf8);
        Guard.NotNull(plan);
        return JsonSerializer.SerializeAsync(utf8, plan, ContractResolver.Indented.Plan, cancellationToken);
    }

    /// <summary>The JSON of a plan in UTF-8.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static byte[] SerializeToUtf8Bytes(Plan plan)
    {
        Guard.NotNull(plan);
        return JsonSerializer.SerializeToUtf8Bytes(plan, ContractResolver.Indented.Plan);
    }

    /// <summary>The JSON of a plan on one line, without a line break at the end: a line of a JSON Lines file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string SerializeLine(Plan plan)
    {
        Guard.NotNull(plan);
        return JsonSerializer.Serialize(plan, ContractResolver.Compact.Plan);
    }

    /// <summary>
    /// The JSON of a match on one line: input, department (null when no body is meant), match, kind and candidates (names, in
    /// order) are always there.
    /// </summary>
    /// <param name="match">The answer of a normalizer.</param>
    /// <param name="explain">Whether what decided follows: rule, relation, relationYear, entry and plate, null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="match"/> is null.</exception>
    public static string SerializeLine(DepartmentMatch match, bool explain = false)
    {
        Guard.NotNull(match);
        return JsonSerializer.Serialize(match, explain ? ContractResolver.Compact.ExplainedMatch : ContractResolver.Compact.DepartmentMatch);
    }

    /// <summary>Reads the JSON of a plan.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The text is no JSON, or not that of a plan: a member is missing, unknown, there twice or of the wrong type, a word is unknown,
    /// or the schema is another. The message names the place; <see cref="JsonException.Path"/> and the line are set too.
    /// </exception>
    public static Plan Deserialize(string json)
    {
        Guard.NotNull(json);
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(json, 0, json.Length, utf8, 0);
            return Deserialize(utf8.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <summary>Reads the JSON of a plan in UTF-8, with or without a byte order mark.</summary>
    /// <exception cref="JsonException">As of <see cref="Deserialize(string)"/>.</exception>
    public static Plan Deserialize(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8.Slice(3) : utf8;
        var reader = new Utf8JsonReader(utf8);
        try
        {
            reader.Read();
            var plan = PlanShape.Read(ref reader);
            // Anything but white space behind the plan makes this throw.
            reader.Read();
            return plan;
        }
        catch (JsonException exception)
        {
            throw JsonLocator.Locate(exception, utf8, (int)reader.TokenStartIndex);
        }
        catch (InvalidOperationException exception)
        {
            // The only way a reader of tokens comes here: bytes that are not UTF-8, or an escape for half a surrogate pair.
            throw JsonLocator.Locate(JsonErrors.NotUnicode(exception), utf8, (int)reader.TokenStartIndex);
        }
    }

    /// <summary>Reads the JSON of a plan to the end of a stream in UTF-8, with or without a byte order mark.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="JsonException">As of <see cref="Deserialize(string)"/>.</exception>
    public static Plan Deserialize(Stream utf8)
    {
        Guard.NotNull(utf8);
        using var memory = new MemoryStream();
        utf8.CopyTo(memory);
        return Deserialize(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    /// <summary>Reads the JSON of a plan to the end of a stream in UTF-8, with or without a byte order mark.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="JsonException">As of <see cref="Deserialize(string)"/>.</exception>
    public static async Task<Plan> DeserializeAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(utf8);
        using var memory = new MemoryStream();
        await utf8.CopyToAsync(memory, 81920, cancellationToken).ConfigureAwait(false);
        return Deserialize(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }
}
