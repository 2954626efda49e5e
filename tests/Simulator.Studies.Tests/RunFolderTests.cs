namespace Simulator.Studies.Tests;

public sealed class RunFolderTests : IDisposable
{
    private readonly string runs = Directory.CreateTempSubdirectory("simulator-folder-").FullName;
    private readonly Study study = SmallWorld.NewStudy();

    public void Dispose() => Directory.Delete(runs, recursive: true);

    [Fact]
    public void Whatever_write_fails_every_file_is_whole_old_or_new()
    {
        // The n-th write to the disk fails, for every n until a whole set of files gets through.
        var written = false;
        for (var failing = 1; !written; failing++)
        {
            failing.ShouldBeLessThan(20);
            using (var folder = RunFolder.Open(runs, study)) WriteBoth(folder, "old ");
            var left = failing;
            using (var folder = RunFolder.Open(runs, study, path => new Failing(path, () => --left == 0)))
                written = Succeeds(() => WriteBoth(folder, "new "));

            var texts = Directory.EnumerateFiles(runs, "*", SearchOption.AllDirectories).Select(File.ReadAllText).ToArray();
            texts.Length.ShouldBe(2, "no temporary file is left");
            texts.ShouldAllBe(text => text == Text("old ") || text == Text("new "));
        }
    }

    [Fact]
    public void What_a_killed_run_left_half_written_is_tidied_by_the_next()
    {
        string path;
        using (var folder = RunFolder.Open(runs, study)) path = folder.Path;
        File.WriteAllText(Path.Combine(path, "results.csv.unfinished"), "half");
        using (RunFolder.Open(runs, study)) Directory.GetFiles(path, "*.unfinished").ShouldBeEmpty();
    }

    [Fact]
    public void A_base_folder_that_is_a_file_is_refused_with_a_remedy()
    {
        var file = Path.Combine(runs, "taken");
        File.WriteAllText(file, "");
        Should.Throw<RunFolderException>(() => RunFolder.Open(file, study)).Message
            .ShouldBe($"Cannot write results to {file}: it is a file. Name a folder with --out, for example --out runs.");
    }

    [Fact]
    public void A_base_folder_below_a_file_is_refused_with_a_remedy()
    {
        var file = Path.Combine(runs, "taken");
        File.WriteAllText(file, "");
        var message = Should.Throw<RunFolderException>(() => RunFolder.Open(Path.Combine(file, "below"), study)).Message;
        message.ShouldStartWith($"Cannot write results to {file}");
        message.ShouldEndWith("Name a folder that you may write to with --out.");
    }

    [Fact]
    public void A_folder_in_the_way_of_a_file_is_reported_with_the_name_of_the_file()
    {
        using var folder = RunFolder.Open(runs, study);
        Directory.CreateDirectory(Path.Combine(folder.Path, "report.html", "x"));
        Should.Throw<RunFolderException>(() => folder.Write("report.html", "<p>")).Message.ShouldContain("cannot be written to (report.html)");
        File.Exists(Path.Combine(folder.Path, "report.html.unfinished")).ShouldBeFalse();
    }

    [Fact]
    public void Two_runs_cannot_have_one_folder_at_once()
    {
        using (RunFolder.Open(runs, study))
            Should.Throw<RunFolderException>(() => RunFolder.Open(runs, study)).Message.ShouldStartWith("Another run of the same study is writing to");
        using var later = RunFolder.Open(runs, study);
        Directory.Exists(later.Path).ShouldBeTrue();
    }

    [Fact]
    public void Files_may_lie_in_folders_of_their_own()
    {
        using var folder = RunFolder.Open(runs, study);
        folder.Write("figures/cohesion.svg", "<svg/>");
        File.ReadAllBytes(Path.Combine(folder.Path, "figures", "cohesion.svg")).ShouldBe("<svg/>"u8.ToArray());
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    public void Fields_are_quoted_where_RFC_4180_asks_for_it(string field, string quoted) => ResultsFile.Quote(field).ShouldBe(quoted);

    private static string Text(string word) => string.Concat(Enumerable.Repeat(word, 1000));

    private static void WriteBoth(RunFolder folder, string word)
    {
        foreach (var name in new[] { "results.csv", "figures/a.svg" })
            folder.Write(name, stream =>
            {
                for (var part = 0; part < 5; part++) stream.Write(System.Text.Encoding.UTF8.GetBytes(Text(word)), part * 800, 800);
            });
    }

    private static bool Succeeds(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (RunFolderException exception)
        {
            exception.Message.ShouldContain("disk is full");
            return false;
        }
    }

    /// <summary>A file whose writes and flushes may fail as on a full disk.</summary>
    private sealed class Failing(string path, Func<bool> fails) : FileStream(path, FileMode.Create)
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            ThrowWhereAsked();
            base.Write(buffer, offset, count);
        }

        public override void Flush()
        {
            ThrowWhereAsked();
            base.Flush();
        }

        private void ThrowWhereAsked()
        {
            if (fails()) throw new IOException("the disk is full");
        }
    }
}
