package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.attribute.KeyMgmt;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.SessionDescription;

/** An attribute that WebRTC must not write. */
final class JsepForbiddenAttribute implements Rule<SessionDescription> {

    private static final List<String> NAMES = List.of("crypto", "key-mgmt", "ice-lite");

    @Override
    public String code() {
        return "jsep-forbidden-attribute";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Crypto.TYPE, KeyMgmt.TYPE, IceLite.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Suspects.among(
                        session.placedLines(),
                        placed -> placed.line() instanceof Attribute attribute && NAMES.contains(attribute.name()))
                .report(placed -> Diagnostic.builder(
                                code(),
                                placed.span(),
                                "a=" + ((Attribute) placed.line()).name() + " must not stand in WebRTC")
                        .help("remove the line")
                        .build());
    }
}
