namespace Simulator.Scenarios.Tests;

/// <summary>What is not YAML is told where it went wrong, in the words of somebody who writes scenarios.</summary>
public class YamlMistakes
{
    [Theory]
    [InlineData("months: [2026-01, 2026-02\ndraws: 7", "3:9", "The bracket that opens here is not closed.")]
    [InlineData("months: [2026-01, 2026-02", "3:9", "The bracket that opens here is not closed.")]
    [InlineData("cuts: { a: { members: [USA } }", "3:28", "The bracket that opens in line 3 is not closed before this.")]
    [InlineData("events:\n  - { id: a, label: Firm: or not }", "4:25", "The bracket that opens in line 4 is not closed before this.")]
    [InlineData("months: [2026-01]]", "3:18", "This bracket closes nothing.")]
    [InlineData("question: Firm: what then?", "3:15", "This line has a second colon.")]
    [InlineData("draws: 7\n  seed: 3", "4:7", "This line is indented deeper than the line above, which has its value already.")]
    [InlineData("horizon:\n    from: 2025-01\n  to: 2030-01", "5:3", "This line is indented like no key above it.")]
    [InlineData("events:\n  - id: one\n    label: x\n   - id: two", "6:4", "This line belongs neither to the entry of the list above nor to the key of the list.")]
    [InlineData("draws 7\nseed: 3", "3:1", "This line is no key with a value.")]
    [InlineData("unit: % GDP", "3:7", "Text cannot begin with this character.")]
    [InlineData("title: \"never closed\nseed: 3", "3:8", "The quote that opens here is not closed.")]
    [InlineData("title: 'It's fine'", "3:12", "The value ends before this.")]
    public void Are_told_at_their_place_in_plain_words(string text, string place, string message)
    {
        var problem = Files.Read($"{text}\n").Problems.ShouldHaveSingleItem();
        ($"{problem.Line}:{problem.Column}", problem.Message).ShouldBe((place, message));
        (problem.Kind, problem.Mend.Length > 20).ShouldBe((Problems.NotYaml, true));
    }
}
