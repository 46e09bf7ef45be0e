package org.sdpkit.generate;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * How each rule of {@link org.sdpkit.validation.Rules} is broken.
 *
 * @since 0.1.0
 */
public final class Mutations {

    /** Those of one description. */
    public static final List<Mutation<SessionDescription>> DESCRIPTIONS = Stream.of(
                    BroadcastMutations.ALL,
                    BrowserMutations.ALL,
                    BundleMutations.ALL,
                    CodecMutations.ALL,
                    DtlsMutations.ALL,
                    FieldMutations.ALL,
                    FormatMutations.ALL,
                    GroupMutations.ALL,
                    IceMutations.ALL,
                    RtpMutations.ALL,
                    StreamMutations.ALL,
                    StructureMutations.ALL,
                    SyntaxMutations.ALL,
                    TelephonyMutations.ALL)
            .flatMap(List::stream)
            .toList();

    /** Those of an offer and its answer. */
    public static final List<Mutation<Pair>> PAIRS = Stream.of(
                    AnswerBundleMutations.ALL,
                    AnswerFormatMutations.ALL,
                    AnswerMutations.ALL,
                    AnswerTransportMutations.ALL)
            .flatMap(List::stream)
            .toList();

    /** Those of exchanges. */
    public static final List<Mutation<Exchange>> EXCHANGES = Stream.of(ExchangeMutations.ALL, TrickleMutations.ALL)
            .flatMap(List::stream)
            .toList();

    private Mutations() {}
}
