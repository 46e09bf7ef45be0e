package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;

/** Codecs as the lines that describe them. */
final class CodecText {

    private CodecText() {}

    static Codec read(MediaType mediaType, int payloadType, String encoding, String parameters, List<String> feedback) {
        RtpMap map = rtpMap(payloadType, encoding);
        FormatParameters text = FormatParameters.of(parameters);
        return new Codec(mediaType, Integer.toString(payloadType), Optional.of(map), text, feedback);
    }

    static Codec format(MediaType mediaType, String format) {
        return new Codec(mediaType, format, Optional.empty(), FormatParameters.NONE, List.of());
    }

    /**
     * What a payload type stands for.
     *
     * @param encoding {@code <encoding name>/<clock rate>[/<channels>]}
     */
    static RtpMap rtpMap(int payloadType, String encoding) {
        return RtpMap.TYPE
                .read(payloadType + " " + encoding)
                .value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "encoding must be <encoding name>/<clock rate>, not \"" + encoding + "\""));
    }

    /** Adds a=rtpmap, a=fmtp and a=rtcp-fb. */
    static void write(Codec codec, MediaDescription.Builder media) {
        lines(codec).forEach(media::add);
    }

    /** a=rtpmap, a=fmtp and a=rtcp-fb. */
    static List<Line> lines(Codec codec) {
        List<Line> lines = new ArrayList<>();
        codec.rtpMap().ifPresent(map -> lines.add(Line.of(RtpMap.TYPE, map)));
        if (!codec.parameters().isEmpty()) {
            lines.add(Line.of(
                    Fmtp.TYPE, new Fmtp(codec.format(), codec.parameters().text())));
        }
        codec.feedback().forEach(feedback -> lines.add(Line.attribute("rtcp-fb", codec.format() + " " + feedback)));
        return List.copyOf(lines);
    }

    /** Whether it can be written: what was read may hold a NUL, what is written must not. */
    static boolean isWritable(Codec codec) {
        return isWritable(codec.parameters().text())
                && codec.feedback().stream().allMatch(CodecText::isWritable);
    }

    private static boolean isWritable(String text) {
        return text.indexOf(0) < 0;
    }

    /** {@code <encoding name>/<clock rate>[/<channels>]}; of what is no RTP the format. */
    static String name(Codec codec) {
        return codec.rtpMap().map(CodecText::encoding).orElse(codec.format());
    }

    private static String encoding(RtpMap map) {
        String encoding = map.encodingName() + "/" + map.clockRate();
        return map.channels().isPresent() ? encoding + "/" + map.channels().getAsInt() : encoding;
    }
}
