package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A group for error correction without a source and what repairs it. */
final class ErrorCorrectionGroup implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "error-correction-group";
    }

    @Override
    public String reference() {
        return "RFC 5956 section 4.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.atSession(
                        session,
                        Group.TYPE,
                        at -> at.value().semantics().equals(GroupSemantics.FEC_FR) && !isPair(session, at.value()))
                .report(at -> Diagnostic.builder(
                                code(), at.valueSpan(), "group FEC-FR has no source together with what repairs it")
                        .help("name the media description of the source, and that of the error correction")
                        .build());
    }

    private static boolean isPair(SessionDescription session, Group group) {
        List<MediaAt> media = group.tags().stream()
                .flatMap(tag -> Bundled.named(session, tag).stream())
                .toList();
        boolean isComplete = media.size() == group.tags().size();
        return !isComplete || (media.size() > 1 && media.stream().anyMatch(ErrorCorrectionGroup::repairs));
    }

    private static boolean repairs(MediaAt media) {
        return media.field()
                        .filter(field -> field.protocol().name().contains("FEC"))
                        .isPresent()
                || CodecAt.all(media).anyMatch(at -> at.codec()
                        .encodingName()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(name -> name.contains("fec"))
                        .isPresent());
    }
}
