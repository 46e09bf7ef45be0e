package org.sdpkit.generate;

import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;

/**
 * An endpoint that is known by what it writes: which lines in which order, and how it spells them. Identifiers, addresses
 * and keys are drawn from a seed, and so is what it offers: the same seed gives the same bytes, on every machine and Java
 * version.
 *
 * @since 0.1.0
 */
public enum Likeness {
    /** What Chromium 156 offers, before it has gathered candidates. */
    CHROME("Chromium 156, recorded"),
    /** What Firefox 153 offers, before it has gathered candidates. */
    FIREFOX("Firefox ESR 153, recorded"),
    /** What webrtcbin of GStreamer 1.22 offers. */
    GSTREAMER("webrtcbin of GStreamer 1.22, recorded"),
    /** What Pion 3.1 offers. */
    PION("Pion 3.1.56, recorded"),
    /** What aiortc 1.4 offers, its candidates gathered. */
    AIORTC("aiortc 1.4, recorded"),
    /** What telephones of Cisco (Cisco-SIPUA) and Polycom write into an INVITE. */
    DESK_PHONE("telephones of Cisco and Polycom, published"),
    /** What Asterisk with chan_sip wrote into an INVITE while it said that silence is not suppressed. */
    PBX("Asterisk with chan_sip and silenceSupp, published"),
    /** What a gateway with Cisco IOS writes into an INVITE. */
    GATEWAY("gateways with Cisco IOS, published"),
    /** What a session border controller of Sonus writes, whose media has another address than its signalling. */
    SBC("session border controllers of Sonus, published"),
    /** What a camera with LIVE555, or one that calls it a Media Presentation, answers to DESCRIBE. */
    RTSP_CAMERA("cameras with LIVE555 2009 and of one other origin, published"),
    /** What a sender of AES67 says of its stream. */
    AES67_SENDER("senders of AES67, published"),
    /** What a sender of SMPTE ST 2110 says of one stream, or of one that is sent twice. */
    ST2110_SENDER("senders of SMPTE ST 2110:2017, published");

    private final String origin;

    Likeness(String origin) {
        this.origin = origin;
    }

    /** Whose habits these are, in which version, and how they are known. */
    public String origin() {
        return origin;
    }

    /** The profile by which no description has a finding at error level. */
    public Profile profile() {
        return switch (this) {
            case CHROME, FIREFOX, GSTREAMER, PION, AIORTC -> Profile.WEBRTC;
            case DESK_PHONE, PBX, GATEWAY, SBC -> Profile.SIP;
            case RTSP_CAMERA -> Profile.RTSP;
            case AES67_SENDER -> Profile.AES67;
            case ST2110_SENDER -> Profile.ST2110;
        };
    }

    /** What it would write, byte by byte. */
    public SessionDescription description(long seed) {
        return filled(form(), seed);
    }

    /** Descriptions of this seed and those that follow, without end. */
    public Stream<SessionDescription> descriptions(long firstSeed) {
        Form form = form();
        return LongStream.iterate(firstSeed, seed -> seed + 1).mapToObj(seed -> filled(form, seed));
    }

    private Form form() {
        return Form.read(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static SessionDescription filled(Form form, long seed) {
        return Sections.read(form.fill(new Scene(Generator.of(Kind.ANY), seed)));
    }
}
