package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.diagnostic.Diagnostic;

/** A simulcast stream that begins paused, and that nobody can ask for. */
final class PausedSimulcastWithoutPause implements MediaRule {

    @Override
    public String code() {
        return "paused-simulcast-without-pause";
    }

    @Override
    public String reference() {
        return "RFC 8853 section 5.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Simulcast.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean hasPause = media.all(RtcpFb.TYPE).stream()
                .anyMatch(at -> at.value().feedback().type().equals("ccm")
                        && at.value()
                                .feedback()
                                .parameter()
                                .filter("pause"::equals)
                                .isPresent());
        return hasPause
                ? List.of()
                : media.all(Simulcast.TYPE).stream()
                        .flatMap(at -> at.value().descriptions().stream()
                                .flatMap(description -> description.streams().stream())
                                .flatMap(stream -> stream.alternatives().stream())
                                .filter(Simulcast.Alternative::isPaused)
                                .map(alternative -> finding(
                                                at.pieceSpan(alternative.rid()),
                                                "rid " + alternative.rid()
                                                        + " is paused, but nobody can ask to resume it")
                                        .help("add a=rtcp-fb:* ccm pause, or begin without pause")
                                        .build()))
                        .toList();
    }
}
