package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.model.SessionDescription;

/** What many rules ask of a description, kept with it. */
final class DescriptionAt {

    private final SessionDescription session;
    private final List<MediaAt> media;
    private final AttributeLists attributes;
    private final AttributeLists sessionAttributes;

    /** Made when first asked for; two threads may both make it, and get the same. */
    private @Nullable Transports transports;

    private DescriptionAt(SessionDescription session) {
        this.session = session;
        this.media = IntStream.range(0, session.mediaDescriptions().size())
                .mapToObj(index -> new MediaAt(session, index))
                .toList();
        this.attributes = new AttributeLists(session::placedLines);
        this.sessionAttributes = new AttributeLists(session::placedLevelLines);
    }

    /** That of a description. */
    static DescriptionAt of(SessionDescription session) {
        return session.view(DescriptionAt.class, DescriptionAt::new);
    }

    SessionDescription session() {
        return session;
    }

    /** Whether it has a line of one of these types, malformed or not; of none, it always has. */
    boolean hasOneOf(Set<LineType<?>> types) {
        return types.isEmpty() || types.stream().anyMatch(this::has);
    }

    private boolean has(LineType<?> type) {
        return session.has(type) || session.mediaDescriptions().stream().anyMatch(description -> description.has(type));
    }

    /** Its attributes of this type, in order; without those that are malformed. */
    <T> List<AttributeAt<T>> all(AttributeType<T> type) {
        return attributes.all(type);
    }

    /** Its attributes of this type at session level, in order; without those that are malformed. */
    <T> List<AttributeAt<T>> allAtSession(AttributeType<T> type) {
        return sessionAttributes.all(type);
    }

    /** Which of its media descriptions share a transport. */
    Transports transports() {
        Transports known = transports;
        if (known == null) {
            known = new Transports(session);
            transports = known;
        }
        return known;
    }

    /** Its media descriptions, in order. */
    List<MediaAt> media() {
        return media;
    }
}
