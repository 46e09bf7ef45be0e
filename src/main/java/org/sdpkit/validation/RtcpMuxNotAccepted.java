package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;
import org.sdpkit.model.PlacedLine;

/** An answer without rtcp-mux to an offer that can do nothing else. */
final class RtcpMuxNotAccepted implements Rule<Pair> {

    @Override
    public String code() {
        return "rtcp-mux-not-accepted";
    }

    @Override
    public String reference() {
        return "RFC 8858 section 4.3";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair)
                .filter(media -> isOnly(media.offered()))
                .filter(media -> !isMultiplexed(media, pair))
                .map(this::report)
                .toList();
    }

    /** Whether there is no other port for RTCP. */
    private static boolean isOnly(MediaAt offered) {
        boolean isDtls = offered.field()
                .filter(field -> field.protocol().isRtp())
                .filter(field -> field.protocol().name().startsWith("UDP/TLS/"))
                .isPresent();
        return offered.description().has(RtcpMuxOnly.TYPE)
                || (isDtls
                        && offered.description().has(RtcpMux.TYPE)
                        && offered.all(Rtcp.TYPE).stream()
                                .allMatch(rtcp -> rtcp.value().port()
                                        == offered.field().orElseThrow().port()));
    }

    /** Whether it says so itself, or the media description does whose transport it shares (RFC 8859 section 4.6). */
    private static boolean isMultiplexed(MediaPair media, Pair pair) {
        return media.answered().description().has(RtcpMux.TYPE)
                || Bundles.tagged(pair.answer(), media.answered().description())
                        .filter(tagged -> tagged.has(RtcpMux.TYPE))
                        .isPresent();
    }

    private Diagnostic report(MediaPair media) {
        List<PlacedLine> lines = media.answered().lines();
        return media.inAnswer(code(), media.name() + " is taken without rtcp-mux, and there is no port for RTCP")
                .help("add a=rtcp-mux, or refuse the media by the port 0")
                .fix(Fix.safe(MediaPair.inAnswer(lines.get(lines.size() - 1).insertionAfter("a=rtcp-mux"))))
                .build();
    }
}
