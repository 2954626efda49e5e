using MathNet.Numerics.LinearAlgebra;

namespace Simulator.Model.Tests;

public sealed class ConnectivityTests
{
    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(3, 0.8f)]
    [InlineData(5, 0.5f)]
    [InlineData(8, 0)]
    [InlineData(8, 0.8f)]
    [InlineData(32, 0)]
    [InlineData(32, 0.5f)]
    public void It_stays_within_0_005_of_an_eigen_solver_while_bonds_drift(int members, float weakest)
    {
        var random = new Random(members);
        var connectivity = new Connectivity(members);
        connectivity.Begin();
        var bonds = new Lanes[Connectivity.RowOf(members)];
        for (var k = 0; k < bonds.Length; k++) bonds[k] = Worlds.Each(_ => weakest + (1 - weakest) * random.NextSingle());
        for (var warm = 0; warm < 4; warm++) connectivity.Take(bonds); // as a tile does before its first month
        for (var month = 0; month < 36; month++)
        {
            // A drift with the deviation of a month's default noise of trust.
            for (var k = 0; k < bonds.Length; k++) bonds[k] = Elementary.Clip(bonds[k] + Worlds.Each(_ => 0.016f * (random.NextSingle() - 0.5f)), 0, 1);
            var found = connectivity.Take(bonds);
            if (month < 12) continue; // a year for the eigenvector, which in an alliance starts near its place
            for (var lane = 0; lane < Tile.Width; lane++)
                (found[lane] / members).ShouldBe((float)(Second(bonds, members, lane) / members), 0.005f, $"month {month}, lane {lane}");
        }
    }

    /// <summary>Bonds that jump between extremes, and bonds that stay until nothing but rounding is left to follow.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(32)]
    public void No_shock_and_no_calm_takes_it_below_the_eigenvalue_or_makes_it_no_number(int members)
    {
        var random = new Random(100 + members);
        var connectivity = new Connectivity(members);
        connectivity.Begin();
        var bonds = new Lanes[Connectivity.RowOf(members)];
        for (var month = 0; month < 200; month++)
        {
            if (month % 20 < 8) // then twelve months without any change
            {
                var kinds = Enumerable.Range(0, Tile.Width).Select(_ => random.Next(5)).ToArray();
                for (var k = 0; k < bonds.Length; k++)
                    bonds[k] = Worlds.Each(lane => kinds[lane] switch { 0 => 0, 1 => 1, 2 => random.Next(2), 3 => 1e-6f * random.NextSingle(), _ => random.NextSingle() });
            }

            var found = connectivity.Take(bonds);
            for (var lane = 0; lane < Tile.Width; lane++)
            {
                found[lane].ShouldBeInRange(0, members * 1.0001f, $"month {month}, lane {lane}");
                if (month % 20 is 7 or 19) found[lane].ShouldBeGreaterThanOrEqualTo((float)Second(bonds, members, lane) - 1e-3f, $"month {month}, lane {lane}");
            }
        }
    }

    [Fact]
    public void A_network_in_two_parts_has_none()
    {
        var bonds = new Lanes[Connectivity.RowOf(4)];
        bonds[Connectivity.RowOf(1)] = bonds[Connectivity.RowOf(3) + 2] = Lanes.One;
        var connectivity = new Connectivity(4);
        connectivity.Begin();
        for (var month = 0; month < 20; month++) connectivity.Take(bonds);
        connectivity.Take(bonds)[0].ShouldBe(0, 1e-4f);
    }

    [Fact]
    public void A_pair_has_twice_its_bond()
    {
        var connectivity = new Connectivity(2);
        connectivity.Begin();
        connectivity.Take([Worlds.All(0.5f)])[0].ShouldBe(1, 1e-6f);
    }

    private static double Second(Lanes[] bonds, int n, int lane)
    {
        var laplacian = Matrix<double>.Build.Dense(n, n, (i, j) => i == j ? 0 : -bonds[Connectivity.PlaceOf(i, j)][lane]);
        for (var i = 0; i < n; i++) laplacian[i, i] = -laplacian.Row(i).Sum();
        return laplacian.Evd(Symmetricity.Symmetric).EigenValues.Select(v => v.Real).Order().ElementAt(1);
    }
}
