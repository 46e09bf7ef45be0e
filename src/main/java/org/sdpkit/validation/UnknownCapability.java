package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.ConfigurationList;
import org.sdpkit.attribute.Lcfg;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Pcfg;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;

/** A configuration of a capability that is not defined, or that another media description defines for itself. */
final class UnknownCapability implements MediaRule {

    @Override
    public String code() {
        return "unknown-capability";
    }

    @Override
    public String reference() {
        return "RFC 5939 section 3.5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Pcfg.TYPE, Lcfg.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        List<AttributeAt<Pcfg>> potential = media.all(Pcfg.TYPE);
        List<AttributeAt<Lcfg>> latent = media.all(Lcfg.TYPE);
        if (media.isCutOff() || (potential.isEmpty() && latent.isEmpty())) {
            return List.of();
        }
        List<Capabilities> defined =
                List.of(DescriptionAt.of(media.session()).sessionCapabilities(), Capabilities.of(media));
        return Stream.concat(
                        potential.stream().flatMap(at -> report(at, at.value().lists(), defined)),
                        latent.stream().flatMap(at -> report(at, at.value().lists(), defined)))
                .toList();
    }

    private Stream<Diagnostic> report(AttributeAt<?> at, List<ConfigurationList> lists, List<Capabilities> defined) {
        return lists.stream().flatMap(list -> report(at, list, defined)).distinct();
    }

    private Stream<Diagnostic> report(AttributeAt<?> at, ConfigurationList list, List<Capabilities> defined) {
        List<CapabilityNumber> missing = CapabilityNumber.usedBy(list).stream()
                .filter(used -> defined.stream().noneMatch(level -> level.cover(used)))
                .toList();
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        Span span = at.pieceSpan(list.toString());
        return missing.stream().map(used -> finding(span, used.kind() + " capability " + used + " is not defined here")
                .help("define it at session level or in this media description")
                .build());
    }
}
