using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>
/// The JSON schema of scenario files (draft 7), made from the table that the reader itself uses. It lets an editor complete names,
/// show help, units and sources, and mark what cannot be right; whether files fit together only the reader can say.
/// </summary>
public sealed class ScenarioSchema
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<Shape, string> names = [];
    private readonly JsonObject definitions = [];

    private ScenarioSchema()
    {
    }

    /// <summary>The schema as JSON text, always the same for one build.</summary>
    public static string Text()
    {
        var schema = new ScenarioSchema();
        var root = Language.Scenario.Schema(schema);
        var whole = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Scenario",
            ["description"] = "A scenario of Simulator, or a file that others extend: one study as text.",
        };
        foreach (var (key, value) in root.ToList())
        {
            root.Remove(key);
            whole[key] = value;
        }

        whole["definitions"] = schema.definitions;
        return whole.ToJsonString(Format) + "\n";
    }

    /// <summary>The schema of a part; what is long is written once and referred to.</summary>
    internal JsonObject Of(Shape shape)
    {
        if (shape is not (FieldsShape or NumberOrShape or KnownShape { Fixed: not null } or TableShape { HasKnownNames: true })) return shape.Schema(this);
        if (!names.TryGetValue(shape, out var name))
        {
            names[shape] = name = NewName(shape);
            definitions[name] = null; // keeps the place in order
            definitions[name] = shape.Schema(this);
        }

        return new() { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>A part with hover text. What stands beside a reference is ignored, so that is wrapped.</summary>
    internal static JsonObject Described(JsonObject part, string description)
    {
        if (part.ContainsKey("$ref")) part = new() { ["allOf"] = new JsonArray(part) };
        part["description"] = description;
        return part;
    }

    /// <summary>One property for each known name, all of one shape; parameters with what is known about them.</summary>
    internal static JsonObject Named(IEnumerable<string> names, JsonObject one)
    {
        var properties = new JsonObject();
        foreach (var name in names)
        {
            var part = (JsonObject)one.DeepClone();
            properties[name] = Parameters.Find(name) is { } parameter ? Described(part, Hover(parameter)) : part;
        }

        return properties;
    }

    /// <summary>A list of texts.</summary>
    internal static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode)t)];

    private static string Hover(Parameter p) =>
        $"{p.Help} Unit: {p.Unit}. Range: {NumberText.Of(p.Min)} to {NumberText.Of(p.Max)}; {NumberText.Of(p.Default)} if not stated. Default from: {p.Source}.";

    /// <summary>What the shape is called in messages, without its article; with a number where two are called alike.</summary>
    private string NewName(Shape shape)
    {
        var words = shape.Expected.Split(' ') is ["a" or "an", .. var rest] ? rest : shape.Expected.Split(' ');
        var name = string.Concat(string.Join('-', words).Where(c => char.IsAsciiLetter(c) || c == '-'));
        return definitions.ContainsKey(name) ? $"{name}-{definitions.Count}" : name;
    }
}
