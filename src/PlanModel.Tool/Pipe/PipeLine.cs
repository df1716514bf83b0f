using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanModel.Tool.Output;

namespace PlanModel.Tool.Pipe;

/// <summary>Writes the lines that come out.</summary>
internal static class PipeLine
{
    private const string Name = "name";
    private const string Error = "error";
    private const string Plan = "plan";
    private const string Rows = "rows";
    private const string Diagnostics = "diagnostics";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name of a member that an envelope adds itself; null where there is none.</summary>
    public static string? FindTakenName(IReadOnlyList<PipeMember> members)
    {
        foreach (var member in members)
        {
            if (member.Name is Error or Plan or Rows or Diagnostics)
            {
                return member.Name;
            }
        }

        return null;
    }

    public static ReadOnlyMemory<byte> OfError(PipeInput input, string error, PipeShape shape) => shape != PipeShape.Plan
        ? Envelope(input, error, null, shape)
        : Write(json =>
        {
            WriteName(json, input);
            json.WriteString(Error, error);
        });

    public static ReadOnlyMemory<byte> OfResult(PipeInput input, LoadResult result, PipeShape shape)
    {
        var error = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.ToString();
        return shape != PipeShape.Plan ? Envelope(input, error, result, shape)
            : error is null ? Encoding.UTF8.GetBytes(PlanJson.SerializeLine(result.Plan) + "\n")
            : Write(json =>
            {
                WriteName(json, input);
                json.WriteString(Error, error);
                WritePlan(json, result.Plan);
            });
    }

    /// <summary>Every line has the same members, so that it is a row of a table.</summary>
    private static ReadOnlyMemory<byte> Envelope(PipeInput input, string? error, LoadResult? result, PipeShape shape) => Write(json =>
    {
        WriteName(json, input);
        foreach (var member in input.Error is null && FindTakenName(input.Others) is null ? input.Others : [])
        {
            json.WritePropertyName(member.Name);
            json.WriteRawValue(member.Value.Span, skipInputValidation: true);
        }

        json.WriteString(Error, error);
        if (shape == PipeShape.Envelope)
        {
            WritePlan(json, result?.Plan);
        }
        else
        {
            WriteRows(json, result?.Plan ?? PlanModel.Plan.Empty, input.NameText ?? "", shape);
        }

        json.WriteStartArray(Diagnostics);
        foreach (var diagnostic in result?.Diagnostics ?? [])
        {
            WriteDiagnostic(json, diagnostic);
        }

        json.WriteEndArray();
    });

    private static void WriteName(Utf8JsonWriter json, PipeInput input)
    {
        json.WritePropertyName(Name);
        if (input.NameText is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteRawValue(input.Name.Span, skipInputValidation: true);
        }
    }

    private static void WritePlan(Utf8JsonWriter json, Plan? plan)
    {
        json.WritePropertyName(Plan);
        if (plan is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteRawValue(PlanJson.SerializeLine(plan), skipInputValidation: true);
        }
    }

    private static void WriteRows(Utf8JsonWriter json, Plan plan, string document, PipeShape shape)
    {
        using var rows = new StringWriter(CultureInfo.InvariantCulture);
        if (shape == PipeShape.Tasks)
        {
            PlanLines.WriteTasks(plan, rows, document);
        }
        else
        {
            PlanLines.WriteBodies(plan, rows, document);
        }

        json.WritePropertyName(Rows);
        // No value has a line break in it: it is written as an escape.
        json.WriteRawValue($"[{rows.ToString().TrimEnd('\n').Replace('\n', ',')}]", skipInputValidation: true);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", EnumWord.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteNumber("line", diagnostic.Location?.Line ?? 1);
        json.WriteNumber("column", diagnostic.Location?.Column ?? 1);
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> writeMembers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
