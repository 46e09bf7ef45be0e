package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.Exchange.Step;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * Looks for the faults that a profile cares about.
 *
 * @since 0.1.0
 */
public final class Validator {

    private final List<Rule<SessionDescription>> rules;
    private final List<Rule<Pair>> pairRules;
    private final List<Rule<Exchange>> exchangeRules;
    private final Profile profile;

    private Validator(List<Rule<SessionDescription>> rules, Profile profile) {
        this.rules = thoseThatMatter(rules, profile);
        this.pairRules = thoseThatMatter(Rules.PAIRS, profile);
        this.exchangeRules = thoseThatMatter(Rules.EXCHANGES, profile);
        this.profile = profile;
    }

    private static <S> List<Rule<S>> thoseThatMatter(List<Rule<S>> rules, Profile profile) {
        return rules.stream()
                .filter(rule -> profile.severity(rule.code()).isPresent())
                .toList();
    }

    /** Looks for what this profile cares about. */
    public static Validator of(Profile profile) {
        return new Validator(Rules.DESCRIPTIONS, profile);
    }

    /** Looks for what this profile cares about, with rules of one's own beside those of sdpkit. */
    public static Validator of(Profile profile, List<Rule<SessionDescription>> ownRules) {
        List<Rule<SessionDescription>> rules = new ArrayList<>(Rules.DESCRIPTIONS);
        rules.addAll(ownRules);
        return new Validator(rules, profile);
    }

    /** What is wrong with the description, by place. */
    public List<Diagnostic> check(SessionDescription session) {
        return byPlace(foundIn(session));
    }

    /** What is wrong with an offer (source 0), with the answer to it (source 1), and between them; by place. */
    public List<Diagnostic> check(Pair pair) {
        return byPlace(Stream.of(
                        foundIn(pair.offer()),
                        foundIn(pair.answer()).map(finding -> finding.withSources(source -> Pair.ANSWER)),
                        found(pairRules, pair))
                .flatMap(Function.identity()));
    }

    /** What is wrong with each step of an exchange, between an answer and its offer, and with all of it; by place. */
    public List<Diagnostic> check(Exchange exchange) {
        List<Step> steps = exchange.steps();
        Stream<Diagnostic> inSteps = IntStream.range(0, steps.size())
                .filter(index ->
                        steps.get(index) instanceof Described described && described.type() != DescriptionType.ROLLBACK)
                .boxed()
                .flatMap(
                        index -> foundIn(steps.get(index).text()).map(finding -> finding.withSources(source -> index)));
        Stream<Diagnostic> inRounds = exchange.rounds().stream().flatMap(round -> found(pairRules, round.pair())
                .map(finding -> finding.withSources(source -> source == Pair.OFFER ? round.offer() : round.answer())));
        return byPlace(
                Stream.of(inSteps, inRounds, found(exchangeRules, exchange)).flatMap(Function.identity()));
    }

    /** What the rules on one description find; those on media are shown the same media descriptions. */
    private Stream<Diagnostic> foundIn(SessionDescription session) {
        List<MediaAt> media = MediaAt.all(session).toList();
        return rules.stream()
                .flatMap(rule -> rule instanceof MediaRule onMedia
                        ? completed(media.stream().flatMap(onMedia::findings), rule)
                        : found(rule, session));
    }

    private <S> Stream<Diagnostic> found(List<Rule<S>> those, S subject) {
        return those.stream().flatMap(rule -> found(rule, subject));
    }

    private <S> Stream<Diagnostic> found(Rule<S> rule, S subject) {
        return completed(rule.check(subject).stream(), rule);
    }

    private Stream<Diagnostic> completed(Stream<Diagnostic> findings, Rule<?> rule) {
        Optional<Severity> severity = profile.severity(rule.code());
        return findings.map(found -> completed(found, rule, severity.orElse(found.severity())));
    }

    private static List<Diagnostic> byPlace(Stream<Diagnostic> findings) {
        return findings.sorted(Comparator.comparing(Diagnostic::span).thenComparing(Diagnostic::code))
                .toList();
    }

    private static Diagnostic completed(Diagnostic found, Rule<?> rule, Severity severity) {
        Diagnostic.Builder builder = found.toBuilder().severity(severity);
        if (found.reference().isEmpty()) {
            builder.reference(rule.reference());
        }
        return builder.build();
    }
}
