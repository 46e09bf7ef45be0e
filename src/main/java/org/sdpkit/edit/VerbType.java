package org.sdpkit.edit;

import java.util.Arrays;
import java.util.Locale;

/**
 * The kinds of change that people make to a description. What belongs to a codec (rtx, red, FEC, {@code a=fmtp},
 * {@code a=rtcp-fb}, {@code a=rid}, {@code a=simulcast}, the sources of a retransmission) goes and comes with it.
 *
 * @since 0.1.0
 */
public enum VerbType {
    /** Takes codecs out; a media description of which none would be left is refused instead. */
    REMOVE_CODEC("CODEC,…", "Take these codecs out, and what depends on them."),
    /** Takes all other codecs out; a media description that has none of them stays as it is. */
    KEEP_CODECS("CODEC,…", "Take all other codecs out; what depends on these stays."),
    /** Puts codecs first. */
    PREFER_CODEC("CODEC,…", "Put these codecs first, the most preferred first."),
    /** Gives codecs other payload types. */
    RENUMBER("OLD=NEW,…", "Give formats other payload types, wherever they are named."),
    /** Sets format parameters of codecs. */
    SET_FMTP("CODEC:NAME=VALUE;…", "Set format parameters of a codec."),
    /** Removes format parameters of codecs. */
    REMOVE_FMTP("CODEC:NAME;…", "Take format parameters of a codec away."),
    /** Sets which way media flows. */
    SET_DIRECTION("DIRECTION", "Set sendrecv, sendonly, recvonly or inactive."),
    /** Sets a bandwidth, in the place of that of the same type. */
    BANDWIDTH("TYPE:VALUE", "Set b=, such as TIAS:500000 or AS:500."),
    /** Removes bandwidths. */
    REMOVE_BANDWIDTH("TYPE|all", "Take b= lines of a type, or all, away."),
    /** Removes candidates; where the default destination was one of them, it becomes another. */
    REMOVE_CANDIDATES("WHICH,…", "Take candidates away: host, srflx, prflx, relay, udp, tcp, ip4, ip6, mdns or all."),
    /** Removes all other candidates. */
    KEEP_CANDIDATES("WHICH,…", "Take all other candidates away."),
    /** Sets the credentials of ICE: RFC 8839 section 4.4.1.1.1. */
    ICE_RESTART("UFRAG:PWD", "Set new ICE credentials, which restarts ICE."),
    /** Refuses media descriptions: RFC 3264 section 6, RFC 9143 section 7.5.3. */
    REJECT("", "Set the port to 0, and leave the BUNDLE group."),
    /** Removes attributes by name, or by name and value. */
    REMOVE_ATTRIBUTE("NAME[=VALUE]", "Take attributes away."),
    /** Adds an attribute at the levels where it may stand. */
    ADD_ATTRIBUTE("NAME[=VALUE]", "Add an attribute."),
    /** Sets an attribute, or with one letter a field: in the place of those that are there. */
    SET("NAME[=VALUE]", "Set an attribute, or a field such as s=name."),
    /** Removes header extensions. */
    REMOVE_EXTENSION("URI|ID,…", "Take header extensions of RTP away."),
    /** Removes what is said of single sources of RTP. */
    REMOVE_SSRC("", "Take a=ssrc and a=ssrc-group away."),
    /** Sets where media is sent to. */
    SET_ADDRESS("ADDRESS", "Set the address of c=, and of a=rtcp where it was the same."),
    /** Sets the port of media. */
    SET_PORT("PORT", "Set the port of m=, and of a=rtcp with it."),
    /** Replaces addresses wherever they stand, consistently. */
    MAP_ADDRESS("OLD=NEW,…", "Replace addresses wherever they stand."),
    /** Counts a new version of the description: RFC 3264 section 8. */
    INCREASE_VERSION("", "Add one to the version of o=.");

    private final String argument;
    private final String meaning;

    VerbType(String argument, String meaning) {
        this.argument = argument;
        this.meaning = meaning;
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
        return switch (this) {
            case REMOVE_CODEC -> CodecRemoval.removing(text);
            case KEEP_CODECS -> CodecRemoval.keeping(text);
            case PREFER_CODEC -> CodecPreference.read(text);
            case RENUMBER -> Renumbering.read(text);
            case SET_FMTP -> FormatParameterChange.setting(text);
            case REMOVE_FMTP -> FormatParameterChange.removing(text);
            case SET_DIRECTION -> DirectionChange.read(text);
            case BANDWIDTH -> BandwidthChange.setting(text);
            case REMOVE_BANDWIDTH -> BandwidthChange.removing(text);
            case REMOVE_CANDIDATES -> CandidateRemoval.removing(text);
            case KEEP_CANDIDATES -> CandidateRemoval.keeping(text);
            case ICE_RESTART -> IceRestart.read(text);
            case REJECT -> Rejection.read(text);
            case REMOVE_ATTRIBUTE -> AttributeChange.removing(text);
            case ADD_ATTRIBUTE -> AttributeChange.adding(text);
            case SET -> AttributeChange.setting(text);
            case REMOVE_EXTENSION -> ExtensionRemoval.read(text);
            case REMOVE_SSRC -> SourceRemoval.read(text);
            case SET_ADDRESS -> AddressChange.read(text);
            case SET_PORT -> PortChange.read(text);
            case MAP_ADDRESS -> AddressMapping.read(text);
            case INCREASE_VERSION -> VersionIncrease.read(text);
        };
    }
}
