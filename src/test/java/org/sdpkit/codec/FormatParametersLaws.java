package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.sdpkit.attribute.Reading;

/** Reading loses nothing and never throws; what is written is read again. */
class FormatParametersLaws {

    @Property
    void whatIsReadIsWrittenAgain(@ForAll("texts") String text) {
        FormatParameters read = FormatParameters.of(text);
        assertEquals(text, read.text());
        assertEquals(read, FormatParameters.of(read.text()));
    }

    @Property
    void everyFormatReadsEveryText(@ForAll("formats") Format<?> format, @ForAll("texts") String text) {
        readsEverything(format, text);
    }

    private static <T extends TypedParameters<T>> void readsEverything(Format<T> format, String text) {
        T view = format.read(text);
        assertEquals(text, format.write(view));
        assertEquals(view, format.read(format.write(view)));
        List<Format.PieceReading> readings = format.readings(view.parameters());
        assertEquals(
                view.parameters().pieces(),
                readings.stream().map(Format.PieceReading::piece).toList());
        format.parameters().forEach(view::value);
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        for (Format.PieceReading reading : readings) {
            if (reading.reading() instanceof Reading.Malformed<?> malformed) {
                assertTrue(malformed.offset() >= 0 && malformed.offset() <= length, malformed + " in " + text);
            }
        }
    }

    @Property
    void aValueThatIsSetIsThere(@ForAll("formats") Format<?> format, @ForAll Random random) {
        setsSome(format, random);
    }

    private static <T extends TypedParameters<T>> void setsSome(Format<T> format, Random random) {
        T view = format.read("x-first=1; X-Flag");
        if (format == TelephoneEvent.FORMAT || format == Red.FORMAT) {
            view = format.read("");
        }
        for (Parameter<?> parameter : format.parameters()) {
            if (random.nextBoolean()) {
                view = set(view, parameter, random);
            }
        }
        assertEquals(view, format.read(format.write(view)));
        assertTrue(format.readings(view.parameters()).stream()
                .noneMatch(reading -> reading.reading() instanceof Reading.Malformed<?>));
        T bare = view;
        for (Parameter<?> parameter : format.parameters()) {
            bare = bare.without(parameter);
            assertEquals(parameter.defaultValue(), bare.value(parameter));
        }
    }

    private static <T extends TypedParameters<T>, V> T set(T view, Parameter<V> parameter, Random random) {
        V value = someValue(parameter, random);
        T changed = view.with(parameter, value);
        assertEquals(Optional.of(value), changed.value(parameter), parameter + " in " + changed);
        assertEquals(changed, changed.with(parameter, value));
        for (FormatParameters.Piece piece : view.parameters().pieces()) {
            if (!piece.isNamed(parameter.name())
                    && !parameter.piecesIn(view.parameters()).contains(piece)) {
                assertTrue(changed.parameters().pieces().contains(piece), piece + " in " + changed);
            }
        }
        return changed;
    }

    /** One of the examples, or between them if they are the bounds of integers. */
    @SuppressWarnings("unchecked") // an Integer is made only where the parameter has Integers
    private static <V> V someValue(Parameter<V> parameter, Random random) {
        List<V> examples =
                parameter.examples().stream().map(text -> read(parameter, text)).toList();
        if (examples.size() == 2
                && examples.get(0) instanceof Integer least
                && examples.get(1) instanceof Integer most) {
            long width = (long) most - least + 1;
            return (V) Integer.valueOf((int) (least + Math.floorMod(random.nextLong(), width)));
        }
        return examples.get(random.nextInt(examples.size()));
    }

    private static <V> V read(Parameter<V> parameter, String text) {
        return parameter
                .read(FormatParameters.of(parameter.name() + "=" + text))
                .flatMap(Reading::value)
                .or(() -> parameter.read(FormatParameters.of(text)).flatMap(Reading::value))
                .orElseThrow(() -> new AssertionError(parameter + " does not read " + text));
    }

    @Provide
    Arbitrary<Format<?>> formats() {
        return Arbitraries.of(Formats.STANDARD.all());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(Formats.STANDARD.all().stream()
                .flatMap(format -> format.parameters().stream())
                .flatMap(parameter -> parameter.examples().stream()
                        .flatMap(text ->
                                List.of(parameter.name() + "=" + text, parameter.name(), parameter.name() + "=", text)
                                        .stream()))
                .toList());
        Arbitrary<String> separators =
                Arbitraries.of(";", "; ", " ;", "=", "\"", "{", "}", ",", "/", " ", "ü", "-1", "x");
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.strings().ofMaxLength(40)),
                Tuple.of(
                        4,
                        Arbitraries.oneOf(pieces, separators)
                                .list()
                                .ofMaxSize(12)
                                .map(all -> String.join("", all))));
    }
}
