package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.AcceptTypes;
import org.sdpkit.attribute.AcceptWrappedTypes;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MimeType;
import org.sdpkit.diagnostic.Diagnostic;

/** A type of message that may stand alone, listed once more as one that may be wrapped. */
final class MsrpRepeatedType implements MediaRule {

    @Override
    public String code() {
        return "msrp-repeated-type";
    }

    @Override
    public String reference() {
        return "RFC 4975 section 8.6";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(AcceptTypes.TYPE, AcceptWrappedTypes.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        List<MimeType> alone = media.all(AcceptTypes.TYPE).stream()
                .flatMap(at -> at.value().types().stream())
                .filter(type -> !type.equals(MimeType.ANY))
                .toList();
        return media.all(AcceptWrappedTypes.TYPE).stream()
                .flatMap(at -> at.value().types().stream()
                        .filter(alone::contains)
                        .map(type -> finding(
                                        at.pieceSpan(type.toString()),
                                        type + " is accepted alone, and so wrapped as well")
                                .help("list it in a=accept-types only")
                                .build()))
                .toList();
    }
}
