package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Rid;
import org.sdpkit.diagnostic.Diagnostic;

/** The id of a stream that is not made of letters and digits. */
final class NonAlphanumericRid implements MediaRule {

    @Override
    public String code() {
        return "non-alphanumeric-rid";
    }

    @Override
    public String reference() {
        return "RFC 8852 section 3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Rid.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(Rid.TYPE, at -> !Characters.areAll(at.value().id(), NonAlphanumericRid::isAlphanumeric))
                .report(at -> finding(
                                at.pieceSpan(at.value().id()),
                                "rid " + at.value().id() + " is not made of letters and digits alone")
                        .help("use letters and digits only")
                        .build());
    }

    private static boolean isAlphanumeric(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
