package org.sdpkit.generate;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sdpkit.Sdp;
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
    CHROME("chrome", "Chromium 156, recorded", Profile.WEBRTC),
    /** What Firefox 153 offers, before it has gathered candidates. */
    FIREFOX("firefox", "Firefox ESR 153, recorded", Profile.WEBRTC),
    /** What webrtcbin of GStreamer 1.22 offers. */
    GSTREAMER("gstreamer", "webrtcbin of GStreamer 1.22, recorded", Profile.WEBRTC),
    /** What Pion 3.1 offers. */
    PION("pion", "Pion 3.1.56, recorded", Profile.WEBRTC),
    /** What aiortc 1.4 offers, its candidates gathered. */
    AIORTC("aiortc", "aiortc 1.4, recorded", Profile.WEBRTC),
    /** What telephones of Cisco (Cisco-SIPUA) and Polycom write into an INVITE. */
    DESK_PHONE("desk-phone", "telephones of Cisco and Polycom, published about 2007", Profile.SIP),
    /** What Asterisk with chan_sip wrote into an INVITE while it said that silence is not suppressed. */
    PBX("pbx", "Asterisk with chan_sip and silenceSupp, published about 2006", Profile.SIP),
    /** What a gateway with Cisco IOS writes into an INVITE. */
    GATEWAY("gateway", "gateways with Cisco IOS, published about 2005", Profile.SIP),
    /** What a camera with LIVE555, or one that calls it a Media Presentation, answers to DESCRIBE. */
    RTSP_CAMERA("rtsp-camera", "cameras with LIVE555 2009 and of one other origin, published", Profile.RTSP),
    /** What a sender of AES67 says of its stream. */
    AES67_SENDER("aes67-sender", "senders of AES67, published", Profile.AES67),
    /** What a sender of SMPTE ST 2110 says of one stream, or of one that is sent twice. */
    ST2110_SENDER("st2110-sender", "senders of SMPTE ST 2110:2017, published", Profile.ST2110);

    private final Form form;
    private final String origin;
    private final Profile profile;

    Likeness(String form, String origin, Profile profile) {
        this.form = Form.read(form);
        this.origin = origin;
        this.profile = profile;
    }

    /** Whose habits these are, in which version, and how they are known. */
    public String origin() {
        return origin;
    }

    /** The profile by which no description has a finding at error level. */
    public Profile profile() {
        return profile;
    }

    /** What it would write, byte by byte. */
    public SessionDescription description(long seed) {
        String text = form.fill(new Scene(Generator.of(Kind.ANY), seed));
        return Sdp.parse(text).session();
    }

    /** Descriptions of this seed and those that follow, without end. */
    public Stream<SessionDescription> descriptions(long firstSeed) {
        return LongStream.iterate(firstSeed, seed -> seed + 1).mapToObj(this::description);
    }
}
