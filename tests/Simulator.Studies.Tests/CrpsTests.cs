using MathNet.Numerics.Distributions;

namespace Simulator.Studies.Tests;

public class CrpsTests
{
    [Fact]
    public void Vector_14_a_point_ensemble_scores_its_absolute_error() => Crps.Of([2.5], 4).ShouldBe(1.5);

    [Fact]
    public void Vector_14_a_standard_normal_scores_0_2336949773_at_0()
    {
        // Ten thousand equally likely quantiles stand for the distribution; their own error is below 1e-4.
        double[] normal = [.. Enumerable.Range(0, 10_000).Select(i => Normal.InvCDF(0, 1, (i + 0.5) / 10_000))];
        Crps.Of(normal, 0).ShouldBe(0.2336949773, 1e-4);
    }

    [Fact]
    public void An_ensemble_on_both_sides_scores_better_than_its_mean_when_it_is_right_about_its_doubt() =>
        Crps.Of([-1, 1], 1).ShouldBeLessThan(Crps.Of([0], 1));

    [Fact]
    public void An_empty_ensemble_is_refused() => Should.Throw<ArgumentException>(() => Crps.Of([], 0));
}
