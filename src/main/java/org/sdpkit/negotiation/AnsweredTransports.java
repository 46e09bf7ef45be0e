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
    private final List<List<String>> bundles;
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
        this.bundles = bundles;
        this.nextCredentials = state.nextCredentials();
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
        boolean isOnItsOwn = bundleOf(index).isEmpty() && state.gathered().has(own);
        Generation generation = isOnItsOwn ? own : own.ofBundle();
        boolean isOwner = owner == index;
        return new MediaTransport(
                state.gathered().of(generation),
                state.gathered().isComplete(generation),
                isOwner || configuration.bundleAttributes() == BundleAttributes.REPEATED,
                isOwner,
                bundleOf(index).isPresent(),
                false,
                keys,
                role(owner, isOwner),
                tlsId(owner));
    }

    /** The tagged media description of its bundle, or itself. */
    private int owner(int index) {
        return bundleOf(index).map(group -> indexOf(group.get(0))).orElse(index);
    }

    private Optional<List<String>> bundleOf(int index) {
        return offered.get(index).description().mid().flatMap(mid -> bundles.stream()
                .filter(group -> group.contains(mid))
                .findFirst());
    }

    private int indexOf(String mid) {
        return offered.stream()
                .filter(media -> media.description().mid().filter(mid::equals).isPresent())
                .map(OfferedMedia::index)
                .findFirst()
                .orElseThrow();
    }

    /** The first media description on this transport that goes on from the last answer. */
    private Optional<Integer> goingOn(int owner) {
        return offered.stream()
                .map(OfferedMedia::index)
                .filter(index -> owner(index) == owner && goesOn(index))
                .findFirst();
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
