package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
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
    private final DescriptionRules onDescriptions;
    private final Profile profile;
    private final List<Suppression> suppressions;

    private Validator(List<Rule<SessionDescription>> rules, Profile profile, List<Suppression> suppressions) {
        this.rules = thoseThatMatter(rules, profile);
        this.onDescriptions = new DescriptionRules(this.rules);
        this.profile = profile;
        this.suppressions = List.copyOf(suppressions);
    }

    private static <S> List<Rule<S>> thoseThatMatter(List<Rule<S>> rules, Profile profile) {
        List<Rule<S>> mattering = new ArrayList<>();
        for (Rule<S> rule : rules) {
            if (profile.severity(rule.code()).isPresent()) {
                mattering.add(rule);
            }
        }
        return List.copyOf(mattering);
    }

    /** Looks for what this profile cares about. */
    public static Validator of(Profile profile) {
        return new Validator(DescriptionRules.KNOWN, profile, List.of());
    }

    /** Looks for what this profile cares about, with rules of one's own beside those of sdpkit. */
    public static Validator of(Profile profile, List<Rule<SessionDescription>> ownRules) {
        List<Rule<SessionDescription>> rules = new ArrayList<>(DescriptionRules.KNOWN);
        rules.addAll(ownRules);
        return new Validator(rules, profile, List.of());
    }

    /** This validator, but these findings are not wanted. */
    public Validator without(List<Suppression> unwanted) {
        return new Validator(rules, profile, unwanted);
    }

    /** The profile that says what matters. */
    public Profile profile() {
        return profile;
    }

    /** What is wrong with the description, by place. */
    public List<Diagnostic> check(SessionDescription session) {
        return byPlace(foundIn(session, rule -> true), source -> session);
    }

    /** What is wrong with an offer (source 0), with the answer to it (source 1), and between them; by place. */
    public List<Diagnostic> check(Pair pair) {
        Stream<Diagnostic> findings = Stream.of(
                        foundIn(pair.offer(), DescriptionType.OFFER),
                        foundIn(pair.answer(), DescriptionType.ANSWER)
                                .map(finding -> finding.withSources(source -> Pair.ANSWER)),
                        found(thoseThatMatter(PairRules.ALL, profile), pair))
                .flatMap(Function.identity());
        return byPlace(findings, source -> source == Pair.OFFER ? pair.offer() : pair.answer());
    }

    /** What is wrong with each step of an exchange, between an answer and its offer, and with all of it; by place. */
    public List<Diagnostic> check(Exchange exchange) {
        List<Step> steps = exchange.steps();
        List<Rule<Pair>> pairRules = thoseThatMatter(PairRules.ALL, profile);
        Stream<Diagnostic> inSteps = IntStream.range(0, steps.size()).boxed().flatMap(index -> foundIn(steps, index));
        Stream<Diagnostic> inRounds = exchange.rounds().stream().flatMap(round -> found(pairRules, round.pair())
                .map(finding -> finding.withSources(source -> source == Pair.OFFER ? round.offer() : round.answer())));
        return byPlace(
                Stream.of(inSteps, inRounds, found(thoseThatMatter(ExchangeRules.ALL, profile), exchange))
                        .flatMap(Function.identity()),
                source -> steps.get(source).text());
    }

    private Stream<Diagnostic> foundIn(SessionDescription session, Predicate<Rule<?>> isAsked) {
        List<Diagnostic> findings = new ArrayList<>();
        onDescriptions.check(session, isAsked, (rule, found) -> findings.add(completed(found, rule)));
        return findings.stream();
    }

    private Stream<Diagnostic> foundIn(SessionDescription session, DescriptionType type) {
        return foundIn(session, rule -> rule.concerns(type));
    }

    private Stream<Diagnostic> foundIn(List<Step> steps, int index) {
        return steps.get(index) instanceof Described described && described.type() != DescriptionType.ROLLBACK
                ? foundIn(described.text(), described.type()).map(finding -> finding.withSources(source -> index))
                : Stream.empty();
    }

    private <S> Stream<Diagnostic> found(List<Rule<S>> those, S subject) {
        return those.stream().flatMap(rule -> found(rule, subject));
    }

    private <S> Stream<Diagnostic> found(Rule<S> rule, S subject) {
        return rule.check(subject).stream().map(found -> completed(found, rule));
    }

    /** Those that are wanted, by place. */
    private List<Diagnostic> byPlace(Stream<Diagnostic> findings, IntFunction<SessionDescription> texts) {
        List<Diagnostic> wanted = new ArrayList<>();
        findings.filter(finding -> isWanted(finding, texts)).forEachOrdered(wanted::add);
        wanted.sort(Validator::byPlace);
        return List.copyOf(wanted);
    }

    private boolean isWanted(Diagnostic finding, IntFunction<SessionDescription> texts) {
        for (Suppression unwanted : suppressions) {
            if (unwanted.covers(texts.apply(finding.span().source()), finding)) {
                return false;
            }
        }
        return true;
    }

    private static int byPlace(Diagnostic one, Diagnostic other) {
        int bySpan = one.span().compareTo(other.span());
        return bySpan != 0 ? bySpan : one.code().compareTo(other.code());
    }

    /** The pair with every error of its answer mended that can be. */
    public Repaired repair(Pair pair) {
        return Repaired.by(this, pair);
    }

    /** The description with everything mended that can be mended without asking. */
    public Fixed fix(SessionDescription session) {
        return Fixed.by(this, session);
    }

    private Diagnostic completed(Diagnostic found, Rule<?> rule) {
        Severity severity = profile.severity(rule.code()).orElse(found.severity());
        Diagnostic.Builder builder = found.toBuilder().severity(severity);
        if (found.reference().isEmpty()) {
            builder.reference(rule.reference());
        }
        return builder.build();
    }
}
