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
import org.sdpkit.codec.Formats;
import org.sdpkit.codec.Parameter;
import org.sdpkit.codec.TypedParameters;
import org.sdpkit.diagnostic.Span;

/**
 * A codec of a media description, and where its parameters stand.
 */
final class CodecAt {

    private final MediaAt media;
    private final MediaAt.Format place;
    private final Codec codec;
    private final List<AttributeAt<Fmtp>> fmtps;

    private final Optional<Format<?>> format;

    private CodecAt(MediaAt media, MediaAt.Format place, Codec codec, List<AttributeAt<Fmtp>> fmtps) {
        this.media = media;
        this.place = place;
        this.codec = codec;
        this.fmtps = fmtps;
        this.format = Formats.STANDARD.of(codec);
    }

    MediaAt media() {
        return media;
    }

    MediaAt.Format place() {
        return place;
    }

    Codec codec() {
        return codec;
    }

    /** The attributes that say its parameters. */
    List<AttributeAt<Fmtp>> fmtps() {
        return fmtps;
    }

    /** The format that it is of, if sdpkit knows it. */
    Optional<Format<?>> format() {
        return format;
    }

    /** Its parameters as this format understands them, if it is of this format. */
    <T extends TypedParameters<T>> Optional<T> as(Format<T> type) {
        return codec.as(type);
    }

    /** The codecs of these formats, one format after the other. */
    static Stream<CodecAt> in(MediaAt media, Format<?>... formats) {
        return formats.length == 1
                ? media.codecsOf(formats[0]).stream()
                : Stream.of(formats).flatMap(format -> media.codecsOf(format).stream());
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
