package org.sdpkit.testkit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;

/**
 * Makes what {@link SdpSource} asks for.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // whoever names it has JUnit, and nobody else needs it
public final class FixtureSource implements ArgumentsProvider, AnnotationConsumer<SdpSource> {

    private Stream<SdpSource> source = Stream.of();

    /** What JUnit makes. */
    public FixtureSource() {}

    @Override
    public void accept(SdpSource annotation) {
        this.source = Stream.of(annotation);
    }

    @Override
    @SuppressWarnings("deprecation") // what replaces it is unknown to JUnit before 5.13
    public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
        Method test = context.getRequiredTestMethod();
        if (test.getParameterCount() == 0) {
            throw new IllegalArgumentException("@SdpSource needs a parameter to fill: " + test);
        }
        Class<?> type = test.getParameterTypes()[0];
        return source.flatMap(asked -> Arrays.stream(asked.kind())
                        .flatMap(kind -> LongStream.range(asked.seed(), asked.seed() + asked.count())
                                .mapToObj(seed -> Fixture.of(kind, seed, type))))
                .peek(fixture -> FixtureExtension.remember(fixture, context))
                .map(fixture -> Arguments.of(Named.of(fixture.name(), fixture.value())));
    }
}
