package org.sdpkit.testkit;

import org.sdpkit.Sdp;
import org.sdpkit.generate.Generator;
import org.sdpkit.generate.Kind;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/** Something generated, and what it was made from. */
record Fixture(Kind kind, long seed, Object value) {

    static boolean canBe(Class<?> type) {
        return type == SessionDescription.class || type == Pair.class || type == Exchange.class || type == String.class;
    }

    static Fixture of(Kind kind, long seed, Class<?> type) {
        Generator generator = Generator.of(kind);
        if (type == SessionDescription.class) {
            return new Fixture(kind, seed, generator.description(seed));
        }
        if (type == Pair.class) {
            return new Fixture(kind, seed, generator.pair(seed));
        }
        if (type == Exchange.class) {
            return new Fixture(kind, seed, generator.exchange(seed));
        }
        if (type == String.class) {
            return new Fixture(kind, seed, Sdp.write(generator.description(seed)));
        }
        throw new IllegalArgumentException(
                "fixture must be a SessionDescription, String, Pair or Exchange, not " + type);
    }

    String name() {
        return kind + " seed " + seed;
    }

    @Override
    public String toString() {
        return "fixture: kind " + kind + ", seed " + seed;
    }
}
