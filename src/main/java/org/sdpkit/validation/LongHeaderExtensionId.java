package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A header extension with an id that does not fit in the header of one byte. */
final class LongHeaderExtensionId implements MediaRule {

    private static final int LARGEST = 14;

    @Override
    public String code() {
        return "long-header-extension-id";
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
    public List<Diagnostic> findings(MediaAt media) {
        return Kind.isNotRejected(media)
                ? media.all(ExtMap.TYPE, at -> at.value().id() < 1 || at.value().id() > LARGEST)
                        .report(this::report)
                : List.of();
    }

    private Diagnostic report(AttributeAt<ExtMap> at) {
        return finding(
                        HeaderExtensions.idSpan(at),
                        "id " + at.value().id() + " does not fit in a header of one byte: 1 to 14")
                .help("give the extension a free id from 1 to 14")
                .build();
    }
}
