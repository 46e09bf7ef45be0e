package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.Control;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.MediaClk;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.SessionDescription;

/**
 * The profile that a description asks for, and by what evidence: the first row of a fixed table that fits. A browser or
 * WHIP is never guessed, for what those write is WebRTC like any other. Who does WebRTC knows the ports by candidates
 * only: a port of its own over DTLS, without ICE, is that of SIP (RFC 5763).
 *
 * <table>
 * <caption>The table</caption>
 * <tr><th>in the description</th><th>profile</th></tr>
 * <tr><td>{@code a=ts-refclk} and {@code a=mediaclk} with a format of ST 2110</td><td>st2110</td></tr>
 * <tr><td>{@code a=ts-refclk} and {@code a=mediaclk} with L16 or L24</td><td>aes67</td></tr>
 * <tr><td>ICE with UDP/TLS or UDP/DTLS</td><td>webrtc</td></tr>
 * <tr><td>DTLS with UDP/TLS or UDP/DTLS, and the port 9 of who has no candidates yet</td><td>webrtc</td></tr>
 * <tr><td>{@code a=control}</td><td>rtsp</td></tr>
 * <tr><td>anything else</td><td>sip</td></tr>
 * </table>
 *
 * @param profile what was taken
 * @param evidence why, in words
 * @since 0.1.0
 */
public record ProfileChoice(Profile profile, String evidence) {

    private static final Set<String> ST2110_FORMATS =
            Set.of("raw", "jxsv", "vc2", "smpte291", "smpte2022-6", "am824", "st2110-41");
    private static final Set<String> AES67_FORMATS = Set.of("l16", "l24");
    private static final List<AttributeType<?>> ICE = List.of(IceUfrag.TYPE, IcePwd.TYPE, Candidate.TYPE);
    private static final List<AttributeType<?>> DTLS = List.of(Fingerprint.TYPE, Setup.TYPE);

    /** What stands for an address that ICE has yet to find: RFC 9429 section 5.2.1. */
    private static final int PORT_WITHOUT_CANDIDATES = 9;

    private static final ProfileChoice ST2110 = new ProfileChoice(
            Profile.ST2110, "a=ts-refclk and a=mediaclk with video, ancillary data or AM824 of ST 2110");
    private static final ProfileChoice AES67 =
            new ProfileChoice(Profile.AES67, "a=ts-refclk and a=mediaclk with L16 or L24 audio");
    private static final ProfileChoice WEBRTC =
            new ProfileChoice(Profile.WEBRTC, "UDP/TLS with ICE, or with DTLS and port 9");
    private static final ProfileChoice RTSP = new ProfileChoice(Profile.RTSP, "a=control");
    private static final ProfileChoice SIP = new ProfileChoice(Profile.SIP, "nothing that asks for another");

    /** All that may be chosen, in the order of the table. */
    public static final List<ProfileChoice> ALL = List.of(ST2110, AES67, WEBRTC, RTSP, SIP);

    /** The one that the description asks for. */
    public static ProfileChoice of(SessionDescription session) {
        if (isClocked(session, ST2110_FORMATS)) {
            return ST2110;
        }
        if (isClocked(session, AES67_FORMATS)) {
            return AES67;
        }
        boolean isControlled = session.has(Control.TYPE);
        for (MediaDescription media : session.mediaDescriptions()) {
            if (isWebrtc(session, media)) {
                return WEBRTC;
            }
            isControlled |= media.has(Control.TYPE);
        }
        return isControlled ? RTSP : SIP;
    }

    /** Whether media of one of these formats is sent by a reference clock. */
    private static boolean isClocked(SessionDescription session, Set<String> formats) {
        for (MediaDescription media : session.mediaDescriptions()) {
            boolean hasClock = holds(session, media, TsRefClk.TYPE) && holds(session, media, MediaClk.TYPE);
            if (hasClock && Codec.allIn(media).stream().anyMatch(codec -> isOneOf(codec, formats))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(Codec codec, Set<String> formats) {
        return codec.encodingName()
                .filter(name -> formats.contains(name.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean isWebrtc(SessionDescription session, MediaDescription media) {
        Optional<MediaField> field = media.media();
        if (field.isEmpty() || !isDtlsOverUdp(field.get())) {
            return false;
        }
        return holdsAny(session, media, ICE)
                || (field.get().port() == PORT_WITHOUT_CANDIDATES && holdsAny(session, media, DTLS));
    }

    private static boolean isDtlsOverUdp(MediaField field) {
        String protocol = field.protocol().name().toUpperCase(Locale.ROOT);
        return protocol.startsWith("UDP/TLS/") || protocol.startsWith("UDP/DTLS/");
    }

    private static boolean holdsAny(SessionDescription session, MediaDescription media, List<AttributeType<?>> types) {
        for (AttributeType<?> type : types) {
            if (holds(session, media, type)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is such a line at either level, malformed or not. */
    private static boolean holds(SessionDescription session, MediaDescription media, AttributeType<?> type) {
        return media.has(type) || session.has(type);
    }
}
