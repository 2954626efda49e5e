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
