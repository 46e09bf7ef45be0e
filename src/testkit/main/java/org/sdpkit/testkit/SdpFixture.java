package org.sdpkit.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sdpkit.generate.Kind;
import org.sdpkit.generate.Likeness;

/**
 * A parameter of a test of JUnit, of its constructor or of what goes before each, that gets a generated
 * {@code SessionDescription} or its text as a {@code String}, a {@code Pair} or an {@code Exchange}. If the test fails, its
 * message says the kind and the seed.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@ExtendWith(FixtureExtension.class)
@SuppressWarnings("exports") // whoever names it has JUnit, and nobody else needs it
public @interface SdpFixture {

    /** What it is for. */
    Kind kind() default Kind.WEBRTC;

    /** What it is like, one at most, instead of what it is for: descriptions alone can be. */
    Likeness[] like() default {};

    /** What it is made from: the same seed gives the same bytes. */
    long seed() default 1;
}
