package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** The header extensions of one level: what the rules on them share. */
final class HeaderExtensions {

    private HeaderExtensions() {}

    /** Those of the session level, then those of each media description: never two levels together. */
    static Stream<List<AttributeAt<ExtMap>>> byLevel(SessionDescription session) {
        return Stream.concat(
                Stream.of(AttributeAt.atSession(session, ExtMap.TYPE).toList()),
                MediaAt.all(session).map(media -> media.all(ExtMap.TYPE)));
    }

    /** All of a description, in order. */
    static Stream<AttributeAt<ExtMap>> all(SessionDescription session) {
        return AttributeAt.in(session, ExtMap.TYPE);
    }

    /** Where the id stands. */
    static Span idSpan(AttributeAt<ExtMap> at) {
        return at.pieceSpan(Integer.toString(at.value().id()));
    }
}
