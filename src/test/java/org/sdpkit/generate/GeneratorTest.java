package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Reading;
import org.sdpkit.codec.Codec;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** What is generated is valid, reads as it was written, and can be answered. */
class GeneratorTest {

    /** How many of each kind; of all eight 100,000 where {@code .ci/run} asks for it. */
    private static final int COUNT = Integer.getInteger("generate.count", 200);

    /** Exchanges take longer than all else, and there are several offers in each. */
    private static final int EXCHANGES = Math.min(COUNT, 1_000);

    /** Large ones, of which the codecs are more than there are payload types. */
    private static final int MANY = 40;

    /** What is wrong with what a seed gives. */
    private record Fault(long seed, String text) {

        String name() {
            return text.lines().findFirst().orElse("");
        }

        @Override
        public String toString() {
            return "seed " + seed + ": " + text;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noDescriptionHasAnErrorByItsProfile(Kind kind) {
        Validator validator = Validator.of(kind.profile());
        assertNothing(COUNT, seed -> {
            SessionDescription description = generator(kind, seed).description(seed);
            return faults(description.toString(), validator.check(description));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDescriptionReadsAsItWasWritten(Kind kind) {
        assertNothing(COUNT, seed -> {
            SessionDescription description = generator(kind, seed).description(seed);
            SessionDescription read = Sdp.parse(description.bytes()).session();
            assertEquals(description, read, () -> kind + " " + seed);
            List<String> odd = new ArrayList<>();
            for (int i = 0; i < read.lines().size(); i++) {
                Line line = read.lines().get(i);
                if (!(line.reading() instanceof Reading.Known)) {
                    odd.add("not read: " + line);
                }
                if (!line.reading().equals(description.lines().get(i).reading())) {
                    odd.add("read otherwise than it was built: " + line);
                }
            }
            return odd;
        });
    }

    @ParameterizedTest
    @EnumSource
    void noPairHasAnErrorByItsProfile(Kind kind) {
        Validator validator = Validator.of(answered(kind));
        assertNothing(COUNT, seed -> {
            var pair = generator(kind, seed).pair(seed);
            return faults(pair.offer() + "---\n" + pair.answer(), validator.check(pair));
        });
    }

    @ParameterizedTest
    @EnumSource
    void noExchangeHasAnErrorByItsProfile(Kind kind) {
        Validator validator = Validator.of(answered(kind));
        assertNothing(EXCHANGES, seed -> {
            var exchange = generator(kind, seed).exchange(seed);
            return faults(exchange.steps().toString(), validator.check(exchange));
        });
    }

    @Test
    void theNumberOfMediaDescriptionsIsAsAsked() {
        for (Kind kind : Kind.values()) {
            assertEquals(Set.of(1), sizes(Generator.of(kind).media(1, 1)), kind.toString());
            assertEquals(Set.of(5, 6, 7), sizes(Generator.of(kind).media(5, 7)), kind.toString());
        }
        assertThrows(
                IllegalArgumentException.class, () -> Generator.of(Kind.SIP).media(0, 1));
        assertThrows(
                IllegalArgumentException.class, () -> Generator.of(Kind.SIP).media(3, 2));
    }

    private static Set<Integer> sizes(Generator generator) {
        return generator
                .descriptions(0)
                .limit(40)
                .map(description -> description.mediaDescriptions().size())
                .collect(Collectors.toSet());
    }

    @Test
    void thereAreNoCodecsButThoseAskedForAndWhatGoesWithThem() {
        Set<String> companions = Set.of("CN", "flexfec-03", "red", "rtx", "telephone-event", "ulpfec");
        for (Kind kind : List.of(Kind.WEBRTC, Kind.SIP, Kind.RTSP, Kind.ST2110, Kind.SAP)) {
            Generator generator = Generator.of(kind)
                    .mediaTypes(MediaType.AUDIO, MediaType.VIDEO)
                    .codecs("Opus", "h264", "L24", "jxsv");
            Set<String> names = new TreeSet<>();
            generator.descriptions(0).limit(40).forEach(description -> names.addAll(names(description)));
            generator
                    .exchanges(0)
                    .limit(5)
                    .flatMap(exchange -> exchange.steps().stream())
                    .filter(Exchange.Described.class::isInstance)
                    .forEach(step -> names.addAll(names(step.text())));
            names.removeAll(companions);
            assertEquals(
                    kind == Kind.ST2110 ? Set.of("L24", "jxsv") : Set.of("H264", "L24", "opus"), both(kind, names));
        }
        assertThrows(
                IllegalArgumentException.class, () -> Generator.of(Kind.SIP).codecs("opsu"));
    }

    /** Only announcements may have L24 beside Opus. */
    private static Set<String> both(Kind kind, Set<String> names) {
        Set<String> both = new TreeSet<>(names);
        if (kind != Kind.ST2110 && kind != Kind.SAP) {
            assertFalse(both.contains("L24"), kind + " " + names);
            both.add("L24");
        }
        return both;
    }

    private static Set<String> names(SessionDescription description) {
        return description.mediaDescriptions().stream()
                .flatMap(media -> Codec.allIn(media).stream())
                .flatMap(codec -> codec.encodingName().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void theTwoEndsOfAnExchangeAreNotOneMachine() {
        Map<Side, Set<String>> hosts = Generator.of(Kind.WEBRTC).exchange(3).steps().stream()
                .collect(Collectors.groupingBy(
                        Exchange.Step::side,
                        Collectors.flatMapping(
                                step -> step.text()
                                        .toString()
                                        .lines()
                                        .filter(line -> line.endsWith(" typ host"))
                                        .map(line -> line.split(" ", -1)[4]),
                                Collectors.toSet())));
        assertEquals(2, hosts.size(), hosts::toString);
        assertFalse(hosts.values().stream().anyMatch(Set::isEmpty), hosts::toString);
        assertTrue(
                Collections.disjoint(hosts.getOrDefault(Side.A, Set.of()), hosts.getOrDefault(Side.B, Set.of())),
                hosts::toString);
    }

    @Test
    void mediaIsOfTheTypesThatAreAskedFor() {
        assertEquals(Set.of("audio"), types(Kind.WEBRTC, MediaType.AUDIO));
        assertEquals(Set.of("application", "video"), types(Kind.WEBRTC, MediaType.APPLICATION, MediaType.VIDEO));
        assertEquals(Set.of("text"), types(Kind.SIP, MediaType.TEXT));
        assertEquals(Set.of("audio"), types(Kind.RTSP, MediaType.AUDIO));
        assertEquals(Set.of("audio"), types(Kind.ST2110, MediaType.AUDIO));
        assertEquals(Set.of("video"), types(Kind.SAP, MediaType.VIDEO));
        assertEquals(Set.of("message", "video"), types(Kind.MSRP, MediaType.VIDEO));
        assertEquals(Set.of("image", "text"), types(Kind.T38, MediaType.TEXT));
        assertThrows(
                IllegalArgumentException.class, () -> Generator.of(Kind.SIP).mediaTypes(new MediaType("pigeon")));
    }

    private static Set<String> types(Kind kind, MediaType... types) {
        Generator generator = Generator.of(kind).mediaTypes(types);
        return Stream.concat(
                        generator.descriptions(0).limit(40),
                        generator.exchanges(0).limit(4).flatMap(exchange -> exchange.steps().stream()
                                .filter(Exchange.Described.class::isInstance)
                                .map(Exchange.Step::text)))
                .flatMap(description -> description.mediaDescriptions().stream())
                .map(media -> media.media().orElseThrow().type().name())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void manyMediaDescriptionsHaveNoErrorEither(Kind kind) {
        Generator generator = Generator.of(kind).media(20, 20);
        assertNothing(MANY, seed -> {
            SessionDescription description =
                    generator.rareFeatures(seed % 2 == 1).description(seed);
            assertEquals(20, description.mediaDescriptions().size());
            return faults(description.toString(), Validator.of(kind.profile()).check(description));
        });
    }

    /** Who receives what a studio sends is no sender of a studio: what it answers is a plain answer. */
    private static Profile answered(Kind kind) {
        return kind == Kind.ST2110 ? Profile.SIP : kind.profile();
    }

    /** Every second one with rare features. */
    private static Generator generator(Kind kind, long seed) {
        return Generator.of(kind).rareFeatures(seed % 2 == 1);
    }

    private static List<String> faults(String text, List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code() + "\n" + finding.message() + "\n" + finding.span() + "\n" + text)
                .toList();
    }

    private static void assertNothing(int count, LongFunction<List<String>> check) {
        Map<String, List<String>> faults = LongStream.range(0, count)
                .parallel()
                .boxed()
                .flatMap(seed -> tried(check, seed).stream().map(fault -> new Fault(seed, fault)))
                .collect(Collectors.groupingBy(
                        Fault::name, TreeMap::new, Collectors.mapping(Fault::toString, Collectors.toList())));
        assertTrue(faults.isEmpty(), () -> faults.values().stream()
                .map(alike -> alike.size() + " times, first of " + alike.get(0))
                .collect(Collectors.joining("\n\n")));
    }

    private static List<String> tried(LongFunction<List<String>> check, long seed) {
        try {
            return check.apply(seed);
        } catch (RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            StringBuilder text = new StringBuilder(e.getClass().getSimpleName() + " " + e.getMessage());
            for (int i = 0; i < Math.min(12, trace.length); i++) {
                text.append("\n    ").append(trace[i]);
            }
            return List.of(text.toString());
        }
    }
}
