package org.sdpkit.negotiation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.Lcfg;
import org.sdpkit.attribute.Pcfg;
import org.sdpkit.attribute.Sescap;
import org.sdpkit.model.MediaDescription;

/**
 * Configurations that may be used together: RFC 6871 section 3.3.8. What an offer would have later counts as there.
 *
 * @param name what it is called; empty where all may be used
 * @param required of each at least one must be used
 * @param allowed all that may be used
 */
record CombinationStep(String name, List<List<Integer>> required, Set<Integer> allowed) {

    /** Where nothing is said of it, all may be used. */
    static final CombinationStep ANY = new CombinationStep("", List.of(), Set.of());

    /** Where none can be met, the session is refused. */
    static final CombinationStep NONE = new CombinationStep("none of the combinations", List.of(), Set.of());

    /** More combinations than anybody has use for. */
    private static final int MOST = 64;

    private static final String SECTION = "RFC 6871 section 3.3.8";

    /** Those of an offer, most preferred first; none where we do not know of them. */
    static List<CombinationStep> of(Asked asked) {
        if (!asked.offer().has(Sescap.TYPE) || !ConfigurationStep.knowsMedia(asked.endpoint())) {
            return List.of();
        }
        List<MediaDescription> media = asked.offer().mediaDescriptions();
        Set<Integer> latent = media.stream()
                .flatMap(description -> description.all(Lcfg.TYPE).stream())
                .map(Lcfg::number)
                .collect(Collectors.toSet());
        Set<Integer> potential = media.stream()
                .flatMap(description -> description.all(Pcfg.TYPE).stream())
                .map(Pcfg::number)
                .collect(Collectors.toSet());
        return asked.offer().all(Sescap.TYPE).stream()
                .sorted(Comparator.comparing(Sescap::number))
                .filter(sescap ->
                        numbers(sescap).allMatch(number -> latent.contains(number) || potential.contains(number)))
                .limit(MOST)
                .map(sescap -> of(sescap, latent))
                .toList();
    }

    private static CombinationStep of(Sescap sescap, Set<Integer> latent) {
        List<List<Integer>> required = sescap.configurations().stream()
                .filter(alternatives -> alternatives.stream().noneMatch(latent::contains))
                .toList();
        return new CombinationStep(
                "combination " + sescap.number(),
                required,
                numbers(sescap).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<Integer> numbers(Sescap sescap) {
        return Stream.concat(sescap.configurations().stream(), sescap.optional().stream())
                .flatMap(List::stream);
    }

    boolean allows(Configuration configuration) {
        return name.isEmpty() || allowed.contains(configuration.number());
    }

    /** Why the configuration in place may not be used: only those that are named may. */
    Optional<Decision> obstacle(OfferedMedia offered) {
        boolean isFree = name.isEmpty() || (!equals(NONE) && !offered.has(Pcfg.TYPE));
        return isFree
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        offered.place(),
                        equals(NONE)
                                ? "of the configurations no combination can be met"
                                : "no configuration of it that both can is in " + name,
                        SECTION));
    }

    boolean isMetBy(List<MediaDescription> answered) {
        Set<Integer> chosen = ConfigurationStep.chosen(answered);
        return required.stream().allMatch(alternatives -> alternatives.stream().anyMatch(chosen::contains));
    }
}
