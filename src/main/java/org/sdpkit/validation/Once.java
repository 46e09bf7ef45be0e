package org.sdpkit.validation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is first asked for, and then kept; two threads may both make it, and get the same. */
final class Once<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    private Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /** What this makes. */
    static <T> Once<T> madeBy(Supplier<T> maker) {
        return new Once<>(maker);
    }

    T value() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
