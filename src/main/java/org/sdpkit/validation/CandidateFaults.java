package org.sdpkit.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.CandidateTransport;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.attribute.TcpType;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** The faults that stand in one candidate line alone. */
final class CandidateFaults {

    private static final int TRANSPORT = 2;
    private static final int PRIORITY = 3;
    private static final int ADDRESS = 4;
    private static final int PORT = 5;
    private static final int TYPE = 7;
    private static final int BEHIND_TYPE = 8;
    private static final int DISCARD = 9;
    private static final int COMPONENTS = 256;

    static final Rule<SessionDescription> PRIORITY_OUT_OF_RANGE = new CandidateFault(
            "candidate-priority-out-of-range",
            "RFC 8839 section 5.1",
            candidate -> candidate.priority() < 1 || candidate.priority() > Integer.MAX_VALUE,
            PRIORITY,
            candidate -> "priority must be 1 to 2147483647, not " + candidate.priority(),
            "compute it by the formula of RFC 8445 section 5.1.2.1");

    static final Rule<SessionDescription> MISSING_RELATED_ADDRESS = new CandidateFault(
            "missing-related-address",
            "RFC 8839 section 5.1",
            candidate -> isReflexiveOrRelayed(candidate) && !hasRelated(candidate),
            TYPE,
            candidate -> candidate.type() + " candidate has no raddr and rport",
            "add raddr and rport; 0.0.0.0 or :: and 9 keep them secret",
            CandidateFaults::hiddenRelated);

    static final Rule<SessionDescription> RELATED_ADDRESS_OF_HOST = new CandidateFault(
            "related-address-of-host",
            "RFC 8839 section 5.1",
            candidate -> is(candidate, CandidateType.HOST)
                    && candidate.relatedAddress().isPresent()
                    && candidate.relatedPort().isPresent(),
            BEHIND_TYPE,
            candidate -> "host candidate has a related address",
            "remove raddr and rport",
            candidate -> Optional.of(Fix.safe(
                    candidate.line().replacement("a=" + Candidate.TYPE.text(withoutRelated(candidate.value()))))));

    static final Rule<SessionDescription> MISSING_TCP_TYPE = new CandidateFault(
            "missing-tcp-type",
            "RFC 6544 section 4.5",
            candidate -> isTcp(candidate) && candidate.extension("tcptype").isEmpty(),
            TRANSPORT,
            candidate -> "TCP candidate has no tcptype",
            "add tcptype active, passive or so");

    static final Rule<SessionDescription> UNKNOWN_TCP_TYPE = new CandidateFault(
            "unknown-tcp-type",
            "RFC 6544 section 4.5",
            candidate -> isTcp(candidate)
                    && candidate
                            .tcpType()
                            .filter(type -> TcpType.REGISTERED.stream().noneMatch(type::sameAs))
                            .isPresent(),
            BEHIND_TYPE + 1,
            candidate -> "tcptype must be active, passive or so, not "
                    + candidate.extension("tcptype").orElse(""),
            "write tcptype active, passive or so");

    static final Rule<SessionDescription> TCP_TYPE_OF_UDP = new CandidateFault(
            "tcp-type-of-udp",
            "RFC 6544 section 4.5",
            candidate -> candidate.transport().sameAs(CandidateTransport.UDP)
                    && candidate.extension("tcptype").isPresent(),
            BEHIND_TYPE,
            candidate -> "UDP candidate has a tcptype",
            "remove tcptype and its value");

    static final Rule<SessionDescription> ACTIVE_TCP_PORT = new CandidateFault(
            "active-tcp-port",
            "RFC 6544 section 4.5",
            candidate -> isTcp(candidate)
                    && candidate.tcpType().filter(TcpType.ACTIVE::sameAs).isPresent()
                    && candidate.port() != DISCARD,
            PORT,
            candidate -> "port of an active TCP candidate must be 9, not " + candidate.port(),
            "write the port 9",
            candidate -> Optional.of(Fix.safe(new Edit(CandidateFault.wordSpan(candidate, PORT), "9"))));

    static final Rule<SessionDescription> UNKNOWN_TYPE = new CandidateFault(
            "unknown-candidate-type",
            "RFC 8839 section 5.1",
            candidate -> !isKnown(candidate.type()),
            TYPE,
            candidate -> "candidate type " + candidate.type() + " is none of host, srflx, prflx and relay",
            "expect that others leave it out, and that Chromium refuses the description");

    static final Rule<SessionDescription> UNKNOWN_TRANSPORT = new CandidateFault(
            "unknown-candidate-transport",
            "RFC 8839 section 5.1",
            candidate -> !isKnown(candidate.transport()),
            TRANSPORT,
            candidate -> "candidate transport " + candidate.transport() + " is neither UDP nor TCP",
            "expect that others leave it out, and that Chromium refuses the description");

    static final Rule<SessionDescription> NAMED = new CandidateFault(
            "named-candidate",
            "RFC 8839 section 5.1",
            candidate -> candidate.connectionAddress() instanceof Address.Fqdn,
            ADDRESS,
            candidate -> "candidate is a name that the other side has to look up",
            "do not rely on it alone: it may not be found");

    static final Rule<SessionDescription> FORBIDDEN_HOST_ADDRESS = new CandidateFault(
            "forbidden-host-address",
            "RFC 8445 section 5.1.1.1",
            candidate -> is(candidate, CandidateType.HOST)
                    && isForbidden(candidate.connectionAddress().text()),
            ADDRESS,
            candidate -> "host candidate is a loopback or deprecated address",
            "leave the candidate out");

    static final Rule<SessionDescription> UNUSABLE_ADDRESS = new CandidateFault(
            "unusable-candidate-address",
            "RFC 8839 section 5.1",
            candidate -> isUnusable(candidate.connectionAddress()),
            ADDRESS,
            candidate ->
                    "nobody can be reached at " + candidate.connectionAddress().text(),
            "leave the candidate out");

    static final Rule<SessionDescription> SCOPED_ADDRESS = new CandidateFault(
            "scoped-candidate-address",
            "RFC 8839 section 5.1",
            candidate -> candidate.connectionAddress() instanceof Address.ScopedIp6,
            ADDRESS,
            candidate -> "address has a zone, which means nothing to others",
            "write the address without '%' and what follows");

    static final Rule<SessionDescription> ZERO_PORT = new CandidateFault(
            "zero-candidate-port",
            "RFC 8839 section 5.1",
            candidate -> candidate.port() == 0,
            PORT,
            candidate -> "port of a candidate is 0",
            "write its port; for active TCP that is 9");

    static final Rule<SessionDescription> ODD_PRIORITY = new CandidateFault(
            "odd-candidate-priority",
            "RFC 8445 section 5.1.2.1",
            candidate -> candidate.priority() % COMPONENTS != COMPONENTS - candidate.componentId(),
            PRIORITY,
            candidate -> "priority does not end in 256 minus component " + candidate.componentId(),
            "compute it by the formula of RFC 8445 section 5.1.2.1");

    private CandidateFaults() {}

    private static boolean is(Candidate candidate, CandidateType type) {
        return candidate.type().sameAs(type);
    }

    private static boolean isKnown(CandidateType type) {
        for (CandidateType known : CandidateType.REGISTERED) {
            if (known.sameAs(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnown(CandidateTransport transport) {
        for (CandidateTransport known : CandidateTransport.REGISTERED) {
            if (known.sameAs(transport)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTcp(Candidate candidate) {
        return candidate.transport().sameAs(CandidateTransport.TCP);
    }

    private static boolean isReflexiveOrRelayed(Candidate candidate) {
        return is(candidate, CandidateType.SRFLX)
                || is(candidate, CandidateType.PRFLX)
                || is(candidate, CandidateType.RELAY);
    }

    private static boolean hasRelated(Candidate candidate) {
        return candidate.relatedAddress().isPresent() && candidate.relatedPort().isPresent();
    }

    private static Candidate withoutRelated(Candidate candidate) {
        return new Candidate(
                candidate.foundation(),
                candidate.componentId(),
                candidate.transport(),
                candidate.priority(),
                candidate.connectionAddress(),
                candidate.port(),
                candidate.type(),
                Optional.empty(),
                OptionalInt.empty(),
                candidate.extensions());
    }

    /** The address and port that RFC 8839 section 5.1 writes where the true ones are to stay unknown. */
    private static Optional<Fix> hiddenRelated(AttributeAt<Candidate> candidate) {
        Candidate value = candidate.value();
        if (value.relatedAddress().isPresent() || value.relatedPort().isPresent()) {
            return Optional.empty();
        }
        String unspecified = value.connectionAddress() instanceof Address.Ip6 ? "::" : "0.0.0.0";
        Span type = CandidateFault.wordSpan(candidate, TYPE);
        Span behind = new Span(type.to(), type.to());
        return Optional.of(Fix.safe(new Edit(behind, " raddr " + unspecified + " rport 9")));
    }

    /** Loopback, and what RFC 8445 calls deprecated: site-local and IPv4-compatible addresses of IPv6. */
    private static boolean isForbidden(String address) {
        String text = address.toLowerCase(Locale.ROOT);
        boolean isSiteLocal =
                Stream.of("fec", "fed", "fee", "fef").anyMatch(text::startsWith) && text.indexOf(':') == 4;
        boolean isIp4Compatible = text.startsWith("::") && text.contains(".") && !text.startsWith("::ffff:");
        return text.startsWith("127.") || text.equals("::1") || isSiteLocal || isIp4Compatible;
    }

    private static boolean isUnusable(Address address) {
        boolean isUnspecified =
                address.text().equals("0.0.0.0") || address.text().equals("::");
        return isUnspecified || address.isMulticast();
    }
}
