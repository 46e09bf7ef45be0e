package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Range;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A time range that ends before it begins. */
final class ReversedRange implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "reversed-range";
    }

    @Override
    public String reference() {
        return "RFC 7826 section 4.4.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Range.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(session, Range.TYPE, at -> at.value()
                        .seconds()
                        .filter(seconds -> seconds.signum() < 0)
                        .isPresent())
                .report(at -> Diagnostic.builder(code(), at.valueSpan(), "range ends before it begins")
                        .help("write the earlier time first")
                        .build());
    }
}
