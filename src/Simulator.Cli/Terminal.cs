using Spectre.Console;

namespace Simulator.Cli;

/// <summary>Where results and messages go: results and paths to <see cref="Out"/>, progress and messages to <see cref="Error"/>.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool live, bool colour, int width)
{
    private const int UsualWidth = 80;

    /// <summary>Standard output.</summary>
    public TextWriter Out { get; } = output;

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>True where a person watches standard error, so that a line may be drawn again.</summary>
    public bool Live { get; } = live;

    /// <summary>Columns of standard output, at least 40.</summary>
    public int Width { get; } = Math.Max(40, width);

    /// <summary>Standard error with a live progress bar.</summary>
    public IAnsiConsole ErrorConsole { get; } = Create(error, live, live && colour, width);

    /// <summary>The console of this process; pipes, NO_COLOR and dumb terminals are respected.</summary>
    public static Terminal OfProcess()
    {
        var dumb = Environment.GetEnvironmentVariable("TERM") is "dumb" or "";
        var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new(Console.Out, Console.Error, !Console.IsErrorRedirected && !dumb, colour, ColumnsOfOutput());
    }

    /// <summary>A table as plain text with lines of at most <see cref="Width"/> columns.</summary>
    public string Text(Spectre.Console.Rendering.IRenderable content)
    {
        using var text = new StringWriter();
        Create(text, live: false, colour: false, Width).Write(content);
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd())).Trim('\n');
    }

    private static IAnsiConsole Create(TextWriter writer, bool live, bool colour, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = live ? AnsiSupport.Yes : AnsiSupport.No,
            Interactive = live ? InteractionSupport.Yes : InteractionSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Math.Max(40, width);
        return console;
    }

    private static int ColumnsOfOutput()
    {
        if (Console.IsOutputRedirected) return UsualWidth;
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth; // no terminal behind the handle
        }
    }
}
