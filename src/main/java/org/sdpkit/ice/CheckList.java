package org.sdpkit.ice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.attribute.TcpType;

/**
 * The pairs of candidates of one media description, in the order in which they are checked: RFC 8445 section 6.1.2. A name,
 * such as those of mDNS, counts as an address of either kind as long as nobody has looked it up.
 *
 * @param role who chooses
 * @param pairs in checking order
 * @since 0.1.0
 */
public record CheckList(IceRole role, List<CandidatePair> pairs) {

    /** No more pairs are checked, unless one says otherwise: RFC 8445 section 6.1.2.5. */
    public static final int MOST_PAIRS = 100;

    private static final String TCP = "tcp";

    public CheckList {
        pairs = List.copyOf(pairs);
    }

    /** The pairs of these candidates, the most promising 100. */
    public static CheckList of(List<Candidate> local, List<Candidate> remote, IceRole role) {
        List<CandidatePair> pairs = new ArrayList<>();
        for (Candidate ours : local) {
            for (Candidate theirs : remote) {
                if (canReach(ours, theirs)) {
                    pairs.add(new CandidatePair(fromItsBase(ours, local), theirs, CandidatePair.State.FROZEN));
                }
            }
        }
        Comparator<CandidatePair> byPriority =
                (one, other) -> Long.compareUnsigned(other.priority(role), one.priority(role));
        pairs.sort(byPriority);
        return new CheckList(
                role, begun(pruned(pairs).stream().limit(MOST_PAIRS).toList()));
    }

    /** One component, one transport, one kind of address: RFC 8445 section 6.1.2.2, RFC 6544 section 6.2. */
    private static boolean canReach(Candidate ours, Candidate theirs) {
        boolean isSameTransport = transport(ours).equals(transport(theirs));
        return ours.componentId() == theirs.componentId()
                && isSameTransport
                && (!transport(ours).equals(TCP) || connects(ours.tcpType(), theirs.tcpType()))
                && isSameKind(ours.connectionAddress(), theirs.connectionAddress());
    }

    private static String transport(Candidate candidate) {
        return candidate.transport().name().toLowerCase(Locale.ROOT);
    }

    /** Who connects needs who waits; who does both at a time needs another such. */
    private static boolean connects(Optional<TcpType> ours, Optional<TcpType> theirs) {
        String pair = word(ours) + " " + word(theirs);
        return pair.equals("active passive") || pair.equals("passive active") || pair.equals("so so");
    }

    private static String word(Optional<TcpType> type) {
        return type.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    private static boolean isSameKind(Address one, Address other) {
        Kind kind = Kind.of(one);
        return kind == Kind.NAME || Kind.of(other) == Kind.NAME || kind == Kind.of(other);
    }

    /** What kind of address it is; link-local ones reach link-local ones only. */
    private enum Kind {
        IP4,
        IP6,
        LINK_LOCAL,
        NAME;

        static Kind of(Address address) {
            if (address instanceof Address.Ip4) {
                return IP4;
            }
            boolean isLinkLocal = address.text().toLowerCase(Locale.ROOT).startsWith("fe80:");
            if (address instanceof Address.ScopedIp6 || (address instanceof Address.Ip6 && isLinkLocal)) {
                return LINK_LOCAL;
            }
            return address instanceof Address.Ip6 ? IP6 : NAME;
        }
    }

    /** Nothing can be sent from a reflexive address, but from its base: RFC 8445 section 6.1.2.4. */
    private static Candidate fromItsBase(Candidate candidate, List<Candidate> local) {
        boolean isReflexive =
                candidate.type().sameAs(CandidateType.SRFLX) || candidate.type().sameAs(CandidateType.PRFLX);
        return local.stream()
                .filter(host -> isReflexive && isBaseOf(host, candidate))
                .findFirst()
                .map(host -> new Candidate(
                        candidate.foundation(),
                        candidate.componentId(),
                        candidate.transport(),
                        candidate.priority(),
                        host.connectionAddress(),
                        host.port(),
                        host.type()))
                .orElse(candidate);
    }

    private static boolean isBaseOf(Candidate host, Candidate reflexive) {
        boolean isSamePort =
                reflexive.relatedPort().isPresent() && reflexive.relatedPort().getAsInt() == host.port();
        return host.type().sameAs(CandidateType.HOST)
                && host.componentId() == reflexive.componentId()
                && reflexive
                        .relatedAddress()
                        .filter(host.connectionAddress()::equals)
                        .isPresent()
                && isSamePort;
    }

    /** Of pairs between the same two sockets the best is left. */
    private static List<CandidatePair> pruned(List<CandidatePair> sorted) {
        Map<String, CandidatePair> bySockets = new HashMap<>();
        List<CandidatePair> left = new ArrayList<>();
        for (CandidatePair pair : sorted) {
            String sockets = socket(pair.local()) + " " + socket(pair.remote());
            if (bySockets.putIfAbsent(sockets, pair) == null) {
                left.add(pair);
            }
        }
        return left;
    }

    private static String socket(Candidate candidate) {
        return transport(candidate) + " " + candidate.componentId() + " "
                + candidate.connectionAddress().text() + " " + candidate.port();
    }

    /** Of each foundation the pair of the lowest component begins, of these the best: RFC 8445 section 6.1.2.6. */
    private static List<CandidatePair> begun(List<CandidatePair> sorted) {
        Map<String, CandidatePair> first = new HashMap<>();
        for (CandidatePair pair : sorted) {
            first.merge(
                    pair.foundation(),
                    pair,
                    (one, other) -> other.local().componentId() < one.local().componentId() ? other : one);
        }
        return sorted.stream()
                .map(pair -> pair.equals(first.get(pair.foundation())) ? pair.in(CandidatePair.State.WAITING) : pair)
                .toList();
    }
}
