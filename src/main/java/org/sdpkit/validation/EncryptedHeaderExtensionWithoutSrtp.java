package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.diagnostic.Diagnostic;

/** An encrypted header extension where nothing is encrypted. */
final class EncryptedHeaderExtensionWithoutSrtp implements MediaRule {

    @Override
    public String code() {
        return "encrypted-header-extension-without-srtp";
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
    public List<Diagnostic> findings(MediaAt media) {
        boolean isPlain = media.field()
                .filter(field ->
                        field.protocol().isRtp() && !field.protocol().name().contains("SAVP"))
                .isPresent();
        return isPlain
                ? media.all(ExtMap.TYPE, at -> at.value().uri().equals(RtpHeaderExtension.ENCRYPT))
                        .report(at -> finding(at.span(), "header extension is encrypted, but the media is not")
                                .help("use SRTP, or map the extension without encryption")
                                .related(media.line().span(), "the m= line")
                                .build())
                : List.of();
    }
}
