package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.model.Exchange;

/** The rules on all that two parties said to one another. */
final class ExchangeRules {

    static final List<Rule<Exchange>> ALL = List.of(new OriginChanged());

    private ExchangeRules() {}
}
