package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.model.SessionDescription;

/**
 * Which media descriptions share a transport, and which one of a bundle describes it (RFC 9143 section 7.1.3).
 */
final class Transports {

    private final List<MediaAt> inUse = new ArrayList<>();
    private final List<MediaAt> describing = new ArrayList<>();
    private final Set<String> disabled = new HashSet<>();
    private final List<List<MediaAt>> bundled = new ArrayList<>();
    private final Map<String, Group> bundles = new HashMap<>();
    private final Map<String, MediaAt> named = new HashMap<>();

    Transports(DescriptionAt description) {
        for (MediaAt media : description.media()) {
            media.mid().ifPresent(mid -> named.putIfAbsent(mid, media));
        }
        for (Group group : description.session().all(Group.TYPE)) {
            if (group.semantics().equals(GroupSemantics.BUNDLE)) {
                bundled.add(named(group.tags()));
                group.tags().forEach(tag -> bundles.putIfAbsent(tag, group));
            }
        }
        for (MediaAt media : description.media()) {
            if (media.isDisabled()) {
                media.mid().ifPresent(disabled::add);
            } else {
                inUse.add(media);
                if (!isCarriedByAnother(media)) {
                    describing.add(media);
                }
            }
        }
    }

    /** Those of a description. */
    static Transports of(SessionDescription session) {
        return DescriptionAt.of(session).transports();
    }

    /** The media descriptions that are in use, in order. */
    List<MediaAt> inUse() {
        return inUse;
    }

    /** The media descriptions that are in use. */
    static Stream<MediaAt> inUse(SessionDescription session) {
        return of(session).inUse.stream();
    }

    /** The media descriptions in use that this holds for. */
    static Suspects<MediaAt> inUse(SessionDescription session, Predicate<MediaAt> isFaulty) {
        return Suspects.among(of(session).inUse, isFaulty);
    }

    /** The media descriptions that have to say how they are transported. */
    Stream<MediaAt> describing() {
        return describing.stream();
    }

    /** The media descriptions that have to say how they are transported, and that this holds for. */
    Suspects<MediaAt> describing(Predicate<MediaAt> isFaulty) {
        return Suspects.among(describing, isFaulty);
    }

    /** The media descriptions of each bundle, in the order in which it names them. */
    List<List<MediaAt>> bundled() {
        return bundled;
    }

    private List<MediaAt> named(List<String> mids) {
        return mids.stream().flatMap(mid -> named(mid).stream()).toList();
    }

    /** The first media description with this mid. */
    Optional<MediaAt> named(String mid) {
        return Optional.ofNullable(named.get(mid));
    }

    /** Whether a media description with this mid is not in use. */
    boolean isDisabled(String mid) {
        return disabled.contains(mid);
    }

    /** The bundle that names it. */
    Optional<Group> bundle(MediaAt media) {
        return media.mid().flatMap(this::bundle);
    }

    /** The first bundle that names this mid. */
    Optional<Group> bundle(String mid) {
        return Optional.ofNullable(bundles.get(mid));
    }

    /** Whether its bundle names it first, so that its transport is that of the bundle. */
    boolean isTagged(MediaAt media) {
        Optional<Group> bundle = bundle(media);
        return bundle.isPresent()
                && bundle.get().tags().get(0).equals(media.mid().orElseThrow());
    }

    /** Whether another media description of its bundle says how it is transported. */
    boolean isCarriedByAnother(MediaAt media) {
        return bundle(media).isPresent() && !isTagged(media);
    }

    /** The media description that describes the transport of a bundle. */
    Optional<MediaAt> tagged(Group bundle) {
        return bundle.tags().stream().findFirst().flatMap(this::named);
    }
}
