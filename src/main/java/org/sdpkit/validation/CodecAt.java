package org.sdpkit.validation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.codec.Parameter;
import org.sdpkit.diagnostic.Span;

/**
 * A codec of a media description, and where its parameters stand.
 *
 * @param fmtps the attributes that say its parameters
 */
record CodecAt(MediaAt media, MediaAt.Format place, Codec codec, List<AttributeAt<Fmtp>> fmtps) {

    /** The codecs of this format. */
    static Stream<CodecAt> in(MediaAt media, Format<?> format) {
        return media.codecsOf(format).stream();
    }

    /** Those of a media description, in order. */
    static Stream<CodecAt> all(MediaAt media) {
        return media.codecsAt().stream();
    }

    /** Those of a media description, in order, read anew. */
    static List<CodecAt> read(MediaAt media) {
        List<MediaAt.Format> places = media.formats();
        List<Codec> codecs = media.codecs();
        Map<String, List<AttributeAt<Fmtp>>> fmtps = media.all(Fmtp.TYPE).stream()
                .collect(Collectors.groupingBy(fmtp -> fmtp.value().format()));
        return IntStream.range(0, places.size())
                .mapToObj(i -> new CodecAt(
                        media,
                        places.get(i),
                        codecs.get(i),
                        fmtps.getOrDefault(places.get(i).text(), List.of())))
                .toList();
    }

    /** Its rtpmap, or, where it has none, its place in the m= line. */
    Span mapSpan() {
        return media.all(RtpMap.TYPE).stream()
                .filter(map -> Integer.toString(map.value().payloadType()).equals(place.text()))
                .findFirst()
                .map(AttributeAt::valueSpan)
                .orElse(place.span());
    }

    /** Where one would look for a parameter that is missing: the fmtp, the rtpmap, or the format in the m= line. */
    Span span() {
        return fmtps().stream().findFirst().map(AttributeAt::span).orElseGet(this::mapSpan);
    }

    /** What a parameter says, name and value. */
    Optional<Span> span(Parameter<?> parameter) {
        return fmtps().stream()
                .flatMap(fmtp -> FormatParameters.of(fmtp.value().parameters()).find(parameter.name()).stream()
                        .map(piece -> span(fmtp, piece)))
                .findFirst();
    }

    /** Where a parameter of an fmtp stands, name and value. */
    static Span span(AttributeAt<Fmtp> fmtp, FormatParameters.Piece piece) {
        int from = parametersFrom(fmtp) + piece.offset();
        return fmtp.line().span(from, from + utf8Length(piece.text()));
    }

    /** Where in the line the parameters begin: they are the end of it, but for spaces. */
    private static int parametersFrom(AttributeAt<Fmtp> fmtp) {
        int end = fmtp.line().line().length();
        byte[] bytes = fmtp.line().line().bytes();
        while (bytes[end - 1] == ' ' || bytes[end - 1] == '\t') {
            end--;
        }
        return end - utf8Length(fmtp.value().parameters());
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
