package org.sdpkit.report;

/** Pages of HTML that need nothing else: no script, no other file. */
final class Html {

    private static final String STYLE = """
            :root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --soft: #59636e; --rule: #d1d9e0; \
            --gone: #ffebe9; --gone-mark: #ffb3ad; --come: #dafbe1; --come-mark: #8fe0a4; --breaking: #b3261e; \
            --band: #f3f5f7; }
            @media (prefers-color-scheme: dark) { :root { --paper: #11151a; --ink: #e3e8ee; --soft: #9aa5b1; \
            --rule: #333c46; --gone: #3c1d1f; --gone-mark: #7d2f31; --come: #16301f; --come-mark: #23693a; \
            --breaking: #ff8a80; --band: #1a2027; } }
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 110rem; padding: 1rem; background: var(--paper); color: var(--ink); \
            font: 1rem/1.5 system-ui, sans-serif; }
            h1 { font-size: 1.3rem; overflow-wrap: anywhere; margin: 0 0 .25rem; }
            h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; padding: .25rem .5rem; background: var(--band); \
            overflow-wrap: anywhere; }
            p { margin: .25rem 0 1rem; color: var(--soft); }
            ul { list-style: none; margin: 0; padding: 0; }
            code, .line { font: .8125rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
            .line { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr); min-height: 1.25rem; }
            .line i { color: var(--soft); font-style: normal; text-align: right; padding-right: .75rem; \
            user-select: none; }
            .line span { white-space: pre-wrap; overflow-wrap: anywhere; }
            mark { color: inherit; border-radius: .15rem; }
            summary { cursor: pointer; color: var(--soft); padding: .125rem .5rem; font-size: .8125rem; }
            @media (max-width: 50rem) { body { padding: .5rem; } \
            .line { grid-template-columns: 2.5rem minmax(0, 1fr); } }
            """;

    private Html() {}

    /**
     * The page.
     *
     * @param style what its style has beside what all pages share
     * @param body what stands under its title, as HTML
     */
    static String page(String title, String style, CharSequence body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + escaped(title)
                + "</title>\n<style>\n"
                + STYLE
                + style
                + "</style>\n</head>\n<body>\n<h1>"
                + escaped(title)
                + "</h1>\n"
                + body
                + "</body>\n</html>\n";
    }

    /** The text as it is, wherever it stands. */
    static String escaped(String text) {
        return Visible.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
