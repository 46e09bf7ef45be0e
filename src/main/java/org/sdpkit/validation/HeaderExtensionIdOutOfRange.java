package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A header extension with an id that no packet may have. */
final class HeaderExtensionIdOutOfRange implements Rule<SessionDescription> {

    private static final int APPLICATION_BITS = 256;
    private static final int FIRST_PROVISIONAL = 4096;
    private static final int LAST_PROVISIONAL = 4351;

    @Override
    public String code() {
        return "header-extension-id-out-of-range";
    }

    @Override
    public String reference() {
        return "RFC 8285 section 4.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(ExtMap.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return HeaderExtensions.all(session, at -> isOutOfRange(at.value().id()))
                .report(at -> Diagnostic.builder(
                                code(),
                                HeaderExtensions.idSpan(at),
                                "id " + at.value().id() + " is out of range: 1 to 14, or 15 to 255 with two bytes")
                        .help("give the extension a free id from 1 to 14")
                        .build());
    }

    /** RFC 8285 section 5 leaves 256 to the bits of the application, section 7 leaves 4096 to 4351 to offers. */
    private static boolean isOutOfRange(int id) {
        return id == 0 || (id > APPLICATION_BITS && id < FIRST_PROVISIONAL) || id > LAST_PROVISIONAL;
    }
}
