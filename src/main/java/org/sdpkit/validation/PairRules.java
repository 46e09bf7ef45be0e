package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.model.Pair;

/** The rules on an answer to its offer. */
final class PairRules {

    static final List<Rule<Pair>> ALL = List.of(
            new AnswerDirection(),
            new AnswerMediaCount(),
            new AnswerMediaType(),
            new AnswerMid(),
            new AnswerProtocol(),
            new AnswerSetup(),
            new AnswerTime(),
            new BundleNotOffered(),
            new BundleOnlyInAnswer(),
            new BundleOnlyUnbundled(),
            new BundleTagChanged(),
            new CodecMismatch(),
            new ConfigurationNotOffered(),
            new CryptoKeyRepeated(),
            new CryptoNotOffered(),
            new ExistingConnectionNotOffered(),
            new ExtensionDirection(),
            new ExtensionIdChanged(),
            new ExtensionNotOffered(),
            new FeedbackNotOffered(),
            new FloorControlRole(),
            new FormatNotOffered(),
            new IceNotOffered(),
            new MidNotAnswered(),
            new MixedExtensionsNotOffered(),
            new MulticastChanged(),
            new NoCommonFormat(),
            new OtherPayloadType(),
            new ReducedSizeNotOffered(),
            new RejectedMediaInBundle(),
            new RemoteCandidatesInAnswer(),
            new RevivedMedia(),
            new RidNotOffered(),
            new RtcpMuxNotAccepted(),
            new RtcpMuxNotOffered(),
            new RtcpMuxOnlyInAnswer(),
            new SameIceCredentials(),
            new SeveralCryptoInAnswer(),
            new SimulcastNotOffered(),
            new T38RateManagementChanged(),
            new T38VersionRaised());

    private PairRules() {}
}
