package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.model.SessionDescription;

/** The rules on how media gets through: ICE, DTLS, BUNDLE, rtcp-mux and data channels, and on what browsers read. */
final class TransportRules {

    static final List<Rule<SessionDescription>> ALL = List.of(
            new BundledWithoutRtcpMux(),
            new ChromiumMissingTransport(),
            new ChromiumUnexpectedLine(),
            new ChromiumUnreadableAttribute(),
            new ChromiumUnreadableCandidate(),
            new ChromiumUnreadableField(),
            new ChromiumUnreadableLine(),
            new FirefoxCutOff(),
            new FirefoxMissingSetup(),
            new FirefoxMissingTransport(),
            new FirefoxNonAscii(),
            new FirefoxUnreadableField(),
            new FirefoxUnreadableFingerprint(),
            new FirefoxUnreadableLine(),
            new LongIceCredentials(),
            new LongMid(),
            new MissingFingerprint(),
            new MissingIceCredentials(),
            new MissingRtcpMux(),
            new MissingSetup(),
            new RepeatedBundleTag(),
            new RtpWithoutDtls(),
            new SeveralSessionFingerprints(),
            new ShortIceCredentials(),
            new UnknownBundleTag(),
            new UnusableTaggedMedia());

    private TransportRules() {}
}
