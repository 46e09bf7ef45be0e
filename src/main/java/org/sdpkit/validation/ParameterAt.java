package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.codec.Parameter;
import org.sdpkit.diagnostic.Span;

/** A piece of format parameters of a codec that is known, what is understood of it, and where it stands. */
record ParameterAt(CodecAt codec, AttributeAt<Fmtp> fmtp, Format<?> format, Format.PieceReading understood) {

    /** Those of a media description, in order. */
    static Stream<ParameterAt> in(MediaAt media) {
        return media.parameters().stream();
    }

    /** Those of a media description, in order, read anew. */
    static List<ParameterAt> read(MediaAt media) {
        return CodecAt.all(media)
                .flatMap(codec -> codec.format().stream().flatMap(format -> codec.fmtps().stream()
                        .flatMap(fmtp -> format
                                .readings(FormatParameters.of(fmtp.value().parameters()))
                                .stream()
                                .map(understood -> new ParameterAt(codec, fmtp, format, understood)))))
                .toList();
    }

    String name() {
        return understood.piece().name();
    }

    /** The parameter that it is, if the format knows it. */
    Optional<Parameter<?>> parameter() {
        return format.parameters().stream()
                .filter(parameter -> parameter.name().equalsIgnoreCase(name()))
                .findFirst();
    }

    Span span() {
        return CodecAt.span(fmtp, understood.piece());
    }
}
