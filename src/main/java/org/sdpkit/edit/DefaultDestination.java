package org.sdpkit.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.CandidateTransport;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.attribute.ConnectionAddress;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;

/** Where media goes when nothing better is known: the port of the m= line, c= and a=rtcp. RFC 8839 section 4.2.1.2. */
final class DefaultDestination {

    private static final int DISCARD = 9;
    private static final int RTP = 1;
    private static final int RTCP = 2;

    /** What is recommended first: RFC 8445 section 5.1.4. */
    private static final List<CandidateType> BEST_FIRST =
            List.of(CandidateType.RELAY, CandidateType.SRFLX, CandidateType.PRFLX, CandidateType.HOST);

    private static final Comparator<Candidate> MOST_RELIABLE = Comparator.comparingInt(
                    (Candidate candidate) -> reliability(candidate))
            .thenComparing(Comparator.comparingLong(Candidate::priority).reversed());

    private final Draft draft;
    private final int mediaIndex;

    DefaultDestination(Draft draft, int mediaIndex) {
        this.draft = draft;
        this.mediaIndex = mediaIndex;
    }

    /** Becomes another if it was a candidate that is gone, and is none of those that are left. */
    void leave(List<Candidate> gone, List<Candidate> left) {
        PlacedLine line = draft.lines(mediaIndex).get(0);
        Optional<MediaField> field = line.as(MediaField.TYPE);
        Optional<Connection> connection =
                draft.session().effective(draft.media(mediaIndex)).first(Connection.TYPE);
        if (field.isEmpty() || connection.isEmpty()) {
            return;
        }
        String address = connection.get().address().text();
        int port = field.get().port();
        if (isAmong(gone, address, port) && !isAmong(left, address, port)) {
            Optional<Candidate> next = best(left, RTP);
            move(line, field.get(), connection.get(), next);
            moveRtcp(next.flatMap(candidate -> best(left, RTCP)));
        }
    }

    private static boolean isAmong(List<Candidate> candidates, String address, int port) {
        return candidates.stream()
                .anyMatch(candidate -> candidate.port() == port
                        && candidate.connectionAddress().text().equalsIgnoreCase(address));
    }

    private static Optional<Candidate> best(List<Candidate> candidates, int component) {
        return candidates.stream()
                .filter(candidate -> candidate.componentId() == component
                        && candidate.transport().sameAs(CandidateTransport.UDP)
                        && isIp(candidate.connectionAddress()))
                .min(MOST_RELIABLE);
    }

    private static boolean isIp(Address address) {
        return address instanceof Address.Ip4 || address instanceof Address.Ip6;
    }

    private static int reliability(Candidate candidate) {
        int at = 0;
        while (at < BEST_FIRST.size() && !BEST_FIRST.get(at).sameAs(candidate.type())) {
            at++;
        }
        return at;
    }

    private void move(PlacedLine line, MediaField field, Connection connection, Optional<Candidate> next) {
        Address nowhere =
                connection.address() instanceof Address.Ip6 ? new Address.Ip6("::") : new Address.Ip4("0.0.0.0");
        int port = next.map(Candidate::port).orElse(DISCARD);
        Address address = next.map(Candidate::connectionAddress).orElse(nowhere);
        draft.replace(
                line,
                MediaField.TYPE,
                new MediaField(field.type(), port, field.portCount(), field.protocol(), field.formats()));
        draft.set(mediaIndex, Connection.TYPE, Connection.of(address));
    }

    /** RFC 8840 section 4.1.1: without a candidate there is no a=rtcp. */
    private void moveRtcp(Optional<Candidate> next) {
        for (PlacedLine line : draft.lines(mediaIndex, Rtcp.TYPE)) {
            next.ifPresentOrElse(
                    candidate -> draft.replace(
                            line,
                            Rtcp.TYPE,
                            new Rtcp(
                                    candidate.port(),
                                    Optional.of(ConnectionAddress.of(candidate.connectionAddress())))),
                    () -> draft.remove(line));
        }
    }
}
