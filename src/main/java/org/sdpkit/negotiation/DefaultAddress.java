package org.sdpkit.negotiation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.attribute.ConnectionAddress;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.model.Connection;

/**
 * Where m= and c= send those who know no ICE: the default candidate (RFC 8839 section 4.2.1.2), the one most likely to
 * work, of relays first.
 */
record DefaultAddress(int port, Connection connection) {

    /** As long as there is no candidate: RFC 8840 section 4.1.1. */
    static final DefaultAddress NONE = new DefaultAddress(9, Connection.of(new Address.Ip4("0.0.0.0")));

    private static final List<CandidateType> ORDER =
            List.of(CandidateType.RELAY, CandidateType.SRFLX, CandidateType.PRFLX, CandidateType.HOST);

    /** That of RTP among these candidates; names, which c= must not hold, and TCP count for nothing. */
    static DefaultAddress ofRtp(List<Candidate> candidates) {
        return of(1, candidates);
    }

    /** That of RTCP where it has a port of its own. */
    static DefaultAddress ofRtcp(List<Candidate> candidates) {
        return of(2, candidates);
    }

    private static DefaultAddress of(int component, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.componentId() == component && isUdp(candidate) && isIp(candidate))
                .min(Comparator.comparingInt(DefaultAddress::rank))
                .map(candidate -> new DefaultAddress(candidate.port(), Connection.of(candidate.connectionAddress())))
                .orElse(NONE);
    }

    /** As a=rtcp has it. */
    Rtcp rtcp() {
        ConnectionAddress address = new ConnectionAddress(
                connection.netType(),
                connection.addressType(),
                connection.address(),
                OptionalInt.empty(),
                OptionalInt.empty());
        return new Rtcp(port, Optional.of(address));
    }

    private static boolean isUdp(Candidate candidate) {
        return candidate.transport().name().equalsIgnoreCase("UDP");
    }

    private static boolean isIp(Candidate candidate) {
        return candidate.connectionAddress() instanceof Address.Ip4
                || candidate.connectionAddress() instanceof Address.Ip6;
    }

    /** Of one type IPv4 first, which more understand. */
    private static int rank(Candidate candidate) {
        int place = ORDER.indexOf(candidate.type());
        int type = place < 0 ? ORDER.size() : place;
        return 2 * type + (candidate.connectionAddress() instanceof Address.Ip4 ? 0 : 1);
    }
}
