package org.sdpkit.testkit;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Hands out fixtures, and tells which they were when a test fails: what {@link SdpFixture} and {@link SdpSource} register.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // whoever names it has JUnit, and nobody else needs it
public final class FixtureExtension implements ParameterResolver, InvocationInterceptor {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(FixtureExtension.class);

    /** What JUnit makes. */
    public FixtureExtension() {}

    static void remember(Fixture fixture, ExtensionContext context) {
        context.getStore(NAMESPACE).put(fixture.value(), fixture);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(SdpFixture.class)
                && Fixture.canBe(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SdpFixture asked = parameter.findAnnotation(SdpFixture.class).orElseThrow();
        Class<?> type = parameter.getParameter().getType();
        if (asked.like().length > 1) {
            throw new IllegalArgumentException("a fixture is like one endpoint, not " + List.of(asked.like()));
        }
        Fixture fixture = Stream.of(asked.like())
                .map(likeness -> Fixture.of(likeness, asked.seed(), type))
                .findFirst()
                .orElseGet(() -> Fixture.of(asked.kind(), asked.seed(), type));
        HandedOut.in(context).fixtures().add(fixture);
        return fixture.value();
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> before, ExtensionContext context)
            throws Throwable {
        proceed(invocation, before, context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> test, ExtensionContext context)
            throws Throwable {
        proceed(invocation, test, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> test, ExtensionContext context)
            throws Throwable {
        proceed(invocation, test, context);
    }

    private static void proceed(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> test, ExtensionContext context)
            throws Throwable {
        try {
            invocation.proceed();
        } catch (TestAbortedException e) {
            throw e;
        } catch (Exception | AssertionError e) {
            String fixtures = fixtures(test.getArguments(), context);
            throw fixtures.isEmpty() ? e : told(e, fixtures);
        }
    }

    private static String fixtures(List<Object> arguments, ExtensionContext context) {
        Stream<Fixture> ofSource = arguments.stream()
                .filter(Objects::nonNull)
                .map(argument -> Optional.ofNullable(context.getStore(NAMESPACE).get(argument, Fixture.class)))
                .flatMap(Optional::stream);
        return Stream.concat(ofSource, HandedOut.to(context))
                .map(Fixture::toString)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The failure, with the fixtures in its message; where it was one of values, they stay. */
    private static AssertionError told(Throwable failure, String fixtures) {
        String message = failure instanceof AssertionError ? String.valueOf(failure.getMessage()) : failure.toString();
        String told = message + "\n" + fixtures;
        return failure instanceof AssertionFailedError ofValues && ofValues.isExpectedDefined()
                ? new AssertionFailedError(told, ofValues.getExpected(), ofValues.getActual(), failure)
                : new AssertionFailedError(told, failure);
    }
}
