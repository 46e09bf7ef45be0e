package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.NoParameters;
import org.sdpkit.codec.Red;
import org.sdpkit.diagnostic.Diagnostic;

/** Error correction of which nothing tells what it corrects. */
final class UnboundErrorCorrection implements MediaRule {

    private static final List<String> GROUPS = List.of("FEC", "FEC-FR");

    @Override
    public String code() {
        return "unbound-error-correction";
    }

    @Override
    public String reference() {
        return "RFC 5109 section 14";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(NoParameters.ULPFEC);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean isBound = CodecAt.in(media, Red.FORMAT).findAny().isPresent()
                || media.all(SsrcGroup.TYPE).stream()
                        .anyMatch(at -> GROUPS.contains(at.value().semantics().name()))
                || media.session().all(Group.TYPE).stream()
                        .filter(group -> GROUPS.contains(group.semantics().name()))
                        .anyMatch(group ->
                                media.mid().filter(group.tags()::contains).isPresent());
        return isBound
                ? List.of()
                : CodecAt.in(media, NoParameters.ULPFEC)
                        .map(at -> finding(at.mapSpan(), "neither red nor a group says what ulpfec protects")
                                .help("list ulpfec in red, or group its media description with FEC-FR")
                                .build())
                        .toList();
    }
}
