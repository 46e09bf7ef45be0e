package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.CandidateTransport;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.attribute.Label;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.negotiation.Capabilities.Ice;

/** What a media description is called, and where it is to be reached: a=mid, a=label, c=, and what ICE needs (RFC 8839). */
final class TransportLines {

    private static final long HOST_PRIORITY = (126L << 24) + (65_535L << 8);
    private static final int COMPONENTS = 256;
    private static final int DISCARD_PORT = 9;

    private TransportLines() {}

    /** The same builder, with the lines added. */
    static Decided<MediaDescription.Builder> write(OfferedMedia offered, OwnMedia own, MediaDescription.Builder media) {
        List<Decision> decisions = new ArrayList<>();
        offered.description().mid().ifPresent(mid -> media.add(Mid.TYPE, new Mid(mid)));
        own.say(Label.TYPE, media);
        if (offered.isMulticast()) {
            offered.effective().connections().forEach(connection -> media.add(Connection.TYPE, connection));
            decisions.add(Decision.taken(
                    offered.placeOf("c"),
                    "a multicast stream has the same address and port for everybody",
                    "RFC 3264 section 6.2"));
            return new Decided<>(media, decisions);
        }
        if (!own.capability().isMulticast()) {
            own.say(Connection.TYPE, media);
        }
        if (offered.isIce() && own.endpoint().ice() != Ice.NONE) {
            writeIce(offered, own, media);
            decisions.add(Decision.taken(offered.placeOf("ice-ufrag"), "both use ICE", "RFC 8839 section 4.2.2"));
        } else if (offered.isIce()) {
            decisions.add(Decision.refused(offered.placeOf("ice-ufrag"), "ours has no ICE", "RFC 8839 section 4.2.2"));
        }
        return new Decided<>(media, decisions);
    }

    /** Other credentials of the other side mean that ICE restarts, and then ours are others too. */
    private static void writeIce(OfferedMedia offered, OwnMedia own, MediaDescription.Builder media) {
        String theirs = OwnCredentials.generation(offered.effective());
        boolean isMuxed = offered.has(RtcpMux.TYPE) && own.has(RtcpMux.TYPE);
        writeIce(theirs, own, media, isMuxed || !offered.field().protocol().isRtp());
    }

    static void writeIce(String generation, OwnMedia own, MediaDescription.Builder media, boolean isOneComponent) {
        own.credentials().lines(own.transport(), generation).forEach(media::add);
        Connection connection = own.connection();
        boolean isReachable = own.port() != DISCARD_PORT && isIp(connection.address());
        if (isReachable) {
            media.add(Candidate.TYPE, host(1, connection.address(), own.port()));
            if (!isOneComponent) {
                media.add(Candidate.TYPE, host(2, connection.address(), own.port() + 1));
            }
        }
    }

    private static boolean isIp(Address address) {
        return (address instanceof Address.Ip4 ip4 && !ip4.isUnspecified()) || address instanceof Address.Ip6;
    }

    /** A host candidate with the priority of RFC 8445 section 5.1.2.1, where there is no other address. */
    private static Candidate host(int component, Address address, int port) {
        long priority = HOST_PRIORITY + COMPONENTS - component;
        return new Candidate(
                "1",
                component,
                CandidateTransport.UDP,
                priority,
                address,
                port,
                CandidateType.HOST,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
    }
}
