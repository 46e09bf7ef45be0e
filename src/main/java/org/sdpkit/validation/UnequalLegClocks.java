package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MediaClk;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Two legs of a duplication group whose time stamps come from different clocks. */
final class UnequalLegClocks implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unequal-leg-clocks";
    }

    @Override
    public String reference() {
        return "RFC 7273 section 5.4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE, SsrcGroup.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Legs.all(session).flatMap(legs -> report(legs).stream()).toList();
    }

    private Optional<Diagnostic> report(Legs legs) {
        Set<MediaClk> first = values(legs.first());
        List<AttributeAt<MediaClk>> other = legs.other().inForce(MediaClk.TYPE);
        return other.stream()
                .filter(at -> !first.isEmpty() && !first.contains(at.value()))
                .findFirst()
                .map(at -> Diagnostic.builder(code(), at.span(), "media clocks of the two legs differ")
                        .help("write the same a=mediaclk in both: the time stamps are the same")
                        .related(legs.first().line().span(), "the first leg")
                        .build());
    }

    private static Set<MediaClk> values(MediaAt media) {
        return media.inForce(MediaClk.TYPE).stream().map(AttributeAt::value).collect(Collectors.toSet());
    }
}
