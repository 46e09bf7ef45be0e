package org.sdpkit.testkit.jqwik;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** Something that can get smaller. */
record Reduced<T>(T value, Reduction<T> reduction) implements Shrinkable<T> {

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return reduction.smaller(value).map(smaller -> new Reduced<>(smaller, reduction));
    }

    @Override
    public ShrinkingDistance distance() {
        return reduction.size(value);
    }
}
