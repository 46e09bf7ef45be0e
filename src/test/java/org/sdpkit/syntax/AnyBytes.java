package org.sdpkit.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.sdpkit.Tree;

/** Bytes that somebody may take for a description: random ones, lines like those of SDP, and samples gone wrong. */
public final class AnyBytes implements ArbitrarySupplier<byte[]> {

    private static final long LARGEST_SAMPLE = 2_000;

    @Override
    public Arbitrary<byte[]> get() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMaxSize(200)),
                        Tuple.of(3, lines().map(AnyBytes::bytes)),
                        Tuple.of(3, mutants().map(AnyBytes::bytes)))
                .withoutEdgeCases();
    }

    /** Pieces of text such as stand in descriptions, or should not; their bytes seen as Latin-1. */
    public static Arbitrary<String> pieces() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, words()),
                Tuple.of(2, ends()),
                Tuple.of(
                        1,
                        Arbitraries.of("", "v=0\r\n", "m=audio 9 RTP/AVP 0\r\n", "a=x\n", "\r\n\r\n", "=", "a=", " ")));
    }

    private static Arbitrary<String> lines() {
        return Combinators.combine(heads(), bodies(), ends())
                .as((head, body, end) -> head + body + end)
                .list()
                .ofMaxSize(30)
                .map(lines -> String.join("", lines));
    }

    private static Arbitrary<String> heads() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("vosiuepcbtrzkamaaamm".split("")).map(letter -> letter + "=")),
                Tuple.of(2, Arbitraries.chars().range('A', 'z').map(letter -> letter + "=")),
                Tuple.of(2, Arbitraries.of("", " ", "\u00EF\u00BB\u00BFv=", "a =", "m", "=", "\u00E2\u0084\u00AA=")));
    }

    private static Arbitrary<String> bodies() {
        Arbitrary<String> separator = Arbitraries.of(" ", " ", " ", "  ", ":", "/", "");
        return Combinators.combine(words(), separator)
                .as((word, after) -> word + after)
                .list()
                .ofMaxSize(8)
                .map(words -> String.join("", words));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(known().split(" "))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "\u00C3\u00A9", "\u00F0\u009F\u008E\u00A5", "\u00FF", "\u00E2\u0082", "\0", "\t")),
                Tuple.of(1, Arbitraries.strings().withCharRange('\0', '\u00FF').ofMaxLength(6)),
                Tuple.of(1, Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(25)));
    }

    private static String known() {
        return "0 - IN IP4 IP6 127.0.0.1 224.2.1.1/127 224.2.1.1/127/3 FF15::101/3 ::1 host.example audio video 9 9/2 70000"
                + " RTP/AVP UDP/TLS/RTP/SAVPF 0 8 96 97 97 x rtpmap fmtp mid group BUNDLE sendrecv recvonly ptime charset"
                + " rtpmap:96 fmtp:96 mid:1 charset:ISO-8859-1 group:BUNDLE opus/48000/2 2873397496 2873404696 3600 7d 1h -1h"
                + " AS:128 X-YZ:1 prompt clear:x j@example.com (Jane) <j@example.com> +1 617-555-6011 http://example.com/%20";
    }

    private static Arbitrary<String> ends() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("\r\n")),
                Tuple.of(4, Arbitraries.of("\n", "\r")),
                Tuple.of(1, Arbitraries.of("", "\n\r", "\r\r\n", "\n\n", "\r\r")));
    }

    private static Arbitrary<String> mutants() {
        Arbitrary<Mutation> mutation = Combinators.combine(
                        Arbitraries.integers().between(0, 1999),
                        Arbitraries.integers().between(0, 40),
                        pieces())
                .as(Mutation::new);
        return Combinators.combine(Arbitraries.of(samples()), mutation.list().ofMaxSize(4))
                .as(AnyBytes::mutated);
    }

    private static String mutated(String text, List<Mutation> mutations) {
        String mutant = text;
        for (Mutation mutation : mutations) {
            mutant = mutation.of(mutant);
        }
        return mutant;
    }

    private static List<String> samples() {
        return Tree.samples().stream()
                .map(AnyBytes::latin1)
                .filter(text -> text.length() < LARGEST_SAMPLE)
                .toList();
    }

    private static String latin1(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Other text in the place of some. */
    private record Mutation(int at, int length, String replacement) {

        String of(String text) {
            int from = text.isEmpty() ? 0 : at % text.length();
            int to = Math.min(text.length(), from + length);
            return text.substring(0, from) + replacement + text.substring(to);
        }
    }
}
