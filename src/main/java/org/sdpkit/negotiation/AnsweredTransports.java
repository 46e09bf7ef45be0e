package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TlsId;

/** The transports of an answer: one for each bundle, and one for each media description in none (RFC 9429 section 5.3). */
final class AnsweredTransports {

    private static final int TLS_ID_LENGTH = 32;
    private static final String ROLE = "RFC 8842 section 5.3";

    private final JsepConfiguration configuration;
    private final Ids ids;
    private final JsepState state;
    private final List<OfferedMedia> offered;
    private final Map<String, String> tags = new HashMap<>();
    private final List<Integer> owners;
    private final Map<Integer, Integer> goingOn = new HashMap<>();
    private final Map<Integer, Credentials> fresh = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private long nextCredentials;

    /**
     * Those of an answer.
     *
     * @param bundles the names in each bundle of the answer, the tag first
     */
    AnsweredTransports(
            JsepConfiguration configuration,
            Ids ids,
            JsepState state,
            List<OfferedMedia> offered,
            List<List<String>> bundles) {
        this.configuration = configuration;
        this.ids = ids;
        this.state = state;
        this.offered = offered;
        this.nextCredentials = state.nextCredentials();
        bundles.forEach(group -> group.forEach(mid -> tags.put(mid, group.get(0))));
        Map<String, Integer> indices = new HashMap<>();
        offered.forEach(media -> mid(media).ifPresent(mid -> indices.putIfAbsent(mid, media.index())));
        this.owners = offered.stream().map(media -> findOwner(media, indices)).toList();
        offered.stream()
                .map(OfferedMedia::index)
                .filter(this::goesOn)
                .forEach(index -> goingOn.putIfAbsent(owner(index), index));
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** The transport of an accepted media description. */
    MediaTransport of(int index) {
        int owner = owner(index);
        Credentials keys = credentials(index);
        Generation own = new Generation(
                keys.ufrag().ufrag(), offered.get(index).description().mid());
        boolean isOnItsOwn = !isBundled(index) && state.gathered().has(own);
        Generation generation = isOnItsOwn ? own : own.ofBundle();
        boolean isOwner = owner == index;
        return new MediaTransport(
                state.gathered().of(generation),
                state.gathered().isComplete(generation),
                isOwner || configuration.bundleAttributes() == BundleAttributes.REPEATED,
                isOwner,
                isBundled(index),
                false,
                keys,
                role(owner, isOwner),
                tlsId(owner));
    }

    /** The tagged media description of its bundle, or itself. */
    private int owner(int index) {
        return owners.get(index);
    }

    private int findOwner(OfferedMedia media, Map<String, Integer> indices) {
        return mid(media)
                .flatMap(mid -> Optional.ofNullable(tags.get(mid)))
                .map(indices::get)
                .orElse(media.index());
    }

    private boolean isBundled(int index) {
        return mid(offered.get(index)).filter(tags::containsKey).isPresent();
    }

    private static Optional<String> mid(OfferedMedia media) {
        return media.description().mid();
    }

    /** The first media description on this transport that goes on from the last answer. */
    private Optional<Integer> goingOn(int owner) {
        return Optional.ofNullable(goingOn.get(owner));
    }

    private boolean goesOn(int index) {
        Optional<String> mid = offered.get(index).description().mid();
        return state.descriptions()
                .current()
                .filter(pair -> pair.isInUse(index)
                        && pair.theirs(index)
                                .filter(media -> media.description().mid().equals(mid))
                                .isPresent())
                .isPresent();
    }

    /** Those of a provisional answer, else those of the transport that goes on, unless ICE restarts; else new ones. */
    private Credentials credentials(int index) {
        int owner = owner(index);
        Optional<Credentials> provisional = state.descriptions()
                .pendingLocal()
                .flatMap(answer -> OfferedMedia.of(answer, owner))
                .flatMap(Credentials::of);
        Optional<Credentials> kept = provisional.or(() -> goingOn(owner)
                .filter(before -> !restartsIce(before, owner))
                .flatMap(before -> state.descriptions().current().orElseThrow().credentials(before)));
        return kept.orElseGet(
                () -> fresh.computeIfAbsent(owner, transport -> Credentials.make(ids, nextCredentials++)));
    }

    private Optional<Credentials> theirs(int owner) {
        return Credentials.of(offered.get(owner));
    }

    private boolean restartsIce(int before, int owner) {
        Optional<Credentials> old = state.descriptions().current().orElseThrow().remoteCredentials(before);
        return theirs(owner).isPresent() && old.isPresent() && !old.equals(theirs(owner));
    }

    /** The role we have, as long as the association goes on; else the one that is left to us, or that we like. */
    private Setup role(int owner, boolean isSaid) {
        Setup asked = offered.get(owner).effective().first(Setup.TYPE).orElse(Setup.ACTPASS);
        Optional<Setup> kept = DtlsAssociation.goingOn(
                        state.descriptions().current(), goingOn(owner), offered.get(owner))
                .flatMap(pair -> pair.role(goingOn(owner).orElseThrow()));
        Setup answered = HandshakeStep.answer(asked, kept.orElse(Setup.ACTIVE));
        if (isSaid) {
            decisions.add(Decision.taken(
                    offered.get(owner).placeOf("setup"),
                    "offered " + Setup.TYPE.write(asked) + (kept.isPresent() ? ", and we were " : ": we are ")
                            + Setup.TYPE.write(answered),
                    ROLE));
        }
        return answered;
    }

    /** Ours where they have one: the same as long as theirs is, else another. */
    private Optional<TlsId> tlsId(int owner) {
        Optional<TlsId> theirs = offered.get(owner).effective().first(TlsId.TYPE);
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        Optional<TlsId> kept = DtlsAssociation.goingOn(
                        state.descriptions().current(), goingOn(owner), offered.get(owner))
                .flatMap(pair -> pair.tlsId(goingOn(owner).orElseThrow()));
        return kept.or(
                () -> Optional.of(new TlsId(ids.hex("tls-id " + theirs.get().tlsId(), TLS_ID_LENGTH))));
    }
}
