package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** An encrypted header extension that does not say what is encrypted. */
final class EncryptedHeaderExtensionWithoutUri implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "encrypted-header-extension-without-uri";
    }

    @Override
    public String reference() {
        return "RFC 6904 section 4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(ExtMap.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return HeaderExtensions.all(
                        session,
                        at -> at.value().uri().equals(RtpHeaderExtension.ENCRYPT)
                                && at.value().attributes().isEmpty())
                .report(at -> Diagnostic.builder(
                                code(), at.valueSpan(), "no extension is named behind " + RtpHeaderExtension.ENCRYPT)
                        .help("name the URI of the extension that is encrypted")
                        .build());
    }
}
