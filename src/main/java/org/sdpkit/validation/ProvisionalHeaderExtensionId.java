package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A header extension with an id that only asks for another one. */
final class ProvisionalHeaderExtensionId implements Rule<SessionDescription> {

    private static final int FIRST = 4096;
    private static final int LAST = 4351;

    @Override
    public String code() {
        return "provisional-header-extension-id";
    }

    @Override
    public String reference() {
        return "RFC 8285 section 7";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(ExtMap.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return HeaderExtensions.all(
                        session, at -> at.value().id() >= FIRST && at.value().id() <= LAST)
                .report(at -> Diagnostic.builder(
                                code(),
                                HeaderExtensions.idSpan(at),
                                "id " + at.value().id() + " is for offers only, and Chromium and Firefox refuse it")
                        .help("give the extension a free id from 1 to 14")
                        .build());
    }
}
