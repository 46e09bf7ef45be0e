package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A media description for which neither ice-ufrag nor ice-pwd holds. */
final class MissingIceCredentials implements Rule<SessionDescription> {

    private static final List<AttributeType<?>> NEEDED = List.of(IceUfrag.TYPE, IcePwd.TYPE);

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
        return Transports.of(session)
                .describing(media ->
                        (media.isRtp() || media.isOverDtls()) && !missing(media).isEmpty())
                .report(media -> report(media, missing(media)));
    }

    private static List<String> missing(MediaAt media) {
        List<String> missing = new ArrayList<>();
        for (AttributeType<?> type : NEEDED) {
            if (!isSaid(media.lines(type)) && !isSaid(media.session().placedLevelLines(type))) {
                missing.add(type.label());
            }
        }
        return missing;
    }

    private static boolean isSaid(List<PlacedLine> lines) {
        for (PlacedLine placed : lines) {
            if (!((Attribute) placed.line()).value().orElse("").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Diagnostic report(MediaAt media, List<String> missing) {
        return Diagnostic.builder(
                        code(), media.line().span(), "media description has no " + String.join(" and no ", missing))
                .help("write a=ice-ufrag and a=ice-pwd in it, or at session level")
                .build();
    }
}
