package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.T38MaxBitRate;
import org.sdpkit.diagnostic.Diagnostic;

/** A highest bit rate that no fax has. */
final class T38BitRate implements MediaRule {

    private static final int STEP = 2400;
    private static final int LARGEST = 33600;

    @Override
    public String code() {
        return "t38-bit-rate";
    }

    @Override
    public String reference() {
        return "ITU-T T.38 section D.2.3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(T38MaxBitRate.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(T38MaxBitRate.TYPE, at -> !isRate(at.value().bitRate()))
                .report(at -> finding(
                                at.valueSpan(),
                                "no fax has a rate of " + at.value().bitRate() + " bits per second")
                        .help("write a multiple of " + STEP + " up to " + LARGEST + ", such as 14400")
                        .build());
    }

    private static boolean isRate(long rate) {
        return rate > 0 && rate <= LARGEST && rate % STEP == 0;
    }
}
