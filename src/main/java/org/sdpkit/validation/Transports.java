package org.sdpkit.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.model.SessionDescription;

/**
 * Which media descriptions share a transport, and which one of a bundle describes it (RFC 9143 section 7.1.3).
 */
final class Transports {

    private final SessionDescription session;
    private final Map<String, Group> bundles = new HashMap<>();
    private final Map<String, MediaAt> named = new HashMap<>();

    Transports(SessionDescription session) {
        this.session = session;
        MediaAt.all(session)
                .forEach(media -> media.description().mid().ifPresent(mid -> named.putIfAbsent(mid, media)));
        bundlesOf(session).forEach(bundle -> bundle.tags().forEach(tag -> bundles.putIfAbsent(tag, bundle)));
    }

    /** Those of a description. */
    static Transports of(SessionDescription session) {
        return DescriptionAt.of(session).transports();
    }

    /** The groups of RFC 9143, in order. */
    static Stream<Group> bundlesOf(SessionDescription session) {
        return session.all(Group.TYPE).stream()
                .filter(group -> group.semantics().equals(GroupSemantics.BUNDLE));
    }

    /** The media descriptions that are in use. */
    static Stream<MediaAt> inUse(SessionDescription session) {
        return MediaAt.all(session).filter(media -> !isDisabled(media));
    }

    /** The media descriptions that have to say how they are transported. */
    Stream<MediaAt> describing() {
        return inUse(session).filter(media -> !isCarriedByAnother(media));
    }

    /** Whether it has the port 0, and not because its bundle has the port. */
    static boolean isDisabled(MediaAt media) {
        boolean isZero = media.field().filter(field -> field.port() == 0).isPresent();
        return isZero && !media.description().has(BundleOnly.TYPE);
    }

    /** The bundle that names it. */
    Optional<Group> bundle(MediaAt media) {
        return media.description().mid().flatMap(mid -> Optional.ofNullable(bundles.get(mid)));
    }

    /** Whether its bundle names it first, so that its transport is that of the bundle. */
    boolean isTagged(MediaAt media) {
        return bundle(media)
                .filter(bundle -> media.description()
                        .mid()
                        .equals(Optional.of(bundle.tags().get(0))))
                .isPresent();
    }

    /** Whether another media description of its bundle says how it is transported. */
    boolean isCarriedByAnother(MediaAt media) {
        return bundle(media).isPresent() && !isTagged(media);
    }

    /** The media description that describes the transport of a bundle. */
    Optional<MediaAt> tagged(Group bundle) {
        return bundle.tags().stream().findFirst().flatMap(tag -> Optional.ofNullable(named.get(tag)));
    }

    /** Whether it says rtcp-mux, if with a space too many behind it. */
    static boolean isMuxed(MediaAt media) {
        return media.description().has(RtcpMux.TYPE)
                || media.description().attributes().stream()
                        .anyMatch(attribute -> attribute.name().strip().equals("rtcp-mux"));
    }

    /** Whether it is secured by DTLS: WebRTC, data channels, floor control and fax over it. */
    static boolean isOverDtls(MediaAt media) {
        return media.field()
                .map(field -> List.of(field.protocol().name().split("/", -1)))
                .filter(words -> words.contains("DTLS")
                        || (words.contains("TLS") && words.get(0).equals("UDP")))
                .isPresent();
    }
}
