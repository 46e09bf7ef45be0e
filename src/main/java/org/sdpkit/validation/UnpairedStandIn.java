package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.NoParameters;
import org.sdpkit.codec.TelephoneEvent;
import org.sdpkit.diagnostic.Diagnostic;

/** Events or comfort noise at a clock rate that no codec has. */
final class UnpairedStandIn implements MediaRule {

    private static final List<Format<?>> STAND_INS = List.of(TelephoneEvent.FORMAT, NoParameters.CN);

    @Override
    public String code() {
        return "unpaired-stand-in";
    }

    @Override
    public String reference() {
        return "RFC 4733 section 2.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return STAND_INS;
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        if (media.graph().primaries().isEmpty()) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (Format<?> format : STAND_INS) {
            found.addAll(CodecAt.in(media, format, UnpairedStandIn::isUnpaired).report(this::report));
        }
        return found;
    }

    private static boolean isUnpaired(CodecAt at) {
        return at.codec().clockRate().isPresent() && at.associations().isEmpty();
    }

    private Diagnostic report(CodecAt at) {
        return finding(
                        at.place().span(),
                        "no codec has the clock rate of "
                                + at.codec().encodingName().orElse("") + "/"
                                + at.codec().clockRate().getAsInt())
                .help("use the clock rate of a codec, or take payload type "
                        + at.place().text() + " out of the m= line")
                .build();
    }
}
