package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.model.Pair;

/** The rules on an answer to its offer. */
final class PairRules {

    static final List<Rule<Pair>> ALL =
            List.of(new AnswerMediaCount(), new AnswerMediaType(), new AnswerProtocol(), new RevivedMedia());

    private PairRules() {}
}
