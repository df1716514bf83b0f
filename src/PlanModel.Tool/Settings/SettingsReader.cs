using System.Text;
using System.Text.Json;
using PlanModel.Tool.Files;
using PlanModel.Tool.Input;

namespace PlanModel.Tool.Settings;

/// <summary>Reads a planmodel.json. Whatever is wrong in it is said with its place; nothing is passed over.</summary>
internal ref struct SettingsReader
{
    private const string Members = "select, ignore, severity, failOn, exclude, baseline, place";

    private readonly string _name;
    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;

    private SettingsReader(string name, ReadOnlySpan<byte> json)
    {
        _name = name;
        _json = json.StartsWith(Encoding.UTF8.Preamble) ? json[3..] : json;
        _reader = new Utf8JsonReader(_json, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
    }

    /// <param name="path">The full path of the file.</param>
    /// <param name="name">How it is called in messages.</param>
    /// <exception cref="ToolException">It cannot be read, or says something else than settings.</exception>
    public static CheckSettings Read(string path, string name)
    {
        byte[] json;
        try
        {
            json = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{name}: cannot be read: {exception.Message.ReplaceLineEndings(" ")}");
        }

        return new SettingsReader(name, json).Read(path);
    }

    private CheckSettings Read(string path)
    {
        try
        {
            _reader.Read();
            return ReadObject(new CheckSettings { File = path });
        }
        catch (JsonException exception)
        {
            // The reader's own message speaks of bytes and of lines from 0.
            throw Wrong(
                _json.Length == 0 ? "is empty; an object with settings was expected" : "is not JSON",
                Utf8Position.OffsetOf(_json, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0));
        }
        catch (InvalidOperationException)
        {
            throw Wrong("holds text that is not Unicode");
        }
    }

    private CheckSettings ReadObject(CheckSettings settings)
    {
        Expect(JsonTokenType.StartObject, "an object with settings");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = _reader.GetString()!;
            if (!seen.Add(member))
            {
                throw Wrong($"the member {member} is there twice");
            }

            settings = member switch
            {
                "$schema" => Skip(settings),
                "select" => settings with { Select = ReadRules() },
                "ignore" => settings with { Ignore = ReadRules() },
                "severity" => settings with { Severities = ReadSeverities() },
                "failOn" => settings with { FailOn = ReadFailOn() },
                "exclude" => settings with { Exclude = ReadStrings().ConvertAll(PathPattern.ParseRelative) },
                "baseline" => settings with { Baseline = ReadPath(settings.File!) },
                "place" => settings with { Place = ReadPlace() },
                _ => throw Wrong($"the member {Shown(member)} is unknown; known are {Members}"),
            };
        }

        // Nothing but white space may follow.
        _reader.Read();
        return settings;
    }

    private CheckSettings Skip(CheckSettings settings)
    {
        _reader.Read();
        _reader.Skip();
        return settings;
    }

    private List<RulePattern> ReadRules()
    {
        var rules = new List<RulePattern>();
        BeginList("a list of codes, beginnings of codes or names of rules");
        while (NextInList())
        {
            rules.Add(ToRules(ReadString("a code, the beginning of codes or the name of a rule")));
        }

        return rules;
    }

    private List<(RulePattern Rules, DiagnosticSeverity? Severity)> ReadSeverities()
    {
        var severities = new List<(RulePattern, DiagnosticSeverity?)>();
        _reader.Read();
        Expect(JsonTokenType.StartObject, "an object of severities by code");
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var rules = ToRules(_reader.GetString()!);
            _reader.Read();
            var word = ReadString("error, warning, info or none");
            var severity = SeverityWord.TryParse(word);
            severities.Add(severity is not null || word == SeverityWord.None
                ? (rules, severity)
                : throw Wrong($"{Shown(word)} is no severity; error, warning, info or none was expected"));
        }

        return severities;
    }

    private DiagnosticSeverity ReadFailOn()
    {
        _reader.Read();
        var word = ReadString("error, warning or info");
        return SeverityWord.TryParse(word) ?? throw Wrong($"{Shown(word)} is no severity; error, warning or info was expected");
    }

    private List<string> ReadStrings()
    {
        var strings = new List<string>();
        BeginList("a list of patterns");
        while (NextInList())
        {
            strings.Add(ReadString("a pattern"));
        }

        return strings;
    }

    private string ReadPath(string file)
    {
        _reader.Read();
        var path = ReadString("the name of a file");
        return path.Length > 0 ? Path.GetFullPath(path, Path.GetDirectoryName(file)!) : throw Wrong("the name of a file is empty");
    }

    private Place ReadPlace()
    {
        _reader.Read();
        var name = ReadString("the name of a place");
        try
        {
            return Place.Parse(name);
        }
        catch (FormatException exception)
        {
            throw Wrong(exception.Message);
        }
    }

    private RulePattern ToRules(string text) =>
        RulePattern.TryParse(text) ?? throw Wrong($"{Shown(text)} is no code, no beginning of codes and no name of a rule");

    private void BeginList(string expected)
    {
        _reader.Read();
        Expect(JsonTokenType.StartArray, expected);
    }

    private bool NextInList() => _reader.Read() && _reader.TokenType != JsonTokenType.EndArray;

    private string ReadString(string expected)
    {
        Expect(JsonTokenType.String, expected);
        return _reader.GetString()!;
    }

    private void Expect(JsonTokenType type, string expected)
    {
        if (_reader.TokenType != type)
        {
            throw Wrong($"{expected} was expected");
        }
    }

    private ToolException Wrong(string message) => Wrong(message, (int)_reader.TokenStartIndex);

    private ToolException Wrong(string message, int offset)
    {
        var (line, column) = Utf8Position.Of(_json, offset);
        return new ToolException(FormattableString.Invariant($"{_name}({line},{column}): {message}"));
    }

    private static string Shown(string text) => $"'{Output.DisplayText.Clean(text.Length > 40 ? text[..40] + "…" : text)}'";
}
