namespace Simulator.Scenarios;

/// <summary>A family of distributions that a file gives by a list of numbers.</summary>
/// <param name="Key">Key in scenario files.</param>
/// <param name="Numbers">What the numbers are, in order.</param>
/// <param name="Help">One line for editors.</param>
/// <param name="Within">Which numbers must lie in the range of the parameter.</param>
/// <param name="Fault">What is wrong with the numbers: of which one (-1: of all together), what, and how to mend it; null for nothing.</param>
/// <param name="Make">The distribution.</param>
internal sealed record Family(
    string Key, string[] Numbers, string Help, int[] Within, Func<double[], (int Which, string Message, string Mend)?> Fault, Func<double[], Prior> Make)
{
    private const string Constant = "Write value: for a constant.";

    /// <summary>All families.</summary>
    public static readonly IReadOnlyList<Family> All =
    [
        new("uniform", ["low", "high"], "Lowest and highest value, all between equally likely.", [0, 1],
            n => n[0] >= n[1] ? (-1, "The lowest value of uniform must be below the highest.", "Write uniform: [low, high], or value: for a constant.") : null,
            n => new Uniform(n[0], n[1])),
        new("normal", ["mean", "sd"], "Mean and standard deviation.", [0], n => Spread("normal", n), n => new Bell(n[0], n[1])),
        new("lognormal", ["median", "log sd"], "Median and standard deviation of the logarithm.", [0],
            n => Spread("lognormal", n) ?? (n[0] <= 0 ? (0, "The median of lognormal must be above 0.", "Write lognormal: [median, log sd].") : null),
            n => new LogBell(n[0], n[1])),
        new("beta", ["a", "b"], "The two shape numbers of a beta distribution between 0 and 1.", [],
            n => n[0] <= 0 || n[1] <= 0 ? (-1, "Both numbers of beta must be above 0.", "Write beta: [a, b]; the mean is a / (a + b).") : null,
            n => new BetaShare(n[0], n[1])),
        new("triangular", ["low", "likeliest", "high"], "Lowest, likeliest and highest value, with straight sides between.", [0, 1, 2], n => Order("triangular", n), n => new Triangle(n[0], n[1], n[2])),
        new("pert", ["low", "likeliest", "high"], "Lowest, likeliest and highest value, with a smooth hump between; the mean is (low + 4 likeliest + high) / 6.", [0, 1, 2], n => Order("pert", n), n => new Pert(n[0], n[1], n[2])),
        new("student_t", ["centre", "scale", "degrees"], "Centre, scale and degrees of freedom (1 to 1,000) of a Student t distribution: a bell with heavier tails.", [0],
            n => Spread("student_t", n) ?? (n[2] is < 1 or > 1000 ? (2, "The degrees of freedom of student_t must lie between 1 and 1,000.", "Write student_t: [centre, scale, degrees], for example [0, 1, 4].") : null),
            n => new HeavyBell(n[0], n[1], n[2])),
    ];

    /// <summary>How it is written, for example "uniform: [low, high]".</summary>
    public string Form => $"{Key}: [{string.Join(", ", Numbers)}]";

    private static (int, string, string)? Spread(string key, double[] n) => n[1] <= 0 ? (1, $"The spread of {key} must be above 0.", Constant) : null;

    private static (int, string, string)? Order(string key, double[] n) =>
        n[0] <= n[1] && n[1] <= n[2] && n[0] < n[2] ? null : (-1, $"The numbers of {key} must rise from the lowest to the highest.", $"Write {key}: [low, likeliest, high].");
}
