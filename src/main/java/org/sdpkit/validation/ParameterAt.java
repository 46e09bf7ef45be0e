package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Parameter;
import org.sdpkit.diagnostic.Span;

/** A piece of format parameters of a codec that is known, what is understood of it, and where it stands. */
record ParameterAt(CodecAt codec, FmtpAt fmtp, Format<?> format, Format.PieceReading understood) {

    /** Those of a media description, in order. */
    static Stream<ParameterAt> in(MediaAt media) {
        return media.parameters().stream();
    }

    /** Those of a media description, in order, read anew. */
    static List<ParameterAt> read(MediaAt media) {
        List<ParameterAt> found = new ArrayList<>();
        for (CodecAt codec : media.codecsAt()) {
            if (codec.format().isPresent()) {
                read(codec, codec.format().get(), found);
            }
        }
        return found;
    }

    private static void read(CodecAt codec, Format<?> format, List<ParameterAt> found) {
        boolean isOne = codec.fmtps().size() == 1;
        for (FmtpAt fmtp : codec.fmtps()) {
            for (Format.PieceReading understood : isOne ? codec.readings() : format.readings(fmtp.parameters())) {
                found.add(new ParameterAt(codec, fmtp, format, understood));
            }
        }
    }

    /** Those of a media description that this holds for, in order. */
    static Suspects<ParameterAt> in(MediaAt media, Predicate<ParameterAt> isFaulty) {
        return Suspects.among(media.parameters(), isFaulty);
    }

    String name() {
        return understood.piece().name();
    }

    /** The parameter that it is, if the format knows it. */
    Optional<Parameter<?>> parameter() {
        return format.parameter(name());
    }

    Span span() {
        return fmtp.span(understood.piece());
    }
}
