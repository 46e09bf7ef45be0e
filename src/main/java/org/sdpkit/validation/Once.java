package org.sdpkit.validation;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is first asked for, and then kept; two threads may both make it, and get the same. */
final class Once<T> {

    /** Until it has made it. */
    private volatile @Nullable Supplier<T> maker;

    private volatile @Nullable T made;

    private Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /** What this makes. */
    static <T> Once<T> madeBy(Supplier<T> maker) {
        return new Once<>(maker);
    }

    T value() {
        Supplier<T> still = maker; // looked at first: it goes only once there is what it made
        T known = made;
        if (known == null) {
            known = Objects.requireNonNull(still).get();
            made = known;
            maker = null;
        }
        return known;
    }
}
