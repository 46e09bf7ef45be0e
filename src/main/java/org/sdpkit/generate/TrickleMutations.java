package org.sdpkit.generate;

import static org.sdpkit.generate.Mutation.inExchange;
import static org.sdpkit.generate.Mutation.inTrickled;
import static org.sdpkit.generate.Trickling.CANDIDATE;
import static org.sdpkit.generate.Trickling.END;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;

/** How the rules on trickled candidates, credentials of ICE and keys of DTLS during a session are broken. */
final class TrickleMutations {

    private static final List<Mutation<Exchange>> CANDIDATES = List.of(
            inTrickled(
                    "candidate-after-end",
                    "a candidate follows the end of candidates",
                    talk -> talk.ending(talk.said(), talk.said(CANDIDATE))),
            inTrickled(
                    "candidate-after-end",
                    "a candidate follows a fragment that ends them",
                    talk -> talk.ending(talk.said(CANDIDATE, END), talk.said(CANDIDATE.replace("40000", "40002")))),
            inTrickled(
                    "candidate-after-end",
                    "a candidate that names the place follows the end that names the mid",
                    talk -> talk.ending(talk.said(END), talk.saidAt(talk.place(), CANDIDATE))),
            inTrickled(
                    "candidate-before-description",
                    "a candidate is said first of all",
                    talk -> talk.beginning(talk.said(CANDIDATE))),
            inTrickled(
                    "candidate-before-description",
                    "the end of candidates is said first of all",
                    talk -> talk.beginning(talk.saidOf(talk.mid(), "Unkn"))),
            inTrickled(
                    "candidate-before-description",
                    "candidates for a place are said first of all",
                    talk -> talk.beginning(talk.saidAt(talk.place(), CANDIDATE, CANDIDATE.replace("40000", "40002")))),
            inTrickled(
                    "candidate-for-unknown-media",
                    "a candidate is for a mid that nobody has",
                    talk -> talk.ending(talk.saidOf("nowhere", talk.ufrag(), CANDIDATE))),
            inTrickled(
                    "candidate-for-unknown-media",
                    "a candidate is for a place after the last",
                    talk -> talk.ending(
                            talk.saidAt(talk.last().text().mediaDescriptions().size(), CANDIDATE))),
            inTrickled(
                    "candidate-for-unknown-media",
                    "candidates end for a mid that nobody has",
                    talk -> talk.ending(talk.saidOf(talk.mid() + "0", talk.ufrag()))),
            inTrickled(
                    "candidate-of-other-generation",
                    "a candidate has another user name",
                    talk -> talk.ending(talk.saidOf(talk.mid(), "Unkn", CANDIDATE))),
            inTrickled(
                    "candidate-of-other-generation",
                    "a fragment has another user name",
                    talk -> talk.ending(talk.saidOf(talk.mid(), "", "a=ice-ufrag:Unkn", CANDIDATE))),
            inTrickled(
                    "candidate-of-other-generation",
                    "candidates end under another user name",
                    talk -> talk.ending(talk.saidOf(talk.mid(), talk.ufrag() + "x", END))));

    private static final String UFRAG = "ufrag";
    private static final String PASSWORD = "pwd";
    private static final String BOTH = "(?:ufrag|pwd)";

    private static final List<Mutation<Exchange>> RESTARTS = List.of(
            repeated(
                    "half-ice-restart",
                    "an offer has new user names and the passwords of before",
                    round -> round.offer(offer -> renewed(offer, UFRAG))),
            repeated(
                    "half-ice-restart",
                    "an offer has new passwords and the user names of before",
                    round -> round.offer(offer -> renewed(offer, PASSWORD))),
            repeated(
                    "half-ice-restart",
                    "an answer has new user names and the passwords of before",
                    round -> round.answer(answer -> renewed(answer, UFRAG))),
            repeated(
                    "ice-restart-in-answer",
                    "an answer has new credentials",
                    round -> round.answer(answer -> renewed(answer, BOTH))),
            withCredentials(
                    "ice-restart-in-answer",
                    "an answer after a restart has the credentials of before",
                    (repeated, draw) -> Optional.of(repeated.map(round -> round.both(half -> renewed(half, BOTH)))
                                    .exchange())
                            .flatMap(Repeated::of)
                            .map(after -> after.map(round -> round.answer(answer ->
                                            withThoseOf(repeated.round().answer(), answer)))
                                    .exchange())),
            withCredentials(
                    "ice-restart-in-answer",
                    "a provisional answer has new credentials, and the answer too",
                    (repeated, draw) -> Optional.of(
                                    repeated.map(round -> round.answer(answer -> renewed(answer, BOTH))))
                            .map(changed -> changed.ending(
                                    changed.offer(),
                                    provisional(changed),
                                    Repeated.said(
                                            changed.offerer().other(),
                                            DescriptionType.ANSWER,
                                            Repeated.raised(changed.round().answer(), 1))))),
            repeated(
                    "ice-restart-not-answered",
                    "an offer has new credentials and the answer has not",
                    round -> round.offer(offer -> renewed(offer, BOTH))),
            withCredentials(
                    "ice-restart-not-answered", "the second restart is not answered", (repeated, draw) -> Optional.of(
                                    repeated.map(round -> round.both(half -> renewed(half, BOTH)))
                                            .exchange())
                            .flatMap(Repeated::of)
                            .map(after -> after.map(round -> round.offer(offer -> renewed(offer, BOTH)))
                                    .exchange())),
            withCredentials(
                    "ice-restart-not-answered",
                    "an offer goes back to the credentials before a restart, and the answer does not",
                    (repeated, draw) -> Optional.of(repeated.map(round -> round.both(half -> renewed(half, BOTH)))
                                    .exchange())
                            .flatMap(Repeated::of)
                            .map(after -> after.map(round -> round.offer(offer ->
                                            withThoseOf(repeated.round().offer(), offer)))
                                    .exchange())));

    private static final List<Mutation<Exchange>> KEYS = List.of(
            repeated(
                    "fingerprint-replaced",
                    "an offer has another fingerprint",
                    round -> round.offer(TrickleMutations::withOtherFingerprint)),
            repeated(
                    "fingerprint-replaced",
                    "an answer has another fingerprint",
                    round -> round.answer(TrickleMutations::withOtherFingerprint)),
            repeated(
                    "fingerprint-replaced",
                    "both sides have another fingerprint",
                    round -> round.both(TrickleMutations::withOtherFingerprint)),
            keyed(
                    "dtls-role-changed",
                    "an answer turns the roles",
                    (repeated, draw) -> Optional.of(repeated.map(round -> round.answer(TrickleMutations::withOtherRole))
                            .exchange())),
            keyed(
                    "dtls-role-changed",
                    "a provisional answer turns the roles",
                    (repeated, draw) -> Optional.of(repeated.ending(
                            repeated.offer(),
                            provisional(repeated.map(round -> round.answer(TrickleMutations::withOtherRole))),
                            Repeated.said(
                                    repeated.offerer().other(),
                                    DescriptionType.ANSWER,
                                    Repeated.raised(repeated.round().answer(), 1))))),
            keyed(
                    "dtls-role-changed",
                    "an answer turns the roles after a round that kept them",
                    (repeated, draw) -> Optional.of(repeated.again(round -> round)
                            .map(round -> round.answer(TrickleMutations::withOtherRole))
                            .exchange())));

    static final List<Mutation<Exchange>> ALL =
            Stream.of(CANDIDATES, RESTARTS, KEYS).flatMap(List::stream).toList();

    private TrickleMutations() {}

    private static Mutation<Exchange> repeated(String rule, String what, UnaryOperator<PairSections> change) {
        return Mutation.inRepeated(rule, what, (round, draw) -> Optional.of(round)
                .filter(one -> hasIce(one))
                .map(change));
    }

    private static Mutation<Exchange> withCredentials(
            String rule, String what, BiFunction<Repeated, Draw, Optional<Exchange>> change) {
        return inExchange(rule, what, (repeated, draw) -> Optional.of(repeated)
                .filter(one -> hasIce(one.round()))
                .flatMap(one -> change.apply(one, draw)));
    }

    private static boolean hasIce(PairSections round) {
        return hasInUse(round.offer(), "a=ice-ufrag:") && hasInUse(round.answer(), "a=ice-ufrag:");
    }

    private static boolean hasInUse(Sections half, String beginning) {
        return half.media().stream()
                .anyMatch(media -> media.port() > 0
                        && (media.has(beginning) || half.session().has(beginning)));
    }

    private static Mutation<Exchange> keyed(
            String rule, String what, BiFunction<Repeated, Draw, Optional<Exchange>> change) {
        return inExchange(rule, what, (repeated, draw) -> Optional.of(repeated)
                .filter(one -> hasInUse(one.round().offer(), "a=setup:actpass")
                        && hasInUse(one.round().answer(), "a=setup:")
                        && hasInUse(one.round().answer(), "a=fingerprint:"))
                .flatMap(one -> change.apply(one, draw)));
    }

    private static Exchange.Step provisional(Repeated repeated) {
        return Repeated.said(
                repeated.offerer().other(),
                DescriptionType.PRANSWER,
                repeated.round().answer());
    }

    private static Sections renewed(Sections half, String which) {
        return half.mapEach(lines -> lines.replacedEverywhere("^(a=ice-" + which + ":.*)$", "$1x"));
    }

    /** With the credentials of an earlier description of the same media. */
    private static Sections withThoseOf(Sections earlier, Sections half) {
        List<Section> media = new ArrayList<>();
        for (int place = 0; place < half.media().size(); place++) {
            media.add(withThoseOf(earlier.media().get(place), half.media().get(place)));
        }
        return half.withMedia(media).withSession(withThoseOf(earlier.session(), half.session()));
    }

    private static Section withThoseOf(Section earlier, Section section) {
        return new Section(section.lines().stream()
                .map(line -> line.startsWith("a=ice-ufrag:") || line.startsWith("a=ice-pwd:")
                        ? earlier.lines().stream()
                                .filter(other -> line.startsWith(other.substring(0, other.indexOf(':') + 1)))
                                .filter(other -> other.contains(":"))
                                .findFirst()
                                .orElse(line)
                        : line)
                .toList());
    }

    private static Sections withOtherFingerprint(Sections half) {
        return half.mapEach(lines -> lines.replacedEverywhere("^(a=fingerprint:\\S+ )..", "$100")
                .replacedEverywhere("^(a=fingerprint:\\S+ 00:)..", "$1FF"));
    }

    private static Sections withOtherRole(Sections answer) {
        return answer.mapEach(lines -> lines.replacedEverywhere("^a=setup:active$", "a=setup:turned")
                .replacedEverywhere("^a=setup:passive$", "a=setup:active")
                .replacedEverywhere("^a=setup:turned$", "a=setup:passive"));
    }
}
