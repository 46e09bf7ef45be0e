package org.sdpkit.testkit;

import org.sdpkit.generate.Generator;
import org.sdpkit.generate.Kind;
import org.sdpkit.generate.Likeness;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/** Something generated, and what it was made from. */
record Fixture(String name, Object value) {

    static boolean canBe(Class<?> type) {
        return isDescription(type) || type == Pair.class || type == Exchange.class;
    }

    private static boolean isDescription(Class<?> type) {
        return type == SessionDescription.class || type == String.class;
    }

    static Fixture of(Kind kind, long seed, Class<?> type) {
        Generator generator = Generator.of(kind);
        String name = "kind " + kind + ", seed " + seed;
        if (isDescription(type)) {
            return new Fixture(name, as(type, generator.description(seed)));
        }
        if (type == Pair.class) {
            return new Fixture(name, generator.pair(seed));
        }
        if (type == Exchange.class) {
            return new Fixture(name, generator.exchange(seed));
        }
        throw new IllegalArgumentException(
                "fixture must be a SessionDescription, String, Pair or Exchange, not " + type);
    }

    static Fixture of(Likeness likeness, long seed, Class<?> type) {
        if (!isDescription(type)) {
            throw new IllegalArgumentException(
                    "what is like an endpoint must be a SessionDescription or String, not " + type);
        }
        return new Fixture("like " + likeness + ", seed " + seed, as(type, likeness.description(seed)));
    }

    private static Object as(Class<?> type, SessionDescription description) {
        return type == String.class ? description.toString() : description;
    }

    @Override
    public String toString() {
        return "fixture: " + name;
    }
}
