package org.sdpkit.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** The changes between two descriptions, asked for what they are evidence of. */
final class MungingEvidence {

    private static final MediaType AUDIO = MediaType.AUDIO;
    private static final MediaType VIDEO = MediaType.VIDEO;
    private static final String RENOMINATION = "renomination";

    private final SessionDescription created;
    private final List<Change> changes;

    MungingEvidence(SessionDescription created, SessionDescription set) {
        this.created = created;
        this.changes = Diff.between(created, set).changes();
    }

    /** How something differs. */
    private enum Mark {
        ADDED,
        REMOVED,
        CHANGED;

        static Mark of(Change change) {
            if (change.before().isEmpty()) {
                return ADDED;
            }
            return change.after().isEmpty() ? REMOVED : CHANGED;
        }
    }

    boolean shows(Munging munging) {
        return switch (munging) {
            case ORIGIN -> any(Aspect.ORIGIN) || any(Aspect.SESSION_ID);
            case SESSION_VERSION -> any(Aspect.SESSION_VERSION);
            case PROTOCOL_VERSION -> any(Aspect.PROTOCOL_VERSION);
            case SESSION_NAME -> any(Aspect.SESSION_NAME);
            case SESSION_INFORMATION -> any(Aspect.INFORMATION) || any(Aspect.MEDIA_INFORMATION);
            case TIMING -> any(Aspect.TIMING);
            case SESSION_ATTRIBUTE -> any(Aspect.SESSION_ATTRIBUTE);
            case MEDIA_ADDED -> added(Aspect.MEDIA_DESCRIPTION);
            case MEDIA_REMOVED -> removed(Aspect.MEDIA_DESCRIPTION);
            case MEDIA_REORDERED -> any(Aspect.MEDIA_ORDER);
            case MEDIA_TYPE -> any(Aspect.MEDIA_TYPE);
            case MEDIA_REFUSED -> any(Aspect.REFUSED) || any(Aspect.RECYCLED);
            case MID -> any(Aspect.MID);
            case MEDIA_ATTRIBUTE -> any(Aspect.MEDIA_ATTRIBUTE);
            case PROTOCOL -> any(Aspect.PROTOCOL);
            case PORT -> any(Aspect.PORT);
            case CONNECTION -> any(Aspect.CONNECTION) || any(Aspect.DEFAULT_DESTINATION);
            case DIRECTION -> any(Aspect.DIRECTION);
            case BUNDLE_GROUP -> any(Aspect.BUNDLE_GROUP);
            case BUNDLE_ONLY -> any(Aspect.BUNDLE_ONLY);
            case GROUP -> any(Aspect.GROUP);
            case ICE_UFRAG -> isOtherIceWord(0);
            case ICE_PWD -> isOtherIceWord(1);
            case ICE_OPTIONS -> attribute("ice-options", "ice-pacing").anyMatch(change -> !says(change, RENOMINATION));
            case ICE_RENOMINATION -> iceOptions().anyMatch(change -> says(change, RENOMINATION));
            case ICE_MODE -> attribute("ice-lite").findAny().isPresent();
            case CANDIDATES_ADDED -> added(Aspect.CANDIDATE);
            case CANDIDATES_REMOVED -> removed(Aspect.CANDIDATE);
            case CANDIDATES_CHANGED -> changed(Aspect.CANDIDATE);
            case ICE_STATE -> any(Aspect.ICE_STATE);
            case DTLS_SETUP -> any(Aspect.SETUP);
            case FINGERPRINT -> any(Aspect.FINGERPRINT);
            case TLS_ID -> any(Aspect.TLS_ID);
            case CRYPTO -> any(Aspect.CRYPTO) || any(Aspect.CRYPTO_ORDER);
            case SECURITY_ATTRIBUTE -> any(Aspect.SECURITY_ATTRIBUTE);
            case RTCP_MUX -> any(Aspect.RTCP_MUX);
            case RTCP_ADDRESS -> any(Aspect.RTCP);
            case RTCP_REDUCED_SIZE -> any(Aspect.RTCP_REDUCED_SIZE);
            case EXTENSION_ADDED -> added(Aspect.EXTENSION);
            case EXTENSION_REMOVED -> removed(Aspect.EXTENSION);
            case EXTENSION_CHANGED ->
                changed(Aspect.EXTENSION) || any(Aspect.EXTENSION_IDS) || any(Aspect.EXTENSION_IDS_REUSED);
            case PAYLOAD_TYPES -> any(Aspect.PAYLOAD_TYPES) || any(Aspect.PAYLOAD_TYPES_REUSED);
            case AUDIO_CODEC_ADDED -> codecs(AUDIO, Mark.ADDED).findAny().isPresent();
            case AUDIO_CODEC_REMOVED -> codecs(AUDIO, Mark.REMOVED).findAny().isPresent();
            case AUDIO_CODECS_REORDERED -> ofMedia(AUDIO, Aspect.CODEC_ORDER);
            case MULTIOPUS_ADDED -> codecs(AUDIO, Mark.ADDED).anyMatch(change -> isOf(change, "multiopus"));
            case L16_ADDED -> codecs(AUDIO, Mark.ADDED).anyMatch(change -> isOf(change, "l16"));
            case AUDIO_RED -> presence(AUDIO).anyMatch(change -> isOf(change, "red"));
            case OPUS_STEREO -> parameter("opus", "stereo", "sprop-stereo");
            case OPUS_FEC -> parameter("opus", "useinbandfec");
            case OPUS_DTX -> parameter("opus", "usedtx");
            case OPUS_CBR -> parameter("opus", "cbr");
            case OPUS_BITRATE -> parameter("opus", "maxaveragebitrate");
            case OPUS_PLAYBACK_RATE -> parameter("opus", "maxplaybackrate", "sprop-maxcapturerate");
            case PACKET_TIME ->
                attribute("ptime", "maxptime").findAny().isPresent()
                        || parameter("opus", "ptime", "minptime", "maxptime");
            case AUDIO_PARAMETER -> ofMedia(AUDIO, Aspect.CODEC_PARAMETER);
            case AUDIO_NACK -> feedback(AUDIO).anyMatch(change -> says(change, "nack"));
            case AUDIO_RRTR -> feedback(AUDIO).anyMatch(change -> says(change, "rrtr"));
            case AUDIO_FEEDBACK -> feedback(AUDIO).findAny().isPresent();
            case VIDEO_CODEC_ADDED -> codecs(VIDEO, Mark.ADDED).findAny().isPresent();
            case VIDEO_CODEC_REMOVED -> codecs(VIDEO, Mark.REMOVED).findAny().isPresent();
            case VIDEO_CODECS_REORDERED -> ofMedia(VIDEO, Aspect.CODEC_ORDER);
            case RETRANSMISSION -> presence(VIDEO).anyMatch(change -> isOf(change, "rtx"));
            case FORWARD_ERROR_CORRECTION ->
                presence(VIDEO)
                        .anyMatch(change ->
                                isOf(change, "ulpfec") || isOf(change, "flexfec") || isOf(change, "flexfec-03"));
            case VIDEO_PARAMETER -> ofMedia(VIDEO, Aspect.CODEC_PARAMETER);
            case VIDEO_BITRATE ->
                parameter("", "x-google-start-bitrate", "x-google-min-bitrate", "x-google-max-bitrate");
            case H264_PROFILE -> parameter("h264", "profile-level-id", "packetization-mode", "level-asymmetry-allowed");
            case H264_SPS_PPS_IN_KEYFRAME -> parameter("h264", "sps-pps-idr-in-keyframe");
            case RAW_PACKETIZATION -> any(Aspect.CODEC_ATTRIBUTE, ".packetization");
            case VIDEO_FEEDBACK -> feedback(VIDEO).findAny().isPresent();
            case CONGESTION_CONTROL ->
                any(Aspect.CODEC_FEEDBACK)
                        && feedback()
                                .anyMatch(change -> says(change, "goog-remb")
                                        || says(change, "transport-cc")
                                        || says(change, "ccfb"));
            case IMAGE_SIZE ->
                any(Aspect.CODEC_ATTRIBUTE, ".imageattr")
                        || any(Aspect.CODEC_ATTRIBUTE, ".framesize")
                        || any(Aspect.CODEC_ATTRIBUTE, ".framerate");
            case SSRCS -> any(Aspect.SOURCE_IDS) || any(Aspect.SOURCE);
            case LEGACY_SIMULCAST -> any(Aspect.SOURCE, "sources[SIM ") || any(Aspect.SOURCE, ", SIM ");
            case SIMULCAST -> any(Aspect.SIMULCAST);
            case RID -> any(Aspect.RID);
            case MSID -> any(Aspect.MSID);
            case BANDWIDTH -> any(Aspect.BANDWIDTH);
            case SCTP_PORT -> attribute("sctp-port", "sctpmap").findAny().isPresent();
            case MAX_MESSAGE_SIZE -> attribute("max-message-size").findAny().isPresent();
            case LEFTOVERS -> any(Aspect.ORPHAN);
            case STRAY_LINES -> any(Aspect.STRAY);
            case SPELLING -> any(Aspect.TEXT);
        };
    }

    private Stream<Change> of(Aspect aspect) {
        return changes.stream().filter(change -> change.aspect() == aspect);
    }

    private boolean any(Aspect aspect) {
        return of(aspect).findAny().isPresent();
    }

    private boolean any(Aspect aspect, String inPath) {
        return of(aspect).anyMatch(change -> change.path().contains(inPath));
    }

    private boolean added(Aspect aspect) {
        return of(aspect).anyMatch(change -> Mark.of(change) == Mark.ADDED);
    }

    private boolean removed(Aspect aspect) {
        return of(aspect).anyMatch(change -> Mark.of(change) == Mark.REMOVED);
    }

    private boolean changed(Aspect aspect) {
        return of(aspect).anyMatch(change -> Mark.of(change) == Mark.CHANGED);
    }

    private boolean isIn(MediaType type, Change change) {
        return change.mediaBefore().isPresent()
                && mediaType(created.mediaDescriptions()
                                .get(change.mediaBefore().getAsInt()))
                        .filter(type::equals)
                        .isPresent();
    }

    private static Optional<MediaType> mediaType(MediaDescription media) {
        return media.media().map(field -> field.type());
    }

    private boolean ofMedia(MediaType type, Aspect aspect) {
        return of(aspect).anyMatch(change -> isIn(type, change));
    }

    private Stream<Change> presence(MediaType type) {
        return of(Aspect.CODEC_PRESENCE).filter(change -> isIn(type, change));
    }

    private Stream<Change> codecs(MediaType type, Mark mark) {
        return presence(type).filter(change -> Mark.of(change) == mark);
    }

    private Stream<Change> feedback() {
        return of(Aspect.CODEC_FEEDBACK);
    }

    private Stream<Change> feedback(MediaType type) {
        return feedback().filter(change -> isIn(type, change));
    }

    private static boolean isOf(Change codec, String name) {
        String label = codec.before().or(codec::after).orElse("");
        return label.startsWith(name + "/") || label.startsWith(name + "(");
    }

    /** Whether one of these parameters of a codec differs; of any codec where it has no name. */
    private boolean parameter(String codec, String... names) {
        return of(Aspect.CODEC_PARAMETER)
                .anyMatch(change -> (codec.isEmpty() || change.path().contains("codecs[" + codec + "/"))
                        && Arrays.stream(names).anyMatch(name -> change.path().endsWith("].parameters." + name)));
    }

    private Stream<Change> attribute(String... names) {
        return changes.stream().filter(change -> Arrays.stream(names)
                .anyMatch(name -> change.path().endsWith("attribute." + name)));
    }

    private Stream<Change> iceOptions() {
        return of(Aspect.ICE_OPTIONS);
    }

    /** Whether one side has this word, and the other has not. */
    private static boolean says(Change change, String word) {
        return has(change.before(), word) != has(change.after(), word);
    }

    private static boolean has(Optional<String> value, String word) {
        return value.filter(text -> List.of(text.split(" ", -1)).contains(word)).isPresent();
    }

    /** Whether the first or second of the credentials of ICE differs. */
    private boolean isOtherIceWord(int place) {
        return of(Aspect.ICE_CREDENTIALS)
                .anyMatch(change -> !Objects.equals(word(change.before(), place), word(change.after(), place)));
    }

    private static Optional<String> word(Optional<String> words, int place) {
        return words.map(text -> List.of(text.split(" ", -1)))
                .filter(all -> all.size() > place)
                .map(all -> all.get(place));
    }
}
