package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.StreamDirection;
import org.sdpkit.diagnostic.Diagnostic;

/** Simulcast without a header extension to tell its streams apart. */
final class SimulcastWithoutRidExtension implements MediaRule {

    @Override
    public String code() {
        return "simulcast-without-rid-extension";
    }

    @Override
    public String reference() {
        return "RFC 8853 section 5.5";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Simulcast.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean hasExtension = media.inForce(ExtMap.TYPE).stream()
                .anyMatch(at -> at.value().uri().equals(RtpHeaderExtension.RTP_STREAM_ID));
        List<AttributeAt<Simulcast>> simulcasts =
                hasExtension || !media.isRtp() ? List.of() : media.all(Simulcast.TYPE);
        if (simulcasts.isEmpty()) {
            return List.of();
        }
        Rids rids = Rids.of(media);
        return Suspects.among(simulcasts, at -> hasStreams(rids, at.value()))
                .report(at -> finding(at.span(), "no header extension tells the streams of the simulcast apart")
                        .help("add a=extmap:<id> " + RtpHeaderExtension.RTP_STREAM_ID)
                        .build());
    }

    /** Whether one of its streams is described, and so is one. */
    private static boolean hasStreams(Rids rids, Simulcast simulcast) {
        return simulcast.descriptions().stream().anyMatch(description -> description.streams().stream()
                .flatMap(stream -> stream.alternatives().stream())
                .anyMatch(alternative -> isDescribed(rids, alternative.rid(), description.direction())));
    }

    /** Exactly once: Chromium drops all of those that share an id. */
    private static boolean isDescribed(Rids rids, String id, StreamDirection direction) {
        return rids.named(id).size() == 1 && rids.describe(id, direction);
    }
}
