package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.StreamDirection;
import org.sdpkit.diagnostic.Diagnostic;

/** A stream of simulcast without a line that describes it. */
final class UndescribedSimulcastStream implements MediaRule {

    @Override
    public String code() {
        return "undescribed-simulcast-stream";
    }

    @Override
    public String reference() {
        return "RFC 8853 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Simulcast.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        List<AttributeAt<Simulcast>> simulcasts = media.all(Simulcast.TYPE);
        if (simulcasts.isEmpty()) {
            return List.of();
        }
        Rids rids = Rids.of(media);
        return Suspects.among(simulcasts, at -> at.value().syntax() != Simulcast.Syntax.DRAFT_PT)
                .reportAll(
                        at -> at.value().descriptions().stream().flatMap(description -> description.streams().stream()
                                .flatMap(stream -> stream.alternatives().stream())
                                .map(Simulcast.Alternative::rid)
                                .filter(id -> !rids.describe(id, description.direction()))
                                .map(id -> report(at, id, description.direction()))));
    }

    private Diagnostic report(AttributeAt<Simulcast> at, String id, StreamDirection direction) {
        String way = direction == StreamDirection.SEND ? "send" : "recv";
        return finding(at.pieceSpan(id), "no a=rid describes " + id + " with direction " + way)
                .help("add a=rid:" + id + " " + way + ", or take " + id + " out of the simulcast")
                .build();
    }
}
