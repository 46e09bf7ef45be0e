package org.sdpkit.cli;

import org.sdpkit.report.Colour;

/** How findings are printed. */
enum FindingsFormat {
    text,
    line,
    json;

    FindingsPrinter printer(Terminal terminal, Colour colour) {
        return switch (this) {
            case text -> FindingsPrinter.text(terminal, colour);
            case line -> FindingsPrinter.line(terminal);
            case json -> Json.findings(terminal);
        };
    }
}
