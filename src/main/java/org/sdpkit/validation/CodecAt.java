package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sdpkit.codec.Association;
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
    private final List<FmtpAt> fmtps;
    private final Optional<Format<?>> format;
    private final Once<Optional<TypedParameters<?>>> typed;
    private final Once<List<Format.PieceReading>> readings = Once.madeBy(this::read);

    private CodecAt(MediaAt media, MediaAt.Format place, Codec codec, List<FmtpAt> fmtps) {
        this.media = media;
        this.place = place;
        this.codec = codec;
        this.fmtps = fmtps;
        this.format = Formats.STANDARD.of(codec);
        this.typed = Once.madeBy(() -> format.map(known -> known.read(codec.parameters())));
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
    List<FmtpAt> fmtps() {
        return fmtps;
    }

    /** The format that it is of, if sdpkit knows it. */
    Optional<Format<?>> format() {
        return format;
    }

    /** Its parameters as this format understands them, if it is of this format. */
    <T extends TypedParameters<T>> Optional<T> as(Format<T> type) {
        boolean isKnown = format.isPresent() && format.get() == type;
        return isKnown ? typed.value().map(type.viewClass()::cast) : codec.as(type);
    }

    /** What a parameter with a name says, if it is there and understood. */
    @SuppressWarnings("unchecked") // what is read under the name of a parameter was read by it
    <V> Optional<V> stated(Parameter<V> parameter) {
        for (Format.PieceReading understood : readings()) {
            if (understood.piece().isNamed(parameter.name())) {
                return (Optional<V>) understood.reading().value();
            }
        }
        return Optional.empty();
    }

    /** Whether a parameter with a name is there, understood or not. */
    boolean says(Parameter<?> parameter) {
        return codec.parameters().find(parameter.name()).isPresent();
    }

    /** What is understood of its parameters, in order; nothing if its format is not known. */
    List<Format.PieceReading> readings() {
        return readings.value();
    }

    private List<Format.PieceReading> read() {
        return format.isPresent() ? format.get().readings(codec.parameters()) : List.of();
    }

    /** What it has to do with the codecs it depends on. */
    List<Association> associations() {
        return media.associationsOf(codec);
    }

    /** The codec that it depends on; where there are several, the first. */
    Optional<Codec> primary() {
        for (Association association : associations()) {
            if (association.primary().isPresent()) {
                return association.primary();
            }
        }
        return Optional.empty();
    }

    /** The codecs of these formats, one format after the other. */
    static Stream<CodecAt> in(MediaAt media, Format<?>... formats) {
        return formats.length == 1
                ? media.codecsOf(formats[0]).stream()
                : Stream.of(formats).flatMap(format -> media.codecsOf(format).stream());
    }

    /** The codecs of this format that this holds for. */
    static Suspects<CodecAt> in(MediaAt media, Format<?> format, Predicate<CodecAt> isFaulty) {
        return Suspects.among(media.codecsOf(format), isFaulty);
    }

    /** The codecs of this format whose parameters this holds for. */
    static <T extends TypedParameters<T>> Suspects<CodecAt> inTyped(
            MediaAt media, Format<T> format, Predicate<T> isFaulty) {
        return in(media, format, at -> at.as(format).filter(isFaulty).isPresent());
    }

    /** Those of a media description, in order. */
    static Stream<CodecAt> all(MediaAt media) {
        return media.codecsAt().stream();
    }

    /** Those of a media description by their formats. */
    static Map<String, CodecAt> byFormat(MediaAt media) {
        Map<String, CodecAt> found = new HashMap<>();
        media.codecsAt().forEach(at -> found.put(at.codec().format(), at));
        return found;
    }

    /** Those of a media description that this holds for, in order. */
    static Suspects<CodecAt> all(MediaAt media, Predicate<CodecAt> isFaulty) {
        return Suspects.among(media.codecsAt(), isFaulty);
    }

    /** Those of a media description, in order, each format once; read anew. */
    static List<CodecAt> read(MediaAt media) {
        List<CodecAt> found = new ArrayList<>();
        Map<String, List<FmtpAt>> fmtps = new HashMap<>();
        for (FmtpAt fmtp : media.fmtps()) {
            fmtps.computeIfAbsent(fmtp.format(), any -> new ArrayList<>(1)).add(fmtp);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < media.formats().size(); i++) {
            MediaAt.Format place = media.formats().get(i);
            if (seen.add(place.text())) {
                List<FmtpAt> own = fmtps.getOrDefault(place.text(), List.of());
                found.add(new CodecAt(media, place, media.codecs().get(i), own));
            }
        }
        return found;
    }

    /** Its rtpmap, or, where it has none, its place in the m= line. */
    Span mapSpan() {
        return media.rtpMap(place.text()).map(AttributeAt::valueSpan).orElseGet(place::span);
    }

    /** Where one would look for a parameter that is missing: the fmtp, the rtpmap, or the format in the m= line. */
    Span span() {
        return fmtps().stream().findFirst().map(FmtpAt::span).orElseGet(this::mapSpan);
    }

    /** What a parameter says, name and value. */
    Optional<Span> span(Parameter<?> parameter) {
        for (FmtpAt fmtp : fmtps) {
            Optional<FormatParameters.Piece> piece = fmtp.parameters().find(parameter.name());
            if (piece.isPresent()) {
                return Optional.of(fmtp.span(piece.get()));
            }
        }
        return Optional.empty();
    }
}
