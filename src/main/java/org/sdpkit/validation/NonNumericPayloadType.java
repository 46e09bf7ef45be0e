package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A format of RTP that is no number. */
final class NonNumericPayloadType implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "non-numeric-payload-type";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.14";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (MediaAt media : DescriptionAt.of(session).media()) {
            if (media.isRtp()) {
                Set<String> seen = new HashSet<>();
                found.addAll(media.formats(format -> !isNumber(format) && seen.add(format.text()))
                        .report(this::report));
            }
        }
        return found;
    }

    private Diagnostic report(MediaAt.Format format) {
        return Diagnostic.builder(code(), format.span(), "payload type must be 0 to 127, not " + format.text())
                .build();
    }

    private static boolean isNumber(MediaAt.Format format) {
        return format.payloadType().isPresent() || Characters.areDigits(format.text());
    }
}
