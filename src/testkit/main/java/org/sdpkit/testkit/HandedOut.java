package org.sdpkit.testkit;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The fixtures that a test got, or what goes before it, or its class. */
record HandedOut(Collection<Fixture> fixtures) {

    /** Those of this context only. */
    static HandedOut in(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(HandedOut.class))
                .getOrComputeIfAbsent(
                        context.getUniqueId(), id -> new HandedOut(new ConcurrentLinkedQueue<>()), HandedOut.class);
    }

    /** Those of this context, and of what it is part of. */
    static Stream<Fixture> to(ExtensionContext context) {
        return Stream.iterate(
                        Optional.of(context), Optional::isPresent, inner -> inner.flatMap(ExtensionContext::getParent))
                .flatMap(Optional::stream)
                .flatMap(each -> in(each).fixtures().stream());
    }
}
