package org.sdpkit.testkit;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.sdpkit.generate.Kind;
import org.sdpkit.generate.Likeness;

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
        return source.flatMap(asked -> fixtures(asked, type))
                .peek(fixture -> FixtureExtension.remember(fixture, context))
                .map(fixture -> Arguments.of(Named.of(fixture.name(), fixture.value())));
    }

    private static Stream<Fixture> fixtures(SdpSource asked, Class<?> type) {
        List<LongFunction<Fixture>> makers = new ArrayList<>();
        for (Likeness likeness : asked.like()) {
            makers.add(seed -> Fixture.of(likeness, seed, type));
        }
        if (makers.isEmpty()) {
            for (Kind kind : asked.kind()) {
                makers.add(seed -> Fixture.of(kind, seed, type));
            }
        }
        return makers.stream().flatMap(maker -> LongStream.range(asked.seed(), asked.seed() + asked.count())
                .mapToObj(maker));
    }
}
