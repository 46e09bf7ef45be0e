package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.PlacedLine;

/** A UTF-8 byte order mark before the first line. */
final class ByteOrderMark implements LineRule {

    @Override
    public String code() {
        return "byte-order-mark";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 9";
    }

    @Override
    public List<Diagnostic> check(PlacedLine odd) {
        boolean isFault = odd.index() == 0
                && !Presence.isCutOff(odd.line())
                && odd.line().text().startsWith("\uFEFF");
        if (!isFault) {
            return List.of();
        }
        return List.of(Diagnostic.builder(code(), odd.span(0, 3), "byte order mark before the first line")
                .help("save the text as UTF-8 without it")
                .fix(Fix.safe(new Edit(odd.span(0, 3), "")))
                .build());
    }
}
