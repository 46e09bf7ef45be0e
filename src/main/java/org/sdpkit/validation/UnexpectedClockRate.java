package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Opus;
import org.sdpkit.diagnostic.Diagnostic;

/** A clock rate that the format does not have. */
final class UnexpectedClockRate implements MediaRule {

    @Override
    public String code() {
        return "unexpected-clock-rate";
    }

    @Override
    public String reference() {
        return "RFC 4855 section 3";
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        return CodecAt.all(media).flatMap(at -> at.format().stream()
                .filter(format -> format != Opus.FORMAT && isOther(format, at.codec()))
                .map(format -> finding(
                                at.mapSpan(),
                                "clock rate of " + format + " is "
                                        + at.codec().clockRate().getAsInt() + ", not " + words(format.clockRates()))
                        .reference(format.reference().startsWith("RFC") ? format.reference() : reference())
                        .help("write the clock rate of the format, whatever rate it samples at")
                        .build()));
    }

    private static boolean isOther(Format<?> format, Codec codec) {
        return !format.clockRates().isEmpty()
                && codec.clockRate().isPresent()
                && !format.clockRates().contains(codec.clockRate().getAsInt());
    }

    private static String words(List<Integer> rates) {
        return rates.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }
}
