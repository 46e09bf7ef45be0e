package org.sdpkit.diagnostic;

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
    ERROR
}
