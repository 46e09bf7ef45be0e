package org.sdpkit.validation;

import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;

/** A payload type of RTP that is a number above 127. */
final class PayloadTypeOutOfRange implements MediaRule {

    @Override
    public String code() {
        return "payload-type-out-of-range";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.6";
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        return media.isRtp()
                ? media.formats().stream()
                        .filter(format -> isTooLarge(format.text()))
                        .map(this::report)
                : Stream.empty();
    }

    private static boolean isTooLarge(String format) {
        return format.chars().allMatch(c -> c >= '0' && c <= '9')
                && PayloadTypes.of(format).isEmpty();
    }

    private Diagnostic report(MediaAt.Format format) {
        return finding(format.span(), "payload type must be 0 to 127, not " + format.text())
                .help("give the format a number from 96 to 127")
                .build();
    }
}
