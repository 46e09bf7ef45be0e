package org.sdpkit.edit;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/**
 * The kinds of change that people make to a description. What belongs to a codec (rtx, red, FEC, {@code a=fmtp},
 * {@code a=rtcp-fb}, {@code a=rid}, {@code a=simulcast}, the sources of a retransmission) goes and comes with it.
 *
 * @since 0.1.0
 */
public enum VerbType {
    /** Takes codecs out; a media description of which none would be left is refused instead. */
    REMOVE_CODEC("CODEC,…", "Take these codecs out, and what depends on them.", CodecRemoval::removing),
    /** Takes all other codecs out; a media description that has none of them stays as it is. */
    KEEP_CODECS("CODEC,…", "Take all other codecs out; what depends on these stays.", CodecRemoval::keeping),
    /** Puts codecs first. */
    PREFER_CODEC("CODEC,…", "Put these codecs first, the most preferred first.", CodecPreference::read),
    /** Gives codecs other payload types. */
    RENUMBER("OLD=NEW,…", "Give formats other payload types, wherever they are named.", Renumbering::read),
    /** Sets format parameters of codecs. */
    SET_FMTP("CODEC:NAME=VALUE;…", "Set format parameters of a codec.", FormatParameterChange::setting),
    /** Removes format parameters of codecs. */
    REMOVE_FMTP("CODEC:NAME;…", "Take format parameters of a codec away.", FormatParameterChange::removing),
    /** Sets which way media flows. */
    SET_DIRECTION("DIRECTION", "Set sendrecv, sendonly, recvonly or inactive.", DirectionChange::read),
    /** Sets a bandwidth, in the place of that of the same type. */
    BANDWIDTH("TYPE:VALUE", "Set b=, such as TIAS:500000 or AS:500.", BandwidthChange::setting),
    /** Removes bandwidths. */
    REMOVE_BANDWIDTH("TYPE|all", "Take b= lines of a type, or all, away.", BandwidthChange::removing),
    /** Removes candidates; where the default destination was one of them, it becomes another. */
    REMOVE_CANDIDATES(
            "WHICH,…",
            "Take candidates away: host, srflx, prflx, relay, udp, tcp, ip4, ip6, mdns or all.",
            CandidateRemoval::removing),
    /** Removes all other candidates. */
    KEEP_CANDIDATES("WHICH,…", "Take all other candidates away.", CandidateRemoval::keeping),
    /** Sets the credentials of ICE: RFC 8839 section 4.4.1.1.1. */
    ICE_RESTART("UFRAG:PWD", "Set new ICE credentials, which restarts ICE.", IceRestart::read),
    /** Refuses media descriptions: RFC 3264 section 6, RFC 9143 section 7.5.3. */
    REJECT("", "Set the port to 0, and leave the BUNDLE group.", Rejection::read),
    /** Removes attributes by name, or by name and value. */
    REMOVE_ATTRIBUTE("NAME[=VALUE]", "Take attributes away.", AttributeChange::removing),
    /** Adds an attribute at the levels where it may stand. */
    ADD_ATTRIBUTE("NAME[=VALUE]", "Add an attribute.", AttributeChange::adding),
    /** Sets an attribute, or with one letter a field: in the place of those that are there. */
    SET("NAME[=VALUE]", "Set an attribute, or a field such as s=name.", AttributeChange::setting),
    /** Removes header extensions. */
    REMOVE_EXTENSION("URI|ID,…", "Take header extensions of RTP away.", ExtensionRemoval::read),
    /** Removes what is said of single sources of RTP. */
    REMOVE_SSRC("", "Take a=ssrc and a=ssrc-group away.", SourceRemoval::read),
    /** Sets where media is sent to. */
    SET_ADDRESS("ADDRESS", "Set the address of c=, and of a=rtcp where it was the same.", AddressChange::read),
    /** Sets the port of media. */
    SET_PORT("PORT", "Set the port of m=, and of a=rtcp with it.", PortChange::read),
    /** Replaces addresses wherever they stand, consistently. */
    MAP_ADDRESS("OLD=NEW,…", "Replace addresses wherever they stand.", AddressMapping::read),
    /** Counts a new version of the description: RFC 3264 section 8. */
    INCREASE_VERSION("", "Add one to the version of o=.", VersionIncrease::read);

    private final String argument;
    private final String meaning;
    private final Function<String, Change> reader;

    VerbType(String argument, String meaning, Function<String, Change> reader) {
        this.argument = argument;
        this.meaning = meaning;
        this.reader = reader;
    }

    /**
     * The type of this label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static VerbType named(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no verb \"" + label + "\""));
    }

    /** How it is called in a script, such as {@code remove-codec}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is done with, in a pattern for people; empty where nothing is needed. */
    public String argument() {
        return argument;
    }

    /** What it does, in a sentence. */
    public String meaning() {
        return meaning;
    }

    Change read(String text) {
        if (text.isBlank() != argument.isEmpty()) {
            throw new IllegalArgumentException(
                    label() + (argument.isEmpty() ? " takes no argument, not \"" + text + "\"" : " needs " + argument));
        }
        return reader.apply(text);
    }
}
