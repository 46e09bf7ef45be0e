package org.sdpkit.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.diagnostic.Severity;

/**
 * How much each rule matters to somebody: what it does not name does not matter.
 *
 * @param name by which it is asked for
 * @param description whom it is for, in a sentence
 * @param severities by the id of the rule
 * @since 0.1.0
 */
public record Profile(String name, String description, Map<String, Severity> severities) {

    /** The letter of RFC 8866, where its own advice to be tolerant makes a fault a warning. */
    public static final Profile RFC8866 = new Profile(
                    "rfc8866", "The letter of RFC 8866: syntax, order and what must be there.", Map.of())
            .with(
                    Severity.ERROR,
                    "attribute-at-wrong-level",
                    "blank-line",
                    "byte-order-mark",
                    "duplicate-format",
                    "duplicate-mid",
                    "duplicate-rtpmap",
                    "empty-session-name",
                    "limit-exceeded",
                    "line-at-wrong-level",
                    "malformed-attribute",
                    "malformed-attribute-name",
                    "malformed-bandwidth",
                    "malformed-connection",
                    "malformed-email",
                    "malformed-information",
                    "malformed-key",
                    "malformed-media",
                    "malformed-origin",
                    "malformed-phone",
                    "malformed-repeat",
                    "malformed-timing",
                    "malformed-uri",
                    "malformed-version",
                    "malformed-zone",
                    "missing-connection",
                    "missing-origin",
                    "missing-session-name",
                    "missing-timing",
                    "missing-version",
                    "multicast-origin",
                    "multicast-without-ttl",
                    "non-numeric-payload-type",
                    "not-a-description",
                    "nul-byte",
                    "out-of-order-line",
                    "port-out-of-range",
                    "repeat-without-timing",
                    "repeated-attribute",
                    "repeated-line",
                    "several-addresses-at-session-level",
                    "several-unicast-connections",
                    "short-time",
                    "space-before-equals",
                    "stop-before-start",
                    "stray-line",
                    "unicast-with-ttl",
                    "unknown-line-type",
                    "unmapped-payload-type",
                    "unsupported-version",
                    "unterminated-line",
                    "upper-case-line-type",
                    "zone-without-repeat")
            .with(
                    Severity.WARNING,
                    "invalid-utf8",
                    "line-end-not-crlf",
                    "obsolete-key",
                    "surplus-space",
                    "unused-fmtp",
                    "unused-rtpmap")
            .with(Severity.INFO, "unknown-bandwidth-type");

    /** All profiles, by name. */
    public static final List<Profile> ALL = List.of(RFC8866);

    public Profile {
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
    }

    /** The profile of this name. */
    public static Optional<Profile> named(String name) {
        return ALL.stream().filter(profile -> profile.name.equals(name)).findFirst();
    }

    /** How much the rule matters, if it does. */
    public Optional<Severity> severity(String rule) {
        return Optional.ofNullable(severities.get(rule));
    }

    /** This profile, but these rules matter so much. */
    public Profile with(Severity severity, String... rules) {
        Map<String, Severity> changed = new LinkedHashMap<>(severities);
        for (String rule : rules) {
            changed.put(rule, severity);
        }
        return new Profile(name, description, changed);
    }

    /** This profile, but these rules do not matter. */
    public Profile without(String... rules) {
        Map<String, Severity> changed = new LinkedHashMap<>(severities);
        for (String rule : rules) {
            changed.remove(rule);
        }
        return new Profile(name, description, changed);
    }
}
