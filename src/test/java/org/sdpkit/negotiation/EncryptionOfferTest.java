package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.CryptoKey;
import org.sdpkit.attribute.CryptoSuite;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.HashFunction;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;

class EncryptionOfferTest {

    private static final Fingerprint CERTIFICATE = Fingerprint.of(HashFunction.SHA_256, new byte[32]);
    private static final Policy OPPORTUNISTIC = Policy.DEFAULT.with(Policy.Encryption.OPPORTUNISTIC);

    /** RFC 8643 section 3.1: several ways may be offered, with a profile that asks for none. */
    @Test
    void anOpportunisticOfferHasKeysOfEachKind() {
        MediaDescription media = first(phone(OPPORTUNISTIC, Protocol.RTP_AVP));
        assertEquals(Protocol.RTP_AVP, media.media().orElseThrow().protocol());
        assertEquals(1, media.all(Crypto.TYPE).size());
        assertEquals(List.of(CERTIFICATE), media.all(Fingerprint.TYPE));
        assertEquals(List.of(Setup.ACTPASS), media.all(Setup.TYPE));
        assertEquals(1, media.all(TlsId.TYPE).size());
    }

    @Test
    void byItsProfileAnOfferHasNone() {
        MediaDescription media = first(phone(Policy.DEFAULT, Protocol.RTP_AVP));
        assertEquals(List.of(), media.all(Crypto.TYPE));
        assertEquals(List.of(), media.all(Fingerprint.TYPE));
        assertEquals(
                1,
                first(phone(Policy.DEFAULT, Protocol.RTP_SAVP)).all(Crypto.TYPE).size());
    }

    /** RFC 8643 section 3.4: that nothing came of it once does not keep one from trying again. */
    @Test
    void whatWentWithoutIsOfferedWithKeysAgain() {
        Capabilities plain = Capabilities.builder(new Address.Ip4("192.0.2.2"))
                .media(MediaCapability.builder(MediaType.AUDIO, Protocol.RTP_AVP)
                        .codec("PCMU/8000")
                        .build())
                .build();
        SessionDescription theirs = Negotiator.offer(plain, Ids.seeded(2)).description();
        Negotiation.Said<Answer> answer = Negotiation.of(phone(OPPORTUNISTIC, Protocol.RTP_AVP), Ids.seeded(1))
                .receiveOffer(theirs)
                .orThrow()
                .answer()
                .orThrow();
        assertEquals(
                List.of(),
                answer.value().description().mediaDescriptions().get(0).all(Crypto.TYPE));
        SessionDescription again =
                answer.negotiation().offer().orThrow().value().description();
        assertEquals(1, again.mediaDescriptions().get(0).all(Crypto.TYPE).size());
    }

    /** RFC 8122 section 6.2: without a certificate the next protocol is offered, or nothing. */
    @Test
    void withoutACertificateThereIsNoTls() {
        Capabilities none = Capabilities.builder(new Address.Ip4("192.0.2.1"))
                .media(MediaCapability.builder(MediaType.IMAGE, Protocol.UDP_TLS_UDPTL, Protocol.UDPTL)
                        .format("t38")
                        .build())
                .media(MediaCapability.builder(MediaType.APPLICATION, Protocol.TCP_TLS_BFCP)
                        .format("*")
                        .build())
                .build();
        Offer offer = Negotiator.offer(none, Ids.seeded(1));
        assertEquals(
                List.of(Protocol.UDPTL),
                offer.description().mediaDescriptions().stream()
                        .flatMap(media -> media.media().stream())
                        .map(MediaField::protocol)
                        .toList());
        assertEquals(
                "session refused: application is not offered: ours has no certificate for TCP/TLS/BFCP"
                        + " (RFC 8122 section 6.2)",
                offer.decisions().get(1).toString());
        assertEquals(
                offer.decisions().get(1),
                Negotiator.offer(none, List.of(MediaType.APPLICATION), Ids.seeded(1))
                        .refusal()
                        .orElseThrow()
                        .decisions()
                        .get(0));
    }

    private static Capabilities phone(Policy policy, Protocol protocol) {
        return Capabilities.builder(new Address.Ip4("192.0.2.1"))
                .media(MediaCapability.builder(MediaType.AUDIO, protocol)
                        .codec("PCMU/8000")
                        .with(
                                Crypto.TYPE,
                                new Crypto(
                                        1, CryptoSuite.AES_CM_128_HMAC_SHA1_80, List.of(new CryptoKey.Inline("AAAA"))))
                        .build())
                .fingerprint(CERTIFICATE)
                .policy(policy)
                .build();
    }

    private static MediaDescription first(Capabilities can) {
        return Negotiator.offer(can, Ids.seeded(1))
                .description()
                .mediaDescriptions()
                .get(0);
    }
}
