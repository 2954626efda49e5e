using System.Text;

namespace Simulator.Figures.Svg;

/// <summary>How wide text is and where its lines break. Widths are upper bounds, so that nothing is cut whatever font the reader has.</summary>
internal static class Lettering
{
    /// <summary>The fonts asked for; none of them is wider than the table.</summary>
    public const string Fonts = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    /// <summary>Height of a line over the size of its letters.</summary>
    public const double Leading = 1.35;

    /// <summary>Height of a capital over the size of its letters, about that of all fonts asked for.</summary>
    public const double Capital = 0.72;

    private const int First = 32;

    // Widest advance of a letter outside the tables, in Latin Extended-A of DejaVu Sans Bold.
    private const int Other = 1170;

    // Advances of U+0020 to U+007E in thousandths of the size, measured from the hmtx tables of DejaVu Sans and DejaVu Sans Bold,
    // which are wider than those of Arial and Liberation Sans except for the at sign (here Liberation's).
    private static readonly short[] Regular =
    [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636,
        636, 636, 337, 337, 838, 838, 838, 556, 1015, 684, 686, 722, 770, 667, 611, 778, 752, 295, 500, 667, 557, 863, 748, 787,
        667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390, 337, 390, 838, 556, 500, 613, 635, 550, 635, 615, 352, 635,
        634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    ];

    private static readonly short[] Bold =
    [
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696, 696, 696,
        696, 696, 400, 400, 838, 838, 838, 611, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 556, 775, 637, 995, 837, 850,
        733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 556, 500, 675, 716, 593, 716, 678, 435, 716,
        712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
    ];

    /// <summary>Width of a line of text in the unit of <paramref name="size"/>, never too small for the fonts asked for.</summary>
    public static double Width(string text, double size, bool bold = false)
    {
        var table = bold ? Bold : Regular;
        var thousandths = 0;
        foreach (var letter in text.Replace('\u00A0', ' ')) thousandths += letter >= First && letter - First < table.Length ? table[letter - First] : Other;
        return thousandths * size / 1000;
    }

    /// <summary>Breaks text at spaces into lines of at most <paramref name="width"/>; a longer word is broken inside.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width, bool bold = false)
    {
        // A number stays with its per cent sign.
        text = text.Replace(" %", "\u00A0%", StringComparison.Ordinal);
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, size, width, bold)))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Width(longer, size, bold) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    /// <summary>The text, or as much of it as fits with three dots behind.</summary>
    public static string Fit(string text, double size, double width, bool bold = false)
    {
        if (Width(text, size, bold) <= width) return text;
        var cut = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Width(cut.ToString() + rune + "...", size, bold) > width) break;
            cut.Append(rune);
        }

        return cut.ToString().TrimEnd() + "...";
    }

    private static IEnumerable<string> Pieces(string word, double size, double width, bool bold)
    {
        var piece = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (piece.Length > 0 && Width(piece.ToString() + rune, size, bold) > width)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
        }

        yield return piece.ToString();
    }
}
