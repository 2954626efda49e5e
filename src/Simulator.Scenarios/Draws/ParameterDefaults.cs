using System.Globalization;
using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>What holds for a parameter that no file states.</summary>
internal static class ParameterDefaults
{
    private const string Chosen = "assumption: ";

    /// <summary>The default with the digits it was written with.</summary>
    public static double Of(Parameter parameter) => double.Parse(NumberText.Of(parameter.Default), CultureInfo.InvariantCulture);

    public static Statement Statement(Parameter p)
    {
        var (source, assumption) = Split(p);
        return new(p.Name, NumberText.Of(p.Default), p.Unit, source, assumption, Place.OfModel.FileAndLine);
    }

    /// <summary>The scenario with every parameter that it does not state.</summary>
    public static MapNode Fill(MapNode scenario)
    {
        var stated = scenario.Map("parameters");
        var missing = Parameters.All.Where(p => stated?[p.Name] is null).Select(p => new Entry(p.Name, Place.OfModel, Part(p)));
        return scenario.With("parameters", new MapNode(scenario.Place, [.. stated?.Entries ?? [], .. missing]));
    }

    private static MapNode Part(Parameter p)
    {
        var place = Place.OfModel;
        var (source, assumption) = Split(p);
        var origin = assumption.Length > 0 ? ("assumption", assumption) : ("source", source);
        (string Key, string Value)[] parts = [("value", NumberText.Of(p.Default)), ("unit", p.Unit), origin];
        return new MapNode(place, [.. parts.Select(e => new Entry(e.Key, place, new ScalarNode(place, e.Value, quoted: false)))]);
    }

    private static (string Source, string Assumption) Split(Parameter p) =>
        p.Source.StartsWith(Chosen, StringComparison.Ordinal) ? ("", p.Source[Chosen.Length..]) : (p.Source, "");
}
