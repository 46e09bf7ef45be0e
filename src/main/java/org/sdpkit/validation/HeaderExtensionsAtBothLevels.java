package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** Header extensions of the session and of a media description. */
final class HeaderExtensionsAtBothLevels implements MediaRule {

    @Override
    public String code() {
        return "header-extensions-at-both-levels";
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
    public List<Diagnostic> findings(MediaAt media) {
        boolean isAtSession =
                !AttributeAt.atSession(media.session(), ExtMap.TYPE).findAny().isEmpty();
        return isAtSession && media.isRtp()
                ? media.all(ExtMap.TYPE).stream().limit(1).map(this::report).toList()
                : List.of();
    }

    private Diagnostic report(AttributeAt<ExtMap> at) {
        return finding(at.span(), "header extensions are mapped here and at session level")
                .help("write all of them at session level, or all of them in the media descriptions")
                .build();
    }
}
