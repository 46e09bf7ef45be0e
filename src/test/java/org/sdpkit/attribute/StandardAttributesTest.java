package org.sdpkit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every entry of the catalogue is complete, and reads and writes its own examples. */
class StandardAttributesTest {

    private static final String REFERENCE = "RFC \\d+ (section [\\d.]+|Appendix [A-Z][\\d.]*)"
            + "|draft-[a-z0-9-]+( section [\\d.]+)?|ITU-T .+|VSF .+|no specification: .+|libwebrtc .+";

    @TestFactory
    Stream<DynamicTest> anEntryIsComplete() {
        return StandardAttributes.ALL.stream().map(type -> DynamicTest.dynamicTest(type.label(), () -> check(type)));
    }

    private static <T> void check(AttributeType<T> type) {
        assertTrue(!type.meaning().isEmpty(), "says what it is for");
        assertTrue(type.reference().matches(REFERENCE), type.reference());
        assertTrue(!type.levels().isEmpty(), "says its level");
        assertTrue(type.mux().isPresent(), "says its mux category");
        assertTrue(!type.examples().isEmpty(), "has an example");
        assertEquals(
                type.inheritance() != Inheritance.NONE,
                type.inheritanceReference().matches("RFC \\d+ (section [\\d.]+|Appendix [A-Z][\\d.]*)"),
                "says why it is inherited");
        for (String example : type.examples()) {
            T value = read(type, example);
            assertEquals(
                    type.valueClass(), value instanceof Enum<?> flag ? flag.getDeclaringClass() : value.getClass());
            assertEquals(example, type.isFlag() ? type.nameOf(value) : type.write(value));
            assertEquals(value, Nested.of(type, value).as(type).orElseThrow());
        }
    }

    private static <T> T read(AttributeType<T> type, String example) {
        Reading<T> reading = type.isFlag() ? type.readLatin1(example, Optional.empty()) : type.read(example);
        return reading.value().orElseThrow(() -> new AssertionError(reading.toString()));
    }

    @Test
    void entriesAreInAlphabeticalOrderOfTheirFirstNames() {
        List<String> names =
                StandardAttributes.ALL.stream().map(type -> type.names().get(0)).toList();
        assertEquals(names.stream().sorted().toList(), names);
    }

    @Test
    void noNameIsTakenTwice() {
        Set<String> names = new HashSet<>();
        StandardAttributes.ALL.forEach(
                type -> type.names().forEach(name -> assertTrue(names.add(name), name + " is taken twice")));
    }

    @Test
    void aCatalogueCanBeExtendedAndChanged() {
        record Own(String text) {}
        AttributeType<Own> own = AttributeType.named("x-own", Own.class)
                .at(Level.MEDIA)
                .syntax(in -> new Own(in.rest("text")), (value, out) -> out.append(value.text));
        AttributeType<Own> mid = AttributeType.named("mid", Own.class)
                .at(Level.MEDIA)
                .syntax(in -> new Own(in.rest("text")), (value, out) -> out.append(value.text));
        Catalogue catalogue = Catalogue.STANDARD.with(own, mid);
        assertEquals(Optional.of(own), catalogue.find("x-own"));
        assertEquals(Optional.of(mid), catalogue.find("mid"));
        assertEquals(Optional.of(Mid.TYPE), Catalogue.STANDARD.find("mid"));
        assertEquals(Optional.empty(), Catalogue.STANDARD.find("x-own"));
    }
}
