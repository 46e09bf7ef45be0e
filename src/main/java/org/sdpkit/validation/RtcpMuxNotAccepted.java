package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.EndOfCandidates;
import org.sdpkit.attribute.IceOption;
import org.sdpkit.attribute.IceOptions;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Pair;
import org.sdpkit.model.PlacedLine;

/** An answer without rtcp-mux to an offer that can do nothing else. */
final class RtcpMuxNotAccepted implements Rule<Pair> {

    private static final int RTCP = 2;
    private static final int DISCARD_PORT = 9;

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

    /** Whether there is no other port for RTCP: none that ICE could find, where it looks for the ways of both. */
    private static boolean isOnly(MediaAt offered) {
        if (offered.description().has(RtcpMuxOnly.TYPE)) {
            return true;
        }
        List<MediaAt> saying = saying(offered);
        return offered.isRtp()
                && saying.stream().anyMatch(MediaAt::isMuxed)
                && saying.stream().anyMatch(media -> media.hasInForce(IceUfrag.TYPE))
                && saying.stream().noneMatch(RtcpMuxNotAccepted::hasFallback)
                && (offered.isOverDtls() || saying.stream().anyMatch(RtcpMuxNotAccepted::isAllSaid));
    }

    /** The media description, and the one that describes the transport of its bundle. */
    private static List<MediaAt> saying(MediaAt offered) {
        Transports transports = Transports.of(offered.session());
        Optional<MediaAt> tagged = transports.bundle(offered).flatMap(transports::tagged);
        return Stream.concat(Stream.of(offered), tagged.stream()).toList();
    }

    /** Whether it names a way for RTCP alone. */
    private static boolean hasFallback(MediaAt media) {
        int port = media.field().map(MediaField::port).orElse(DISCARD_PORT);
        return media.all(Candidate.TYPE).stream().anyMatch(at -> at.value().componentId() == RTCP)
                || media.all(Rtcp.TYPE).stream()
                        .map(at -> at.value().port())
                        .anyMatch(other -> other != port && other != DISCARD_PORT);
    }

    /** Whether it has candidates, and no more of them are to come (RFC 8840 section 6). */
    private static boolean isAllSaid(MediaAt media) {
        boolean isTrickled = media.inForce(IceOptions.TYPE).stream()
                .anyMatch(at -> at.value().options().contains(IceOption.TRICKLE));
        return media.description().has(Candidate.TYPE) && (!isTrickled || media.hasInForce(EndOfCandidates.TYPE));
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
