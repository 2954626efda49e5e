namespace Simulator.Scenarios;

/// <summary>Finds the known word that somebody probably meant.</summary>
public static class Spelling
{
    private const int Longest = 64;
    private const int MostSuggested = 3; // of equally near words

    /// <summary>"Did you mean ...?" with the nearest known words, or a list of a few known words, or the fallback.</summary>
    public static string Suggest(string word, IReadOnlyCollection<string> known, string fallback)
    {
        var near = AllNearest(word, known);
        if (near.Count > 0) return $"Did you mean {Or([.. near.Take(MostSuggested).Select(n => $"\"{n}\"")])}?";
        return known.Count is > 0 and <= 12 ? $"Known here: {string.Join(", ", known)}." : fallback;
    }

    /// <summary>The known word with the fewest slips, or null where none is near.</summary>
    public static string? Nearest(string word, IReadOnlyCollection<string> known) => AllNearest(word, known).FirstOrDefault();

    /// <summary>Known words with the fewest slips, in the order in which they are known.</summary>
    private static List<string> AllNearest(string word, IReadOnlyCollection<string> known)
    {
        var best = new List<string>();
        if (word.Length is 0 or > Longest) return best;
        var least = Math.Max(1, word.Length / 3);
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > least) continue;
            var slips = Slips(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (slips < least) (least, best) = (slips, []);
            if (slips == least) best.Add(candidate);
        }

        return best;
    }

    private static string Or(string[] words) => words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";

    /// <summary>Letters to insert, delete, replace or swap with a neighbour (optimal string alignment).</summary>
    private static int Slips(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(replaced, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
