package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.FloorId;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;

/** A floor that points to its media by m-stream instead of mstrm. */
final class ObsoleteFloorPointer implements MediaRule {

    private static final String WRONG = "m-stream";

    @Override
    public String code() {
        return "obsolete-floor-pointer";
    }

    @Override
    public String reference() {
        return "RFC 8856 section 5.4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(FloorId.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(FloorId.TYPE, at -> at.line().line().text().contains(" " + WRONG + ":"))
                .report(at -> {
                    Span span = at.pieceSpan(WRONG);
                    return finding(span, "pointer to a media description is spelled m-stream, not mstrm")
                            .help("write mstrm")
                            .fix(Fix.safe(new Edit(span, "mstrm")))
                            .build();
                });
    }
}
