package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** A header extension under the name of the IETF that is not registered. */
final class UnknownHeaderExtension implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unknown-header-extension";
    }

    @Override
    public String reference() {
        return "RFC 8285 section 5";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(ExtMap.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return HeaderExtensions.all(
                        session,
                        at -> at.value().uri().uri().startsWith("urn:ietf:params:rtp-hdrext:")
                                && !RtpHeaderExtension.REGISTERED.contains(
                                        at.value().uri()))
                .report(this::report);
    }

    private Diagnostic report(AttributeAt<ExtMap> at) {
        Span span = at.pieceSpan(at.value().uri().uri());
        Diagnostic.Builder builder = Diagnostic.builder(code(), span, at.value().uri() + " is not registered");
        Optional<String> meant = RtpHeaderExtension.REGISTERED.stream()
                .map(RtpHeaderExtension::uri)
                .filter(at.value().uri().uri()::equalsIgnoreCase)
                .findFirst();
        return meant.map(uri -> builder.help("write " + uri)
                        .fix(Fix.safe(new Edit(span, uri)))
                        .build())
                .orElseGet(() -> builder.help("correct the name, or use a URI of one's own")
                        .build());
    }
}
