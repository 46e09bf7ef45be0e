package org.sdpkit.validation;

import java.util.List;
import java.util.function.Predicate;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.diagnostic.Diagnostic;

/**
 * A media description that lacks an attribute which its kind must have, malformed or not, at its own level or given by
 * the session level.
 */
record MissingAttribute(
        String code,
        String reference,
        Predicate<MediaAt> kind,
        List<AttributeType<?>> anyOf,
        String kindName,
        String help)
        implements MediaRule {

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        if (!media.isInUse()
                || !kind.test(media)
                || media.isCutOff()
                || anyOf.stream().anyMatch(media::hasInForce)) {
            return List.of();
        }
        return List.of(finding(
                        media.line().span(),
                        kindName + " has no a=" + anyOf.get(0).names().get(0))
                .help(help)
                .build());
    }
}
