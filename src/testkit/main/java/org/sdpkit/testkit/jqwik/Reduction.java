package org.sdpkit.testkit.jqwik;

import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;

/** How something gets smaller, and stays valid. */
interface Reduction<T> {

    /** What is smaller and valid, the much smaller first. */
    Stream<T> smaller(T value);

    /** How large it is. */
    ShrinkingDistance size(T value);
}
