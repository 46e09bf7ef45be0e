package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** The header extensions of one level: what the rules on them share. */
final class HeaderExtensions {

    private HeaderExtensions() {}

    /** Those of the session level, then those of each media description: never two levels together. */
    static List<List<AttributeAt<ExtMap>>> byLevel(SessionDescription session) {
        List<List<AttributeAt<ExtMap>>> levels = new ArrayList<>();
        levels.add(AttributeAt.listAtSession(session, ExtMap.TYPE));
        for (MediaAt media : DescriptionAt.of(session).media()) {
            levels.add(media.all(ExtMap.TYPE));
        }
        return levels;
    }

    /** All of a description, in order. */
    static Stream<AttributeAt<ExtMap>> all(SessionDescription session) {
        return AttributeAt.in(session, ExtMap.TYPE);
    }

    /** Those of a description that this holds for, in order. */
    static Suspects<AttributeAt<ExtMap>> all(SessionDescription session, Predicate<AttributeAt<ExtMap>> isFaulty) {
        return AttributeAt.in(session, ExtMap.TYPE, isFaulty);
    }

    /** Where the id stands. */
    static Span idSpan(AttributeAt<ExtMap> at) {
        return at.pieceSpan(Integer.toString(at.value().id()));
    }
}
