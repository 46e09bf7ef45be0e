package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;

/** A UTF-8 byte order mark before the first line. */
final class ByteOrderMark implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "byte-order-mark";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 9";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Presence.readLines(session).stream()
                .limit(1)
                .filter(placed -> placed.line().text().startsWith("\uFEFF"))
                .map(placed -> Diagnostic.builder(code(), placed.span(0, 3), "byte order mark before the first line")
                        .help("save the text as UTF-8 without it")
                        .fix(Fix.safe(new Edit(placed.span(0, 3), "")))
                        .build())
                .toList();
    }
}
