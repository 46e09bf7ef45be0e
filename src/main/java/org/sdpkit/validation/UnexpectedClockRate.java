package org.sdpkit.validation;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.all(media, UnexpectedClockRate::isOther)
                .report(at -> report(at, at.format().orElseThrow()));
    }

    private static boolean isOther(CodecAt at) {
        OptionalInt clockRate = at.codec().clockRate();
        return clockRate.isPresent()
                && at.format().isPresent()
                && at.format().get() != Opus.FORMAT
                && isOther(at.format().get().clockRates(), clockRate.getAsInt());
    }

    private static boolean isOther(List<Integer> allowed, int clockRate) {
        return !allowed.isEmpty() && !allowed.contains(clockRate);
    }

    private Diagnostic report(CodecAt at, Format<?> format) {
        return finding(
                        at.mapSpan(),
                        "clock rate of " + format + " is "
                                + at.codec().clockRate().getAsInt() + ", not " + words(format.clockRates()))
                .reference(format.reference().startsWith("RFC") ? format.reference() : reference())
                .help("write the clock rate of the format, whatever rate it samples at")
                .build();
    }

    private static String words(List<Integer> rates) {
        return rates.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }
}
