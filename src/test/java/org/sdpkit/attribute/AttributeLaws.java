package org.sdpkit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.sdpkit.model.Line;

/** Every attribute type reads every text, and reads again what it writes. */
class AttributeLaws {

    private static final List<AttributeType<?>> TYPES = Catalogue.STANDARD.types();
    private static final List<String> EXAMPLES =
            TYPES.stream().flatMap(type -> type.examples().stream()).toList();

    /** What means something to one reader or another, and what is seldom thought of. */
    private static final List<String> PIECES = List.of(
            "0",
            "1",
            "9",
            "00",
            "255",
            "256",
            "65536",
            "4294967296",
            "18446744073709551616",
            "a",
            "f",
            "x",
            "Z",
            "é",
            "日",
            "\u00A0",
            "\uFFFD",
            "\uD83D\uDE00",
            " ",
            "  ",
            "\t",
            " \t",
            "\u0001",
            "\u007F",
            "\u0080",
            "\r",
            "\n",
            "\u0000",
            ":",
            ";",
            ",",
            "/",
            "=",
            "-",
            "+",
            ".",
            "*",
            "|",
            "\"",
            "'",
            "\\",
            "\\\"",
            "<",
            ">",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "%",
            "%41",
            "@",
            "?",
            "!",
            "~",
            "#",
            "$",
            "^",
            "_",
            "&",
            "::",
            "1.0",
            "-1",
            "1-2");

    @Property(tries = 4000, shrinking = ShrinkingMode.OFF)
    void aMutatedExampleIsReadAndWhatIsReadIsWritten(@ForAll("types") AttributeType<?> type, @ForAll Random random) {
        for (int i = 0; i < 10; i++) {
            String name = anyOf(type.names(), random);
            String example = type.examples().isEmpty() ? anyOf(EXAMPLES, random) : anyOf(type.examples(), random);
            check(type, name, Optional.of(mutated(example, random)));
        }
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void everyTextIsReadAndWhatIsReadIsWritten(@ForAll("types") AttributeType<?> type, @ForAll Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(anyOf(PIECES, random));
        }
        check(type, anyOf(type.names(), random), Optional.of(text.toString()));
    }

    @Property
    void aNameWithoutAValueIsReadAndWritten(@ForAll("types") AttributeType<?> type) {
        type.names().forEach(name -> check(type, name, Optional.empty()));
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void bytesThatAreNoTextAreRead(@ForAll("types") AttributeType<?> type, @ForAll Random random) {
        String example = type.examples().isEmpty() ? "" : anyOf(type.examples(), random);
        StringBuilder latin1 = new StringBuilder(ValueScanner.encoded(example));
        for (int i = random.nextInt(3); i >= 0; i--) {
            latin1.insert(random.nextInt(latin1.length() + 1), (char) random.nextInt(256));
        }
        checkLatin1(type, anyOf(type.names(), random), Optional.of(latin1.toString()));
    }

    @Property(tries = 4000, shrinking = ShrinkingMode.OFF)
    void whatAConstructorAcceptsIsWrittenAndReadAgain(@ForAll("types") AttributeType<?> type, @ForAll Random random) {
        for (int i = 0; i < 5 && !type.examples().isEmpty(); i++) {
            builds(type, anyOf(type.examples(), random), random);
        }
    }

    @Property
    void parametersOfAFormatAreReadWithoutTheWhiteSpaceAroundThem(@ForAll("whiteSpace") String space) {
        check(Fmtp.TYPE, "fmtp", Optional.of("96 " + space));
        check(Fmtp.TYPE, "fmtp", Optional.of("96 " + space + "apt=97" + space));
        writesAndReadsAgain(Fmtp.TYPE, new Fmtp("96", space + "apt=97" + space));
    }

    @Provide
    Arbitrary<String> whiteSpace() {
        return Arbitraries.strings()
                .withChars(" \t\u000B\u000C\u001C\u00A0\u2003")
                .ofMaxLength(3);
    }

    @Provide
    Arbitrary<AttributeType<?>> types() {
        return Arbitraries.of(TYPES);
    }

    private static String mutated(String example, Random random) {
        StringBuilder text = new StringBuilder(example);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(4));
            switch (random.nextInt(6)) {
                case 0 -> text.insert(from, anyOf(PIECES, random));
                case 1 -> text.delete(from, to);
                case 2 -> text.replace(from, to, anyOf(PIECES, random));
                case 3 -> text.insert(from, text.substring(random.nextInt(from + 1), from));
                case 4 -> text.insert(from, partOf(anyOf(EXAMPLES, random), random));
                default -> text.append(anyOf(PIECES, random));
            }
        }
        return withoutHalves(text.toString());
    }

    /** The text without halves of surrogate pairs, which no bytes stand for. */
    private static String withoutHalves(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String partOf(String example, Random random) {
        int from = random.nextInt(example.length() + 1);
        return example.substring(from, from + random.nextInt(example.length() - from + 1));
    }

    private static <T> T anyOf(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static <T> void builds(AttributeType<T> type, String example, Random random) {
        type.read(example)
                .value()
                .flatMap(value -> Optional.ofNullable(changed(value, random)))
                .filter(value -> type.text(type.valueClass().cast(value)).indexOf('\0') < 0)
                .ifPresent(value -> writesAndReadsAgain(type, type.valueClass().cast(value)));
    }

    /** A value that differs from this in some of its texts and numbers, or null where that is refused. */
    private static @Nullable Object changed(Object value, Random random) {
        if (value instanceof String text) {
            return random.nextBoolean() ? text : mutated(text, random);
        }
        if (value instanceof Optional<?> optional) {
            return random.nextInt(8) == 0 ? Optional.empty() : optional.map(content -> changed(content, random));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .flatMap(element -> Stream.generate(() -> changed(element, random))
                            .limit(random.nextInt(8) == 0 ? random.nextInt(3) : 1))
                    .filter(Objects::nonNull)
                    .toList();
        }
        if (value instanceof Enum<?> constant && random.nextInt(4) == 0) {
            return anyOf(List.of(constant.getDeclaringClass().getEnumConstants()), random);
        }
        if (value instanceof Integer number) {
            return random.nextInt(4) > 0 ? number : anyOf(List.of(-1, 0, 1, 255, 65536, Integer.MAX_VALUE), random);
        }
        if (value instanceof Long number) {
            return random.nextInt(4) > 0 ? number : anyOf(List.of(-1L, 0L, 1L, 4294967296L, Long.MAX_VALUE), random);
        }
        if (value instanceof OptionalInt number) {
            int other = anyOf(List.of(-1, 0, 1, 255, 65536, Integer.MAX_VALUE), random);
            return random.nextInt(4) > 0 ? number : random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(other);
        }
        if (value instanceof OptionalLong number) {
            long other = anyOf(List.of(-1L, 0L, 1L, 4294967296L, Long.MAX_VALUE), random);
            return random.nextInt(4) > 0
                    ? number
                    : random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(other);
        }
        if (value instanceof Boolean flag) {
            return flag ^ random.nextInt(8) == 0;
        }
        if (value instanceof BigDecimal number) {
            return random.nextInt(4) > 0 ? number : new BigDecimal(anyOf(List.of("-1", "0", "1E9", "1E-9"), random));
        }
        return value instanceof Record record ? rebuilt(record, random) : value;
    }

    private static @Nullable Object rebuilt(Record record, Random random) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                arguments[i] = changed(components[i].getAccessor().invoke(record), random);
                if (arguments[i] == null) {
                    return null;
                }
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            boolean isArgument = refused.getCause() instanceof IllegalArgumentException;
            assertTrue(isArgument, () -> record + " with " + Arrays.toString(arguments) + ": " + refused.getCause());
            return null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static void check(AttributeType<?> type, String name, Optional<String> text) {
        checkLatin1(type, name, text.map(ValueScanner::encoded));
    }

    private static <T> void checkLatin1(AttributeType<T> type, String name, Optional<String> latin1) {
        Reading<T> reading = type.readLatin1(name, latin1);
        if (reading instanceof Reading.Malformed<T> malformed) {
            int length = latin1.map(String::length).orElse(0);
            assertTrue(malformed.offset() >= 0 && malformed.offset() <= length, malformed + " in " + latin1);
        } else {
            writesAndReadsAgain(type, reading.value().orElseThrow());
        }
    }

    private static <T> void writesAndReadsAgain(AttributeType<T> type, T value) {
        String text = type.text(value);
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        Optional<String> latin1 =
                colon < 0 ? Optional.empty() : Optional.of(ValueScanner.encoded(text.substring(colon + 1)));
        assertEquals(new Reading.Known<>(value), type.readLatin1(name, latin1), text);
        if (text.chars().anyMatch(c -> c == '\r' || c == '\n' || c == '\0')) {
            assertThrows(IllegalArgumentException.class, () -> Line.of(type, value), text);
        } else {
            Line line = Line.of(type, value);
            assertEquals("a=" + text, line.text());
            assertEquals(Optional.of(value), Line.of(line.text()).as(type));
        }
    }
}
