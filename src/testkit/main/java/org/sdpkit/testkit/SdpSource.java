package org.sdpkit.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.sdpkit.generate.Kind;
import org.sdpkit.generate.Likeness;

/**
 * A source of a {@code @ParameterizedTest}, whose one parameter is a {@code SessionDescription} or its text as a
 * {@code String}, a {@code Pair} or an {@code Exchange}: as many of each kind as wanted, from consecutive seeds. The name
 * of each run, and the message if it fails, say the kind and the seed.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ArgumentsSource(FixtureSource.class)
@ExtendWith(FixtureExtension.class)
@SuppressWarnings("exports") // whoever names it has JUnit, and nobody else needs it
public @interface SdpSource {

    /** What they are for. */
    Kind[] kind() default Kind.WEBRTC;

    /** What they are like, instead of what they are for: descriptions alone can be. */
    Likeness[] like() default {};

    /** How many of each. */
    int count() default 10;

    /** What the first is made from. */
    long seed() default 1;
}
