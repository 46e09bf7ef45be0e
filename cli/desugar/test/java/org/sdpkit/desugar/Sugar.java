package org.sdpkit.desugar;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Lambdas, method references and records of every kind, and what comes of them. */
public final class Sugar {

    private final String word;

    private Sugar(String word) {
        this.word = word;
    }

    private record Nothing() {}

    private record Everything(
            boolean flag,
            byte small,
            short more,
            char sign,
            int number,
            long large,
            float part,
            double finer,
            String text,
            List<String> words) {

        static Everything of(double finer, String text) {
            return new Everything(true, (byte) 1, (short) 2, 'c', 4, 5L, 0.5f, finer, text, List.of("a", "b"));
        }
    }

    private interface Named {

        String name();

        default String twice() {
            Supplier<String> twice = () -> more("twice") + name();
            return twice.get();
        }

        private String more(String word) {
            Function<String, String> longer = text -> text + " " + name();
            return longer.apply(word);
        }

        static Named of(String text) {
            return () -> text;
        }

        private static Named someone() {
            Supplier<Named> someone = () -> of("someone");
            return someone.get();
        }
    }

    /** What comes of each. */
    public static List<Object> results() {
        List<Object> found = new ArrayList<>();
        addLambdas(found);
        addReferences(found);
        addOfInterface(found);
        addRecords(found);
        return found;
    }

    private static void addLambdas(List<Object> found) {
        int captured = 7;
        long wide = 1L << 40;
        IntUnaryOperator plus = number -> number + captured;
        LongSupplier both = () -> wide + captured;
        Function<String, Integer> length = text -> text.length() + captured;
        Supplier<Supplier<String>> nested = () -> () -> "nested " + captured;
        Runnable last = () -> found.add("run");
        last.run();
        found.addAll(List.of(
                plus.applyAsInt(1),
                both.getAsLong(),
                length.apply("four"),
                nested.get().get()));
        found.add(new Sugar("own").withPrivate("more"));
    }

    private String withPrivate(String more) {
        UnaryOperator<String> joined = text -> joined(text);
        return joined.apply(more);
    }

    private String joined(String text) {
        return word + " " + text;
    }

    private static void addReferences(List<Object> found) {
        Function<String, Sugar> constructor = Sugar::new;
        BiFunction<Sugar, String, String> unbound = Sugar::joined;
        Function<String, String> bound = constructor.apply("bound")::joined;
        IntFunction<int[]> array = int[]::new;
        ToIntFunction<Integer> unboxed = Integer::intValue;
        ToLongFunction<Integer> widened = number -> number;
        Function<Integer, String> ofInterface = List.of("zero", "one")::get;
        IntPredicate isDigit = Character::isDigit;
        UnaryOperator<String> lower = text -> text.toLowerCase(Locale.ROOT);
        found.add(unbound.apply(constructor.apply("unbound"), "it"));
        found.add(bound.apply("it"));
        found.add(array.apply(3).length);
        found.add(unboxed.applyAsInt(8) + widened.applyAsLong(9));
        found.add(ofInterface.apply(1));
        found.add(isDigit.test('5'));
        found.add(lower.apply("LOW"));
        List.of("void", "result").forEach(found::add);
    }

    private static void addOfInterface(List<Object> found) {
        found.add(Named.of("name").twice());
        found.add(Named.someone().name());
    }

    /** Whether two lambdas of one shape, each of which says something of its own, are of one class. */
    public static boolean isOneClass() {
        Supplier<String> one = () -> "one";
        Supplier<String> other = () -> "other";
        return one.getClass() == other.getClass() && !one.get().equals(other.get());
    }

    /** A file that lies beside this class. */
    public static List<Object> file() throws IOException {
        try (InputStream in = Sugar.class.getResourceAsStream("file.bin")) {
            return in == null ? List.of("none") : List.of(Arrays.hashCode(in.readAllBytes()));
        }
    }

    private static void addRecords(List<Object> found) {
        Everything one = Everything.of(Double.NaN, "text");
        found.addAll(List.of(one.toString(), one.hashCode(), new Nothing().toString(), new Nothing().hashCode()));
        found.addAll(List.of(
                one.equals(Everything.of(Double.NaN, "text")),
                one.equals(Everything.of(Double.NaN, "other")),
                Everything.of(0.0, "text").equals(Everything.of(-0.0, "text")),
                one.equals((Object) "text"),
                new Nothing().equals(new Nothing())));
    }
}
