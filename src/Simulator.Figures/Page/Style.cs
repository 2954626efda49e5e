namespace Simulator.Figures.Page;

/// <summary>The look of a report: light and dark, desk, phone and paper.</summary>
internal static class Style
{
    /// <summary>The style sheet; it must not contain &amp; or &lt;, because it stands in a style element as it is.</summary>
    public const string Sheet = """
        :root{--paper:#ffffff;--text:#1a1a1a;--soft:#555555;--line:#d4d4d4;--tint:#f4f6f8;--mark:#fff1c9;--link:#00568a}
        @media screen and (prefers-color-scheme:dark){:root{--paper:#14181d;--text:#ececec;--soft:#b6bcc4;--line:#3a424b;--tint:#1d232a;--mark:#4a3c10;--link:#7cc4f5}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0 auto;max-width:57rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--text);font:1rem/1.55 system-ui,Arial,sans-serif;overflow-wrap:anywhere}
        h1{font-size:1.9rem;line-height:1.2;margin:.2em 0}
        h2{font-size:1.35rem;margin:2.4em 0 .5em;padding-top:.6em;border-top:1px solid var(--line)}
        h3{font-size:1.1rem;margin:0 0 .2em}
        a{color:var(--link)}
        .question{font-size:1.15rem;color:var(--soft)}
        .lead{font-size:1.15rem}
        nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2em 1.2em;margin:.6em 0}
        #limits{background:var(--tint);padding:.1rem 1.2rem .6rem;margin-top:2em;border-left:.3rem solid #d55e00}
        #limits h2{border:0;margin:.6em 0 .2em;padding:0}
        #limits ul{padding-left:1.1em;margin:.4em 0;font-size:.95rem}
        li{margin:.25em 0}
        figure{margin:2.2em 0;padding:0}
        figcaption{margin:.2em 0 .6em}
        svg{display:block;max-width:100%;height:auto}
        svg[id$="-phone"]{display:none}
        table{border-collapse:collapse;width:100%;margin:1em 0;font-size:.9rem;font-variant-numeric:tabular-nums}
        caption{text-align:left;color:var(--soft);padding:.3em 0}
        th,td{text-align:left;vertical-align:top;padding:.35em .6em .35em 0;border-bottom:1px solid var(--line)}
        th{font-weight:600}
        .numbers td,.numbers thead th+th{text-align:right}
        .numbers th,.numbers td{overflow-wrap:normal}.numbers td small{white-space:nowrap}
        .words th{width:30%}.words td:nth-child(2){width:28%}
        .asked th{width:34%}.asked th:nth-child(2),.asked td:nth-child(2){width:5.5rem}.asked th:nth-child(3){width:auto}
        .under th{width:22%}.under td:nth-child(2){width:32%}.under th:nth-child(3),.under td:nth-child(3){width:5.5rem}.under th:nth-child(4){width:auto}
        small{display:block;color:var(--soft);font-size:.82rem;font-weight:400}
        mark{background:var(--mark);color:inherit;padding:0 .25em}
        details{margin:.4em 0}
        summary{cursor:pointer;padding:.2em 0;color:var(--link)}
        .scroll{overflow-x:auto}
        dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.3em 1em}
        dt{color:var(--soft)}dd{margin:0}
        footer{margin-top:3em;color:var(--soft);font-size:.9rem}
        :focus-visible{outline:3px solid #d55e00;outline-offset:2px}
        @media (max-width:40rem){
        svg[id$="-desk"]{display:none}svg[id$="-phone"]{display:block}
        h1{font-size:1.5rem}table{font-size:.82rem}th,td{padding-right:.4em}small{font-size:.75rem}
        dl{grid-template-columns:1fr}dt{margin-top:.4em}
        .tall tr{display:flex;flex-wrap:wrap;border-bottom:1px solid var(--line)}.tall th,.tall td{flex:1 1 4.8rem;border:0;padding:.25em .4em .25em 0}
        .tall th:first-child{flex-basis:100%;padding-bottom:0}.tall td small{white-space:normal}
        .words thead{position:absolute;left:-200vw}.words th,.words td,.words td:nth-child(2),.under td:nth-child(3){display:block;width:auto;border:0;padding:.1em 0}.words tr{display:block;border-bottom:1px solid var(--line);padding:.4em 0}
        }
        @media print{
        html{font-size:12px}body{max-width:none;padding:0;line-height:1.4}nav,figure details{display:none}
        figure,tr,li{break-inside:avoid}h2,h3,summary,caption{break-after:avoid}h2{margin-top:1.4em}figure{margin:1.2em 0}th,td{padding-top:.15em;padding-bottom:.15em}
        details::details-content{display:block;content-visibility:visible}
        svg[id$="-desk"]{display:block;max-width:78%}svg[id$="-phone"]{display:none}
        }
        """;
}
