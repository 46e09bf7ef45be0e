package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A media description for which neither ice-ufrag nor ice-pwd holds. */
final class MissingIceCredentials implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "missing-ice-credentials";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 5.4";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<AttributeType<?>> needed = Stream.<AttributeType<?>>of(IceUfrag.TYPE, IcePwd.TYPE)
                .filter(type -> !has(session.placedLevelLines(), type))
                .toList();
        return Transports.of(session)
                .describing()
                .filter(media -> media.isRtp() || Transports.isOverDtls(media))
                .flatMap(media -> report(media, needed).stream())
                .toList();
    }

    private Optional<Diagnostic> report(MediaAt media, List<AttributeType<?>> needed) {
        List<String> missing = needed.stream()
                .filter(type -> !has(media.lines(), type))
                .map(AttributeType::label)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.builder(
                                code(),
                                media.line().span(),
                                "media description has no " + String.join(" and no ", missing))
                        .help("write a=ice-ufrag and a=ice-pwd in it, or at session level")
                        .build());
    }

    private static boolean has(List<PlacedLine> lines, AttributeType<?> type) {
        return lines.stream().filter(placed -> placed.line().is(type)).anyMatch(placed -> ((Attribute) placed.line())
                .value()
                .filter(value -> !value.isEmpty())
                .isPresent());
    }
}
