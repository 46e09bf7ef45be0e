package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sdpkit.attribute.Direction;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Negotiation.Said;

/** What holds of every dialog of two sides, whatever they do. */
class DialogLaws {

    /** One round: who offers, what changes, and whether the other side refuses. */
    record Round(boolean isFirst, Change change, boolean isRefused) {}

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void bothSidesAgreeAllTheTime(
            @ForAll("presets") Capabilities one,
            @ForAll("presets") Capabilities two,
            @ForAll("rounds") List<Round> rounds) {
        Negotiation[] sides = {Negotiation.of(one, Ids.seeded(1)), Negotiation.of(two, Ids.seeded(2))};
        for (Round round : rounds) {
            int offerer = round.isFirst ? 0 : 1;
            Result<Said<Offer>> made =
                    sides[offerer].agreed().isEmpty() ? sides[offerer].offer() : sides[offerer].offer(round.change);
            if (made.value().isPresent()) {
                play(sides, offerer, made.orThrow(), round.isRefused);
            }
        }
    }

    private static void play(Negotiation[] sides, int offerer, Said<Offer> offer, boolean isRefused) {
        SessionDescription offered = offer.value().description();
        checkKept(sides[offerer], offered);
        int answerer = 1 - offerer;
        Negotiation received = sides[answerer].receiveOffer(offered).orThrow();
        if (isRefused) {
            assertEquals(sides[answerer].agreement(), received.refuse().agreement());
            sides[offerer] = offer.negotiation().refuse();
            sides[answerer] = received.refuse();
            return;
        }
        Said<Answer> answer = received.answer().orThrow();
        assertEquals(List.of(), AnswerFaults.of(offered, answer.value().description()));
        checkKept(sides[answerer], answer.value().description());
        sides[answerer] = answer.negotiation();
        sides[offerer] =
                offer.negotiation().receiveAnswer(answer.value().description()).orThrow();
        checkMirrored(
                sides[offerer].agreement().orElseThrow(),
                sides[answerer].agreement().orElseThrow());
    }

    /** RFC 3264 section 8: the version rises by one if something changes; nothing goes away; numbers keep their meaning. */
    private static void checkKept(Negotiation side, SessionDescription after) {
        Optional<SessionDescription> before = side.said();
        if (before.isPresent()) {
            Origin was = before.get().origin().orElseThrow();
            Origin is = after.origin().orElseThrow();
            assertEquals(before.get().equals(after) ? was : was.next(), is);
        }
        int agreed = side.agreement().map(Agreement::media).map(List::size).orElse(0);
        assertTrue(after.mediaDescriptions().size() >= agreed);
    }

    private static void checkMirrored(Agreement one, Agreement other) {
        assertEquals(one.media().size(), other.media().size());
        for (int i = 0; i < one.media().size(); i++) {
            MediaAgreement ours = one.media().get(i);
            MediaAgreement theirs = other.media().get(i);
            assertEquals(ours.direction(), theirs.direction().seenFromTheOtherSide());
            assertEquals(numbers(ours, false), numbers(theirs, true));
            assertEquals(numbers(ours, true), numbers(theirs, false));
            assertEquals(ours.isAccepted(), theirs.isAccepted());
            assertEquals(ours.local(), theirs.remote());
            assertEquals(ours.security().send(), theirs.security().receive());
            assertEquals(ours.security().isSecure(), theirs.security().isSecure());
        }
    }

    private static List<String> numbers(MediaAgreement media, boolean isSending) {
        List<String> numbers = new ArrayList<>();
        for (AgreedCodec codec : media.codecs()) {
            Codec side = isSending ? codec.send() : codec.receive();
            numbers.add(side.format() + " " + side.encodingName() + " "
                    + side.parameters().text());
        }
        return numbers;
    }

    @Provide
    Arbitrary<Capabilities> presets() {
        return Arbitraries.of(Presets.names())
                .filter(name -> !name.equals("rtsp"))
                .map(name -> Presets.named(name).orElseThrow());
    }

    @Provide
    Arbitrary<List<Round>> rounds() {
        Arbitrary<Integer> index = Arbitraries.integers().between(0, 3);
        Arbitrary<MediaType> types = Arbitraries.of(MediaType.AUDIO, MediaType.VIDEO, MediaType.APPLICATION);
        Arbitrary<Change> changes = Arbitraries.oneOf(
                Arbitraries.of(new Change.Hold(), new Change.Resume(), new Change.Everything()),
                Combinators.combine(index, Arbitraries.of(Direction.class)).as(Change.Turn::new),
                index.map(Change.Remove::new),
                types.map(Change.Add::new),
                Combinators.combine(index, types).as(Change.Replace::new));
        return Combinators.combine(Arbitraries.of(true, false), changes, Arbitraries.of(true, false, false, false))
                .as(Round::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
