package org.sdpkit.validation;

import java.util.Collection;
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

    /** The letter of RFC 8866, and of the RFCs that define the attributes which are met. */
    public static final Profile RFC8866 =
            read("rfc8866", "The letter of RFC 8866, and of the RFCs of the attributes that are used.");

    /** Telephony: RFC 3264 as phones, gateways and session border controllers keep it. */
    public static final Profile SIP =
            read("sip", "Offers and answers of SIP: RFC 3264 and what telephony builds on it.");

    /** What servers of RTSP say of their streams, read as leniently as players must. */
    public static final Profile RTSP =
            read("rtsp", "Streams of RTSP servers and cameras, as leniently as players must.");

    /** Professional media over managed networks: SMPTE ST 2110. */
    public static final Profile ST2110 = read("st2110", "Senders of SMPTE ST 2110: video, audio and ancillary data.");

    /** High-performance audio over IP: AES67. */
    public static final Profile AES67 = read("aes67", "Audio streams of AES67.");

    /** The letter of RFC 9429 (JSEP) and of the RFCs that it obliges to. */
    public static final Profile RFC9429 = read("rfc9429", "The letter of RFC 9429 (JSEP) and all that it refers to.");

    /** RFC 9429 as every measured browser can keep it: what all of them break is only noted. */
    public static final Profile WEBRTC =
            read("webrtc", "RFC 9429 as browsers keep it: what all of them break is a note.");

    /** What Chromium accepts: an error is what makes it refuse. */
    public static final Profile CHROME = read("chrome", "What Chromium accepts: an error is what it refuses.");

    /** What Firefox accepts: an error is what makes it refuse. */
    public static final Profile FIREFOX = read("firefox", "What Firefox accepts: an error is what it refuses.");

    /** What clients and servers of WHIP exchange. */
    public static final Profile WHIP = read("whip", "Ingest of WebRTC over HTTP: WHIP.");

    /** All profiles, in order. */
    public static final List<Profile> ALL =
            List.of(RFC8866, SIP, RTSP, ST2110, AES67, RFC9429, WEBRTC, CHROME, FIREFOX, WHIP);

    public Profile {
        severities = severities instanceof ProfileColumn
                ? severities
                : Collections.unmodifiableMap(new LinkedHashMap<>(severities));
    }

    private static Profile read(String name, String description) {
        return new Profile(name, description, new ProfileColumn(name));
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

    /** This profile, but no rules matter except these. */
    public Profile only(Collection<String> rules) {
        Map<String, Severity> changed = new LinkedHashMap<>(severities);
        changed.keySet().retainAll(rules);
        return new Profile(name, description, changed);
    }
}
