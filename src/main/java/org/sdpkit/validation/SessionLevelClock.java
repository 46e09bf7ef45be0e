package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.MediaClk;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.diagnostic.Diagnostic;

/** A stream whose clock is told at session level only. */
final class SessionLevelClock implements MediaRule {

    private static final List<AttributeType<?>> CLOCKS = List.of(TsRefClk.TYPE, MediaClk.TYPE);

    @Override
    public String code() {
        return "session-level-clock";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-10 section 8.1";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.isRtp() && media.isInUse()
                ? CLOCKS.stream()
                        .filter(type -> !media.description().has(type)
                                && media.session().has(type))
                        .map(type -> finding(
                                        media.line().span(),
                                        "a=" + type.names().get(0) + " stands at session level only")
                                .help("repeat it in the media description")
                                .build())
                        .toList()
                : List.of();
    }
}
