package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.CryptoKey;
import org.sdpkit.attribute.CryptoSuite;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.KeyMgmt;
import org.sdpkit.attribute.ZrtpHash;
import org.sdpkit.model.Line;

/**
 * How RTP is secured: keys in the description (RFC 4568), or made by DTLS (RFC 5763); with a protocol that does not ask
 * for either, as far as both can (RFC 8643).
 */
final class SecurityStep {

    private static final String SDES = "RFC 4568 section 5.1.2";
    private static final String BEST_EFFORT = "RFC 8643 section 3.2";
    private static final String KEY_MANAGEMENT = "RFC 4567 section 4.1.2";
    private static final String DTLS = "RFC 5763 section 5";

    private SecurityStep() {}

    /** The lines of the answer; empty where there is no way in common. */
    static Decided<Optional<List<Line>>> answer(OfferedMedia offered, OwnMedia own) {
        String protocol = offered.field().protocol().name();
        boolean isDtls = protocol.contains("TLS/")
                && !ConnectionStep.isFor(offered.field().protocol());
        boolean isSecure = protocol.endsWith("SAVP") || protocol.endsWith("SAVPF");
        if (isDtls) {
            return dtls(offered, own);
        }
        List<Decision> decisions = new ArrayList<>();
        for (Decided<Optional<List<Line>>> way : ways(offered, own, isSecure)) {
            decisions.addAll(way.decisions());
            if (way.value().isPresent()) {
                return new Decided<>(way.value(), decisions);
            }
        }
        return isSecure ? new Decided<>(Optional.empty(), decisions) : insecure(offered, decisions);
    }

    /** Keys in the description count before DTLS, and that before ZRTP, where the protocol names none. */
    private static List<Decided<Optional<List<Line>>>> ways(OfferedMedia offered, OwnMedia own, boolean isSecure) {
        List<Decided<Optional<List<Line>>>> ways = new ArrayList<>();
        boolean isDtls = offersDtls(offered, own);
        if (offered.has(Crypto.TYPE) || !isDtls) {
            ways.add(sdes(offered, own, isSecure));
        }
        if (isDtls) {
            ways.add(dtls(offered, own));
        }
        if (!isSecure && offered.has(ZrtpHash.TYPE) && own.has(ZrtpHash.TYPE)) {
            ways.add(zrtp(offered, own));
        }
        return ways;
    }

    private static boolean offersDtls(OfferedMedia offered, OwnMedia own) {
        return offersDtls(offered) && !own.endpoint().fingerprints().isEmpty();
    }

    /** Over a connection a certificate is for TLS, which is no matter of keys for RTP. */
    private static boolean offersDtls(OfferedMedia offered) {
        return !offered.effective().all(Fingerprint.TYPE).isEmpty()
                && !ConnectionStep.isFor(offered.field().protocol());
    }

    private static Decided<Optional<List<Line>>> zrtp(OfferedMedia offered, OwnMedia own) {
        List<Line> lines = own.capability().description().all(ZrtpHash.TYPE).stream()
                .map(hash -> Line.of(ZrtpHash.TYPE, hash))
                .toList();
        return Decided.of(
                Optional.of(lines), Decision.taken(offered.placeOf("zrtp-hash"), "keys are made by ZRTP", BEST_EFFORT));
    }

    /** No keys of any kind say that it goes without. */
    private static Decided<Optional<List<Line>>> insecure(OfferedMedia offered, List<Decision> reasons) {
        boolean isOffered = offered.has(Crypto.TYPE) || offered.has(ZrtpHash.TYPE) || offersDtls(offered);
        List<Decision> decisions = new ArrayList<>(reasons);
        if (isOffered) {
            decisions.add(Decision.changed(
                    offered.place(),
                    "no way to secure it in common, and it need not be: it goes without",
                    BEST_EFFORT));
        }
        return new Decided<>(Optional.of(List.of()), decisions);
    }

    static Decided<Optional<List<Line>>> dtls(OfferedMedia offered, OwnMedia own) {
        Place place = offered.placeOf("fingerprint");
        if (offered.effective().all(Fingerprint.TYPE).isEmpty()) {
            return Decided.of(
                    Optional.empty(), Decision.refused(place, "the offer has no fingerprint of a certificate", DTLS));
        }
        if (own.endpoint().fingerprints().isEmpty()) {
            return Decided.of(Optional.empty(), Decision.refused(place, "ours has no certificate for DTLS", DTLS));
        }
        Decided<List<Line>> handshake = HandshakeStep.answer(offered, own);
        List<Decision> decisions = new ArrayList<>(handshake.decisions());
        decisions.add(Decision.taken(place, "keys are made by DTLS", DTLS));
        return new Decided<>(Optional.of(handshake.value()), decisions);
    }

    private static Decided<Optional<List<Line>>> sdes(OfferedMedia offered, OwnMedia own, boolean isSecure) {
        List<CryptoSuite> ours = own.capability().description().all(Crypto.TYPE).stream()
                .map(Crypto::cryptoSuite)
                .toList();
        List<Crypto> theirs = offered.description().all(Crypto.TYPE);
        List<Decision> decisions = new ArrayList<>();
        if (theirs.isEmpty() && isSecure) {
            decisions.add(withoutKeys(offered));
        }
        for (Crypto crypto : theirs) {
            Optional<String> fault = fault(crypto, ours);
            if (fault.isEmpty()) {
                decisions.add(Decision.taken(
                        offered.placeOf("crypto"),
                        "tag " + crypto.tag() + ", " + crypto.cryptoSuite() + " is the first that both have",
                        isSecure ? SDES : BEST_EFFORT));
                return new Decided<>(Optional.of(List.of(Line.of(Crypto.TYPE, key(crypto, offered, own)))), decisions);
            }
            decisions.add(
                    Decision.refused(offered.placeOf("crypto"), "tag " + crypto.tag() + ": " + fault.get(), SDES));
        }
        return new Decided<>(Optional.empty(), decisions);
    }

    /** Who has none of the key management protocols of an offer says so: RFC 4567 section 4.1.2. */
    private static Decision withoutKeys(OfferedMedia offered) {
        String protocols = offered.effective().all(KeyMgmt.TYPE).stream()
                .map(message -> message.protocolIdentifier().toString())
                .distinct()
                .collect(Collectors.joining(", "));
        return protocols.isEmpty()
                ? Decision.refused(offered.placeOf("crypto"), "the offer has no keys", SDES)
                : Decision.refused(
                        offered.placeOf("key-mgmt"),
                        "its keys are managed by " + protocols + ", which ours does not know",
                        KEY_MANAGEMENT);
    }

    /** Why it cannot be taken. */
    private static Optional<String> fault(Crypto crypto, List<CryptoSuite> ours) {
        if (!ours.contains(crypto.cryptoSuite())
                || crypto.cryptoSuite().keyLength().isEmpty()) {
            return Optional.of("ours has no " + crypto.cryptoSuite());
        }
        if (crypto.keyParams().stream().anyMatch(key -> !(key instanceof CryptoKey.Inline))) {
            return Optional.of("ours has no such key method");
        }
        return crypto.sessionParams().stream()
                .filter(SecurityStep::isObstacle)
                .map(param -> "ours cannot do " + param)
                .findFirst();
    }

    /**
     * What both would have to do, and what is unknown and not marked as of no importance: RFC 4568 section 6.3.7. That FEC
     * comes before SRTP is what everybody does who does not say otherwise.
     */
    private static boolean isObstacle(String sessionParam) {
        boolean isDeclared = sessionParam.startsWith("KDR=")
                || sessionParam.startsWith("WSH=")
                || sessionParam.equals("FEC_ORDER=FEC_SRTP");
        boolean isOptional = sessionParam.startsWith("-");
        return !isDeclared && !isOptional;
    }

    /** Our own key, under the tag and for the suite of the offer. */
    private static Crypto key(Crypto theirs, OfferedMedia offered, OwnMedia own) {
        int length = theirs.cryptoSuite().keyLength().orElse(0)
                + theirs.cryptoSuite().saltLength().orElse(0);
        byte[] key = own.ids().bytes("crypto " + offered.index() + " " + theirs.cryptoSuite(), length);
        CryptoKey inline = new CryptoKey.Inline(Base64.getEncoder().encodeToString(key));
        return new Crypto(theirs.tag(), theirs.cryptoSuite(), List.of(inline));
    }
}
