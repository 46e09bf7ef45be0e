package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.model.Pair;

/** The rules on an answer to its offer. */
final class PairRules {

    static final List<Rule<Pair>> ALL = List.of(
            new AnswerDirection(),
            new AnswerMediaCount(),
            new AnswerMediaType(),
            new AnswerProtocol(),
            new AnswerSetup(),
            new AnswerTime(),
            new CodecMismatch(),
            new ExtensionDirection(),
            new ExtensionIdChanged(),
            new ExtensionNotOffered(),
            new FeedbackNotOffered(),
            new FormatNotOffered(),
            new MixedExtensionsNotOffered(),
            new NoCommonFormat(),
            new OtherPayloadType(),
            new ReducedSizeNotOffered(),
            new RevivedMedia(),
            new RtcpMuxNotAccepted(),
            new RtcpMuxNotOffered(),
            new RtcpMuxOnlyInAnswer());

    private PairRules() {}
}
