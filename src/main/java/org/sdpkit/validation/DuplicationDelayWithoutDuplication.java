package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.DuplicationDelay;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.attribute.SsrcGroupSemantics;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A delay of duplicates where nothing is duplicated. */
final class DuplicationDelayWithoutDuplication implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "duplication-delay-without-duplication";
    }

    @Override
    public String reference() {
        return "RFC 7197 section 3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(DuplicationDelay.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        boolean hasGroup =
                GroupTag.groups(session, GroupSemantics.DUP).findAny().isPresent();
        List<Diagnostic> found = new ArrayList<>();
        if (!hasGroup) {
            report(session.placedLevelLines(), "a=group:DUP").forEach(found::add);
        }
        MediaAt.all(session, media -> media.all(SsrcGroup.TYPE).stream()
                        .noneMatch(group -> group.value().semantics().equals(SsrcGroupSemantics.DUP)))
                .stream()
                .forEach(media -> report(media.lines(), "a=ssrc-group:DUP").forEach(found::add));
        return found;
    }

    private Stream<Diagnostic> report(List<PlacedLine> lines, String missing) {
        return AttributeAt.in(lines, DuplicationDelay.TYPE)
                .map(at -> Diagnostic.builder(code(), at.span(), "duplicates have a delay, but there is no " + missing)
                        .help("add " + missing + " at the same level")
                        .build());
    }
}
