package org.sdpkit.testkit.jqwik;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.sdpkit.generate.Kind;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * Fills parameters of properties that are a {@code SessionDescription}, a {@code Pair} or an {@code Exchange}, of the kind
 * that {@link SdpKind} says: {@code @Domain(SdpDomain.class)}, beside {@code @Domain(DomainContext.Global.class)} where there
 * are others.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // whoever names it has jqwik, and nobody else needs it
public final class SdpDomain implements DomainContext {

    /** What jqwik makes. */
    public SdpDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new Provider());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    @Override
    public Collection<SampleReportingFormat> getReportingFormats() {
        return List.of(new PairFormat());
    }

    /** Shows a pair as two descriptions. */
    private static final class PairFormat implements SampleReportingFormat {

        @Override
        public boolean appliesTo(Object value) {
            return value instanceof Pair;
        }

        @Override
        public Object report(Object value) {
            Map<Object, Object> shown = new LinkedHashMap<>();
            if (value instanceof Pair pair) {
                shown.put(SampleReportingFormat.plainLabel("offer"), pair.offer());
                shown.put(SampleReportingFormat.plainLabel("answer"), pair.answer());
            }
            return shown;
        }
    }

    /** Looks at the type of a parameter, and at its kind. */
    private static final class Provider implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage target) {
            return target.isOfType(SessionDescription.class)
                    || target.isOfType(Pair.class)
                    || target.isOfType(Exchange.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            Kind kind = target.findAnnotation(SdpKind.class).map(SdpKind::value).orElse(Kind.ANY);
            if (target.isOfType(Pair.class)) {
                return Set.of(SdpArbitraries.pairs(kind));
            }
            return Set.of(
                    target.isOfType(Exchange.class)
                            ? SdpArbitraries.exchanges(kind)
                            : SdpArbitraries.descriptions(kind));
        }
    }
}
