package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Nested;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Email;
import org.sdpkit.model.Field;
import org.sdpkit.model.Information;
import org.sdpkit.model.Key;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Origin;
import org.sdpkit.model.Phone;
import org.sdpkit.model.Repeat;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;
import org.sdpkit.model.TimeZones;
import org.sdpkit.model.Timing;
import org.sdpkit.model.Uri;
import org.sdpkit.model.Version;

/** All that can stand in a description is generated. */
class CoverageTest {

    private static final int SEEDS = Integer.getInteger("generate.coverage", 2_500);

    /** The fields: the grammar has a rule for each, besides that of an attribute. */
    private static final List<LineType<?>> FIELDS = List.of(
            Version.TYPE,
            Origin.TYPE,
            SessionName.TYPE,
            Information.TYPE,
            Uri.TYPE,
            Email.TYPE,
            Phone.TYPE,
            Connection.TYPE,
            Bandwidth.TYPE,
            Timing.TYPE,
            Repeat.TYPE,
            TimeZones.TYPE,
            Key.TYPE,
            MediaField.TYPE);

    /** What no valid description of ours has, and why. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("Address$ScopedIp6", "a zone is known to one host only"),
            Map.entry("CryptoKey$Other", "no other key method is registered"),
            Map.entry("Des$Strength.FAILURE", "of what is refused: RFC 3312 section 8"),
            Map.entry("Des$Strength.UNKNOWN", "of what is refused: RFC 3312 section 8"),
            Map.entry("MediaClock$Rate.denominator is left out", "hertz for a ratio: media-clock-rate"),
            Map.entry("Sescap", "needs configurations of all media descriptions: RFC 6871 section 3.3.8"),
            Map.entry("a=sescap", "as Sescap"),
            Map.entry("Simulcast$Syntax.DRAFT_PT", "an error: obsolete-simulcast-syntax"),
            Map.entry("Simulcast$Syntax.DRAFT_RID", "an error: obsolete-simulcast-syntax"));

    private final Set<String> seen = new TreeSet<>();

    @Test
    void everythingThatCanStandInADescriptionOccurs() {
        for (Kind kind : Kind.values()) {
            Generator generator = Generator.of(kind).rareFeatures(true);
            int count = kind == Kind.ANY ? SEEDS : SEEDS / 10;
            generator.descriptions(0).limit(count).forEach(this::see);
            generator.pairs(0).limit(count / 10).forEach(pair -> see(pair.answer()));
        }
        Set<String> missing = new TreeSet<>(universe());
        missing.removeAll(seen);
        Set<String> unexplained = new TreeSet<>(missing);
        unexplained.removeAll(LEFT_OUT.keySet());
        assertEquals("", String.join("\n", unexplained), "what never occurs");
        assertEquals(LEFT_OUT.keySet(), missing, "what is left out occurs all the same");
    }

    private void see(SessionDescription session) {
        for (Line line : session.lines()) {
            if (line instanceof Field field) {
                seen.add(field.type().label());
            }
            line.reading().value().ifPresent(value -> {
                if (line instanceof org.sdpkit.model.Attribute attribute) {
                    seen.add("a=" + attribute.name());
                }
                walk(value);
            });
        }
    }

    private void walk(Object value) {
        if (value instanceof Enum<?> constant) {
            seen.add(name(constant.getDeclaringClass()) + "." + constant.name());
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::walk);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::walk);
        } else if (value instanceof Nested nested) {
            nested(nested);
        } else if (value instanceof Record) {
            record(value);
        }
    }

    private void nested(Nested nested) {
        seen.add(name(Nested.class));
        seen.add("a=" + nested.name());
        parts(nested);
        Catalogue.STANDARD.find(nested.name()).ifPresent(type -> read(type, nested));
    }

    private <T> void read(AttributeType<T> type, Nested nested) {
        nested.value()
                .map(type::read)
                .orElseGet(() -> type.readBare(nested.name()))
                .value()
                .ifPresent(this::walk);
    }

    private void record(Object value) {
        seen.add(name(value.getClass()));
        parts(value);
    }

    private void parts(Object value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = part(value, component);
            String name = name(value.getClass()) + "." + component.getName();
            Optional<Boolean> isPresent = presence(part);
            isPresent.ifPresent(is -> seen.add(name + (is ? " is there" : " is left out")));
            walk(part);
        }
    }

    private static Optional<Boolean> presence(Object part) {
        if (part instanceof Optional<?> maybe) {
            return Optional.of(maybe.isPresent());
        }
        if (part instanceof OptionalInt maybe) {
            return Optional.of(maybe.isPresent());
        }
        return part instanceof OptionalLong maybe ? Optional.of(maybe.isPresent()) : Optional.empty();
    }

    private static Object part(Object value, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** All types, constants and optional parts that values of lines are made of. */
    private static Set<String> universe() {
        Set<String> all = new TreeSet<>();
        Set<Class<?>> done = new java.util.HashSet<>();
        for (LineType<?> field : FIELDS) {
            all.add(field.label());
            types(field.valueClass(), all, done);
        }
        for (AttributeType<?> type : Catalogue.STANDARD.types()) {
            boolean isTyped = !type.valueClass().equals(org.sdpkit.attribute.RegisteredValue.class);
            if (isTyped) {
                type.names().forEach(name -> all.add("a=" + name));
                types(type.valueClass(), all, done);
            }
        }
        return all;
    }

    private static void types(Type type, Set<String> all, Set<Class<?>> done) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> types(argument, all, done));
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("org.sdpkit") && done.add(plain)) {
            if (plain.isEnum()) {
                Stream.of(plain.getEnumConstants())
                        .forEach(constant -> all.add(name(plain) + "." + ((Enum<?>) constant).name()));
            } else if (plain.isSealed()) {
                Stream.of(plain.getPermittedSubclasses()).forEach(shape -> types(shape, all, done));
            } else if (plain.isRecord()) {
                all.add(name(plain));
                Stream.of(plain.getRecordComponents()).forEach(component -> component(plain, component, all, done));
            }
        }
    }

    private static void component(Class<?> record, RecordComponent component, Set<String> all, Set<Class<?>> done) {
        if (component.getType().getSimpleName().startsWith("Optional")) {
            all.add(name(record) + "." + component.getName() + " is there");
            all.add(name(record) + "." + component.getName() + " is left out");
        }
        types(component.getGenericType(), all, done);
    }

    private static String name(Class<?> type) {
        return type.getName().replaceFirst("^org\\.sdpkit\\.(attribute|model)\\.", "");
    }
}
