package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatch.Mismatch;
import org.sdpkit.model.MediaType;

/** What holds for any two codecs, whatever their parameters say. */
class CodecMatchLaws {

    private static final List<String> DIRECTED = List.of(
            "br-send",
            "br-recv",
            "bw-send",
            "bw-recv",
            "in-band-parameter-sets",
            "recv-sub-layer-id",
            "recv-sublayer-id",
            "recv-ols-id");

    @Property
    void aCodecMatchesItself(@ForAll("pairs") Tuple2<Codec, Codec> pair) {
        Codec codec = pair.get1();
        Match match = assertInstanceOf(Match.class, CodecMatchers.STANDARD.match(codec, codec));
        for (Parameter<?> parameter : format(codec).parameters()) {
            if (parameter.offerAnswer() == OfferAnswer.SYMMETRIC) {
                assertEquals(
                        MatchDraft.value(parameter, codec.parameters()),
                        MatchDraft.value(parameter, match.answer().parameters()),
                        parameter.name());
            }
        }
    }

    /** What is said of one direction is left out: offered again, it would be said of the other. */
    @Property
    void anAnswerOfferedAgainIsAnsweredTheSame(@ForAll("pairs") Tuple2<Codec, Codec> pair) {
        boolean isDirected = DIRECTED.stream().anyMatch(name -> isSaid(name, pair.get1()) || isSaid(name, pair.get2()));
        if (!isDirected && CodecMatchers.STANDARD.match(pair.get1(), pair.get2()) instanceof Match match) {
            Match again = assertInstanceOf(Match.class, CodecMatchers.STANDARD.match(match.answer(), pair.get2()));
            assertEquals(match.answer(), again.answer());
        }
    }

    private static boolean isSaid(String name, Codec codec) {
        return codec.parameters().find(name).isPresent();
    }

    @Property
    void theOffererAcceptsWhatItsOfferIsAnswered(@ForAll("pairs") Tuple2<Codec, Codec> pair) {
        if (CodecMatchers.STANDARD.match(pair.get1(), pair.get2()) instanceof Match match) {
            assertInstanceOf(Match.class, CodecMatchers.STANDARD.accept(pair.get1(), match.answer()));
        }
    }

    @Property
    void whatDoesNotMatchSaysWhyWithBothValues(@ForAll("pairs") Tuple2<Codec, Codec> pair) {
        if (CodecMatchers.STANDARD.match(pair.get1(), pair.get2()) instanceof Mismatch mismatch) {
            assertTrue(!mismatch.reason().isBlank() && !mismatch.reference().isBlank(), mismatch::toString);
            assertTrue(mismatch.reason().contains("the answerer"), mismatch::reason);
        }
    }

    @Property
    void noTextMakesAMatcherThrow(@ForAll("formats") Format<?> format, @ForAll String offered, @ForAll String own) {
        CodecMatch outcome = CodecMatchers.STANDARD.match(codec(format, offered), codec(format, own));
        assertTrue(outcome instanceof Match || outcome instanceof Mismatch);
        Codec codec = codec(format, offered);
        assertInstanceOf(Match.class, CodecMatchers.STANDARD.match(codec, codec));
    }

    @Provide
    Arbitrary<Format<?>> formats() {
        return Arbitraries.of(StandardFormats.ALL);
    }

    @Provide
    Arbitrary<Tuple2<Codec, Codec>> pairs() {
        return formats().flatMap(format -> texts(format)
                .tuple2()
                .map(texts -> Tuple.of(codec(format, texts.get1()), codec(format, texts.get2()))));
    }

    /** Parameters of a format in any order, some with values that are none. */
    private static Arbitrary<String> texts(Format<?> format) {
        List<String> pieces = new ArrayList<>(List.of("x-unknown=1", ""));
        for (Parameter<?> parameter : format.parameters()) {
            boolean isNamed = parameter.examples().stream().noneMatch(parameter.name()::equals)
                    && parameter != TelephoneEvent.EVENTS
                    && parameter != Red.PAYLOAD_TYPES;
            String start = isNamed ? parameter.name() + "=" : "";
            parameter.examples().forEach(example -> pieces.add(start + example));
            pieces.add(start + "1");
            pieces.add(start + "!");
        }
        for (String example : format.examples()) {
            pieces.add(example);
        }
        return Arbitraries.of(pieces).list().ofMaxSize(6).map(some -> some.stream()
                .collect(Collectors.joining(";")));
    }

    private static Format<?> format(Codec codec) {
        return Formats.STANDARD.of(codec).orElseThrow();
    }

    private static Codec codec(Format<?> format, String parameters) {
        MediaType mediaType = format.mediaTypes().iterator().next();
        RtpMap map = new RtpMap(96, format.encodingNames().get(0), 90000);
        return new Codec(mediaType, "96", Optional.of(map), FormatParameters.of(parameters), List.of());
    }
}
