package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.RtpMap;

/**
 * The payload types that RFC 3551 section 6 gives a codec, and that so need no {@code a=rtpmap}.
 *
 * @since 0.1.0
 */
public final class StaticPayloadTypes {

    /** In order of their payload types. Payload type 14, MPEG audio, has no fixed number of channels. */
    public static final List<RtpMap> ALL = List.of(
            audio(0, "PCMU", 8000, 1),
            audio(3, "GSM", 8000, 1),
            audio(4, "G723", 8000, 1),
            audio(5, "DVI4", 8000, 1),
            audio(6, "DVI4", 16000, 1),
            audio(7, "LPC", 8000, 1),
            audio(8, "PCMA", 8000, 1),
            audio(9, "G722", 8000, 1),
            audio(10, "L16", 44100, 2),
            audio(11, "L16", 44100, 1),
            audio(12, "QCELP", 8000, 1),
            audio(13, "CN", 8000, 1),
            new RtpMap(14, "MPA", 90000),
            audio(15, "G728", 8000, 1),
            audio(16, "DVI4", 11025, 1),
            audio(17, "DVI4", 22050, 1),
            audio(18, "G729", 8000, 1),
            new RtpMap(25, "CelB", 90000),
            new RtpMap(26, "JPEG", 90000),
            new RtpMap(28, "nv", 90000),
            new RtpMap(31, "H261", 90000),
            new RtpMap(32, "MPV", 90000),
            new RtpMap(33, "MP2T", 90000),
            new RtpMap(34, "H263", 90000));

    private static final List<Optional<RtpMap>> BY_NUMBER = byNumber();

    private StaticPayloadTypes() {}

    private static List<Optional<RtpMap>> byNumber() {
        int last = ALL.get(ALL.size() - 1).payloadType();
        List<Optional<RtpMap>> found = new ArrayList<>(Collections.nCopies(last + 1, Optional.empty()));
        ALL.forEach(map -> found.set(map.payloadType(), Optional.of(map)));
        return List.copyOf(found);
    }

    /** What a payload type stands for where no {@code a=rtpmap} says anything else. */
    public static Optional<RtpMap> find(int payloadType) {
        return payloadType >= 0 && payloadType < BY_NUMBER.size() ? BY_NUMBER.get(payloadType) : Optional.empty();
    }

    private static RtpMap audio(int payloadType, String encodingName, int clockRate, int channels) {
        OptionalInt said = channels == 1 ? OptionalInt.empty() : OptionalInt.of(channels);
        return new RtpMap(payloadType, encodingName, clockRate, said);
    }
}
