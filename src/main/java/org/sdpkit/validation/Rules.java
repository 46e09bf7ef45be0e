package org.sdpkit.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * The rules that sdpkit knows.
 *
 * @since 0.1.0
 */
public final class Rules {

    /** Those on the syntax of lines: what the reader of a description reports by itself. */
    public static final List<Rule<SessionDescription>> SYNTAX = SyntaxRules.ALL;

    /** Those on what a description is made of. */
    public static final List<Rule<SessionDescription>> STRUCTURE = StructureRules.ALL;

    /** Those on one description, by id. */
    public static final List<Rule<SessionDescription>> DESCRIPTIONS = DescriptionRules.KNOWN.stream()
            .sorted(Comparator.comparing(Rule::code))
            .toList();

    /** Those on an offer and the answer to it, by id. */
    public static final List<Rule<Pair>> PAIRS = PairRules.ALL;

    /** Those on all that two parties said to one another, by id. */
    public static final List<Rule<Exchange>> EXCHANGES = ExchangeRules.ALL;

    /** All of them, by id. */
    public static final List<Rule<?>> ALL = Stream.of(DESCRIPTIONS, PAIRS, EXCHANGES)
            .<Rule<?>>flatMap(List::stream)
            .sorted(Comparator.comparing(Rule::code))
            .toList();

    private Rules() {}

    /** The rule of this id. */
    public static Optional<Rule<?>> find(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
