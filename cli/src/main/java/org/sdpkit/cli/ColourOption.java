package org.sdpkit.cli;

import org.sdpkit.report.Colour;
import picocli.CommandLine.Option;

/** Whether results are coloured. */
final class ColourOption {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description =
                    "${COMPLETION-CANDIDATES}; default: auto, which asks NO_COLOR, CLICOLOR_FORCE and the terminal.")
    private When when = When.auto;

    /** When results are coloured. */
    enum When {
        auto,
        always,
        never
    }

    Colour of(Terminal terminal) {
        boolean isOn =
                switch (when) {
                    case auto -> terminal.wantsColour();
                    case always -> true;
                    case never -> false;
                };
        return isOn ? Colour.ON : Colour.OFF;
    }
}
