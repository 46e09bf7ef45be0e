package org.sdpkit.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sdpkit.model.SessionDescription;

/**
 * What people do to a description between {@code createOffer} and {@code setLocalDescription}. RFC 9429 section 5.4
 * allows almost none of it; libwebrtc counts most of it, and refuses more of it with every version.
 *
 * @since 0.1.0
 */
public enum Munging {
    /** Another user, id or address in o=. */
    ORIGIN("Another user, id or address in o=."),
    /** Another version in o=. */
    SESSION_VERSION("Another version in o=."),
    /** Another v= line. */
    PROTOCOL_VERSION("Another v= line."),
    /** Another name of the session: s=. */
    SESSION_NAME("Another name of the session: s=."),
    /** Other words for people: i=, u=, e=, p=. */
    SESSION_INFORMATION("Other words for people: i=, u=, e=, p=."),
    /** Another time: t=, r=, z=. */
    TIMING("Another time: t=, r=, z=."),
    /** An attribute of the session that no other kind is about. */
    SESSION_ATTRIBUTE("An attribute of the session that no other kind is about."),
    /** A media description that createOffer did not give. */
    MEDIA_ADDED("A media description that createOffer did not give."),
    /** A media description left out. */
    MEDIA_REMOVED("A media description left out."),
    /** Media descriptions in other places. */
    MEDIA_REORDERED("Media descriptions in other places."),
    /** Another type of media. */
    MEDIA_TYPE("Another type of media."),
    /** A media description refused, or put back into use. */
    MEDIA_REFUSED("A media description refused, or put back into use."),
    /** Another name of a media description: a=mid. */
    MID("Another name of a media description: a=mid."),
    /** An attribute of a media description that no other kind is about. */
    MEDIA_ATTRIBUTE("An attribute of a media description that no other kind is about."),
    /** Another transport protocol in the m= line. */
    PROTOCOL("Another transport protocol in the m= line."),
    /** Another port in the m= line. */
    PORT("Another port in the m= line."),
    /** Another address in c=. */
    CONNECTION("Another address in c=."),
    /** Another direction: sendrecv, sendonly, recvonly, inactive. */
    DIRECTION("Another direction: sendrecv, sendonly, recvonly, inactive."),
    /** Another group of media descriptions that share a transport. */
    BUNDLE_GROUP("Another group of media descriptions that share a transport."),
    /** a=bundle-only added or removed. */
    BUNDLE_ONLY("a=bundle-only added or removed."),
    /** Another group that is not BUNDLE. */
    GROUP("Another group that is not BUNDLE."),
    /** Another name of connectivity checks: a=ice-ufrag. */
    ICE_UFRAG("Another name of connectivity checks: a=ice-ufrag."),
    /** Another key of connectivity checks: a=ice-pwd. */
    ICE_PWD("Another key of connectivity checks: a=ice-pwd."),
    /** Other options of ICE, but renomination. */
    ICE_OPTIONS("Other options of ICE, but renomination."),
    /** The option renomination added or removed. */
    ICE_RENOMINATION("The option renomination added or removed."),
    /** a=ice-lite added or removed. */
    ICE_MODE("a=ice-lite added or removed."),
    /** Candidates added. */
    CANDIDATES_ADDED("Candidates added."),
    /** Candidates taken out. */
    CANDIDATES_REMOVED("Candidates taken out."),
    /** Candidates with another priority or related address. */
    CANDIDATES_CHANGED("Candidates with another priority or related address."),
    /** a=end-of-candidates, a=remote-candidates and the like. */
    ICE_STATE("a=end-of-candidates, a=remote-candidates and the like."),
    /** Another role in the handshake: a=setup. */
    DTLS_SETUP("Another role in the handshake: a=setup."),
    /** Another certificate: a=fingerprint. */
    FINGERPRINT("Another certificate: a=fingerprint."),
    /** Another association: a=tls-id. */
    TLS_ID("Another association: a=tls-id."),
    /** Keys of SRTP: a=crypto. */
    CRYPTO("Keys of SRTP: a=crypto."),
    /** Other words on keys and identities. */
    SECURITY_ATTRIBUTE("Other words on keys and identities."),
    /** RTP and RTCP on one port or on two. */
    RTCP_MUX("RTP and RTCP on one port or on two."),
    /** Another address or port of RTCP: a=rtcp. */
    RTCP_ADDRESS("Another address or port of RTCP: a=rtcp."),
    /** a=rtcp-rsize added or removed. */
    RTCP_REDUCED_SIZE("a=rtcp-rsize added or removed."),
    /** A header extension added. */
    EXTENSION_ADDED("A header extension added."),
    /** A header extension taken out. */
    EXTENSION_REMOVED("A header extension taken out."),
    /** A header extension with another number, direction or attributes. */
    EXTENSION_CHANGED("A header extension with another number, direction or attributes."),
    /** Other payload types for the same codecs. */
    PAYLOAD_TYPES("Other payload types for the same codecs."),
    /** A codec of audio added. */
    AUDIO_CODEC_ADDED("A codec of audio added."),
    /** A codec of audio taken out. */
    AUDIO_CODEC_REMOVED("A codec of audio taken out."),
    /** Codecs of audio in another order. */
    AUDIO_CODECS_REORDERED("Codecs of audio in another order."),
    /** Opus of more than two channels, as libwebrtc has it, added. */
    MULTIOPUS_ADDED("Opus of more than two channels, as libwebrtc has it, added."),
    /** Uncompressed audio added. */
    L16_ADDED("Uncompressed audio added."),
    /** Redundant audio, red, added or taken out. */
    AUDIO_RED("Redundant audio, red, added or taken out."),
    /** stereo or sprop-stereo of Opus. */
    OPUS_STEREO("stereo or sprop-stereo of Opus."),
    /** useinbandfec of Opus. */
    OPUS_FEC("useinbandfec of Opus."),
    /** usedtx of Opus. */
    OPUS_DTX("usedtx of Opus."),
    /** cbr of Opus. */
    OPUS_CBR("cbr of Opus."),
    /** maxaveragebitrate of Opus. */
    OPUS_BITRATE("maxaveragebitrate of Opus."),
    /** maxplaybackrate or sprop-maxcapturerate of Opus. */
    OPUS_PLAYBACK_RATE("maxplaybackrate or sprop-maxcapturerate of Opus."),
    /** a=ptime, a=maxptime, or ptime and minptime of Opus. */
    PACKET_TIME("a=ptime, a=maxptime, or ptime and minptime of Opus."),
    /** A parameter of a codec of audio, whatever it is. */
    AUDIO_PARAMETER("A parameter of a codec of audio, whatever it is."),
    /** Retransmission asked for audio: rtcp-fb nack. */
    AUDIO_NACK("Retransmission asked for audio: rtcp-fb nack."),
    /** Round trip times for receivers of audio: rtcp-fb rrtr. */
    AUDIO_RRTR("Round trip times for receivers of audio: rtcp-fb rrtr."),
    /** Feedback about a codec of audio, whatever it is. */
    AUDIO_FEEDBACK("Feedback about a codec of audio, whatever it is."),
    /** A codec of video added. */
    VIDEO_CODEC_ADDED("A codec of video added."),
    /** A codec of video taken out. */
    VIDEO_CODEC_REMOVED("A codec of video taken out."),
    /** Codecs of video in another order. */
    VIDEO_CODECS_REORDERED("Codecs of video in another order."),
    /** rtx added or taken out. */
    RETRANSMISSION("rtx added or taken out."),
    /** ulpfec or flexfec added or taken out. */
    FORWARD_ERROR_CORRECTION("ulpfec or flexfec added or taken out."),
    /** A parameter of a codec of video, whatever it is. */
    VIDEO_PARAMETER("A parameter of a codec of video, whatever it is."),
    /** x-google-start-bitrate, x-google-min-bitrate, x-google-max-bitrate. */
    VIDEO_BITRATE("x-google-start-bitrate, x-google-min-bitrate, x-google-max-bitrate."),
    /** profile-level-id or packetization-mode of H264. */
    H264_PROFILE("profile-level-id or packetization-mode of H264."),
    /** sps-pps-idr-in-keyframe of H264. */
    H264_SPS_PPS_IN_KEYFRAME("sps-pps-idr-in-keyframe of H264."),
    /** Video without the packetization of its codec: a=packetization. */
    RAW_PACKETIZATION("Video without the packetization of its codec: a=packetization."),
    /** Feedback about a codec of video, whatever it is. */
    VIDEO_FEEDBACK("Feedback about a codec of video, whatever it is."),
    /** goog-remb, transport-cc or ack ccfb. */
    CONGESTION_CONTROL("goog-remb, transport-cc or ack ccfb."),
    /** a=imageattr, a=framesize or a=framerate. */
    IMAGE_SIZE("a=imageattr, a=framesize or a=framerate."),
    /** Other numbers, names or properties of sources: a=ssrc. */
    SSRCS("Other numbers, names or properties of sources: a=ssrc."),
    /** Simulcast by a=ssrc-group:SIM. */
    LEGACY_SIMULCAST("Simulcast by a=ssrc-group:SIM."),
    /** a=simulcast added, removed or changed. */
    SIMULCAST("a=simulcast added, removed or changed."),
    /** a=rid added, removed or changed. */
    RID("a=rid added, removed or changed."),
    /** Another media stream or track: a=msid. */
    MSID("Another media stream or track: a=msid."),
    /** Another bandwidth: b=. */
    BANDWIDTH("Another bandwidth: b=."),
    /** Another port of SCTP, or another spelling of it. */
    SCTP_PORT("Another port of SCTP, or another spelling of it."),
    /** Another largest message of data channels. */
    MAX_MESSAGE_SIZE("Another largest message of data channels."),
    /** Lines about formats that the m= line does not have. */
    LEFTOVERS("Lines about formats that the m= line does not have."),
    /** Lines that are no {@code <type>=<value>}. */
    STRAY_LINES("Lines that are no <type>=<value>."),
    /** The same in another order or spelling. */
    SPELLING("The same in another order or spelling.");

    private final String meaning;

    Munging(String meaning) {
        this.meaning = meaning;
    }

    /** How it is called, such as {@code video-codecs-reordered}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was done, in a phrase. */
    public String meaning() {
        return meaning;
    }

    /** What was done to a description between its creation and its being set, in the order of the constants. */
    public static List<Munging> of(SessionDescription created, SessionDescription set) {
        MungingEvidence evidence = new MungingEvidence(created, set);
        return Arrays.stream(values()).filter(evidence::shows).toList();
    }
}
