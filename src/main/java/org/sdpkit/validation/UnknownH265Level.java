package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.H265;
import org.sdpkit.diagnostic.Diagnostic;

/** A level-id that is no level of H.265. */
final class UnknownH265Level implements MediaRule {

    /** 1 to 6.2 and what was added: thirty times the level; 255 for no limit. */
    private static final Set<Integer> LEVELS =
            Set.of(30, 60, 63, 90, 93, 120, 123, 150, 153, 156, 180, 183, 186, 189, 210, 213, 216, 255);

    @Override
    public String code() {
        return "unknown-h265-level";
    }

    @Override
    public String reference() {
        return "RFC 7798 section 7.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(H265.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, H265.FORMAT)
                .flatMap(at -> at
                        .as(H265.FORMAT)
                        .flatMap(h265 -> h265.stated(H265.LEVEL_ID))
                        .filter(level -> !LEVELS.contains(level))
                        .stream()
                        .flatMap(level -> at.span(H265.LEVEL_ID).stream()
                                .map(span -> finding(span, "level-id " + level + " is no level of H.265")
                                        .help("write thirty times the level: 93 for 3.1")
                                        .build())))
                .toList();
    }
}
