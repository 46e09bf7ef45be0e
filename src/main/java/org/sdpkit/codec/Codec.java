package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;

/**
 * A media codec as a media description describes it: one format of the m= line, and what {@code a=rtpmap},
 * {@code a=fmtp} and {@code a=rtcp-fb} say of it.
 *
 * @param mediaType the type of media of the m= line
 * @param format as it stands in the m= line; of RTP the payload type
 * @param rtpMap what the payload type stands for, as {@code a=rtpmap} or RFC 3551 section 6 says; empty where nothing
 *     says so, and for what is no RTP
 * @param parameters of {@code a=fmtp}; several lines of one format count as one
 * @param feedback of {@code a=rtcp-fb}, such as {@code nack pli}, in order
 * @since 0.1.0
 */
public record Codec(
        MediaType mediaType,
        String format,
        Optional<RtpMap> rtpMap,
        FormatParameters parameters,
        List<String> feedback) {

    private static final int LARGEST_PAYLOAD_TYPE = 127;

    public Codec {
        feedback = List.copyOf(feedback);
        if (rtpMap.isPresent() && rtpMap.get().payloadType() != number(format)) {
            throw new IllegalArgumentException(
                    "format must be the payload type of " + rtpMap.get() + ", not \"" + format + "\"");
        }
    }

    /** A codec of RTP with nothing said but what it is. */
    public Codec(MediaType mediaType, RtpMap rtpMap) {
        this(mediaType, Integer.toString(rtpMap.payloadType()), Optional.of(rtpMap), FormatParameters.NONE, List.of());
    }

    /**
     * The codecs of a media description, in the order of its m= line; none where that is malformed. None of the
     * attributes concerned is inherited from the session level.
     */
    public static List<Codec> allIn(MediaDescription media) {
        return media.media().map(field -> allIn(media, field)).orElse(List.of());
    }

    private static List<Codec> allIn(MediaDescription media, MediaField field) {
        boolean isRtp = field.protocol().isRtp();
        Map<String, RtpMap> rtpMaps = new HashMap<>();
        for (RtpMap map : isRtp ? media.all(RtpMap.TYPE) : List.<RtpMap>of()) {
            rtpMaps.putIfAbsent(Integer.toString(map.payloadType()), map);
        }
        Map<String, List<FormatParameters>> parameters = new HashMap<>();
        for (Fmtp fmtp : media.all(Fmtp.TYPE)) {
            parameters
                    .computeIfAbsent(fmtp.format(), any -> new ArrayList<>(1))
                    .add(FormatParameters.of(fmtp.parameters()));
        }
        parameters.replaceAll((format, some) -> some.size() < 2 ? some : List.of(FormatParameters.joined(some)));
        Feedback feedback = Feedback.in(media.attributes("rtcp-fb"));
        List<Codec> codecs = new ArrayList<>();
        for (String format : field.formats()) {
            List<FormatParameters> own = parameters.get(format);
            codecs.add(new Codec(
                    field.type(),
                    format,
                    isRtp ? rtpMap(rtpMaps, format) : Optional.empty(),
                    own == null ? FormatParameters.NONE : FormatParameters.joined(own),
                    feedback.of(format)));
        }
        return List.copyOf(codecs);
    }

    private static Optional<RtpMap> rtpMap(Map<String, RtpMap> rtpMaps, String format) {
        RtpMap map = rtpMaps.get(format);
        if (map != null) {
            return Optional.of(map);
        }
        OptionalInt payloadType = payloadType(format);
        return payloadType.isPresent() ? StaticPayloadTypes.find(payloadType.getAsInt()) : Optional.empty();
    }

    private static OptionalInt payloadType(String format) {
        int number = number(format);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Whether a format is a number of 0 to 127. */
    static boolean isPayloadType(String format) {
        return number(format) >= 0;
    }

    /** The payload type that a format is, or -1. */
    private static int number(String format) {
        boolean isPadded = format.length() > 1 && format.charAt(0) == '0';
        boolean isNumber = format.length() <= 3 && !isPadded && isDigits(format);
        int number = isNumber ? Integer.parseInt(format) : -1;
        return number <= LARGEST_PAYLOAD_TYPE ? number : -1;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The payload type that the format is, if it is a number of 0 to 127. */
    public OptionalInt payloadType() {
        return payloadType(format);
    }

    /** The name of its encoding; it compares without case. */
    public Optional<String> encodingName() {
        return rtpMap.map(RtpMap::encodingName);
    }

    /** The clock rate in Hz. */
    public OptionalInt clockRate() {
        return rtpMap.isPresent() ? OptionalInt.of(rtpMap.get().clockRate()) : OptionalInt.empty();
    }

    /** The number of audio channels; one where nothing is said (RFC 8866 section 6.6). */
    public int channels() {
        return rtpMap.isPresent() ? rtpMap.get().channels().orElse(1) : 1;
    }

    /** Whether it is of this format; where no encoding name is known, its own format counts as that. */
    public boolean is(Format<?> type) {
        String name = rtpMap.isPresent() ? rtpMap.get().encodingName() : format;
        return type.isNamed(name) && type.mediaTypes().contains(mediaType);
    }

    /** Its parameters as this format understands them, if it is of this format. */
    public <T extends TypedParameters<T>> Optional<T> as(Format<T> type) {
        return is(type) ? Optional.of(type.read(parameters)) : Optional.empty();
    }

    /** That of the format, in which the codecs of one media description differ. */
    @Override
    public int hashCode() {
        return format.hashCode();
    }

    /** The same codec with other parameters. */
    public Codec with(FormatParameters others) {
        return new Codec(mediaType, format, rtpMap, others, feedback);
    }

    /** The same codec with this feedback. */
    public Codec withFeedback(List<String> others) {
        return new Codec(mediaType, format, rtpMap, parameters, others);
    }
}
