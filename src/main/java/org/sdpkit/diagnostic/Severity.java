package org.sdpkit.diagnostic;

import java.util.Locale;

/**
 * How much a diagnostic matters.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Good to know. */
    INFO,
    /** Legal or widely accepted, but it may fail somewhere. */
    WARNING,
    /** Breaks what the profile obliges one to. */
    ERROR;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** Its name in lower case, as people and programs write it. */
    public String word() {
        return word;
    }
}
