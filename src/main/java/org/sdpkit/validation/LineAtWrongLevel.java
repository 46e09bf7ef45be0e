package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Level;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Field;
import org.sdpkit.model.SessionDescription;

/** A line of a type that has no place in a media description. */
final class LineAtWrongLevel implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "line-at-wrong-level";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session)
                .flatMap(media -> media.lines().stream())
                .filter(placed -> placed.line() instanceof Field field
                        && !field.type().levels().contains(Level.MEDIA))
                .map(placed -> Diagnostic.builder(
                                code(),
                                placed.span(),
                                placed.line().text().substring(0, 2) + " line stands in a media description")
                        .help("write it before the first m= line")
                        .build())
                .toList();
    }
}
