package org.sdpkit.validation;

import java.util.List;
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
    public List<Diagnostic> findings(MediaAt media) {
        return media.isRtp() ? media.formats(format -> isTooLarge(format)).report(this::report) : List.of();
    }

    private static boolean isTooLarge(MediaAt.Format format) {
        return format.payloadType().isEmpty() && Characters.areDigits(format.text());
    }

    private Diagnostic report(MediaAt.Format format) {
        return finding(format.span(), "payload type must be 0 to 127, not " + format.text())
                .help("give the format a number from 96 to 127")
                .build();
    }
}
