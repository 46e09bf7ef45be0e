package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.diagnostic.Severity;

/**
 * How descriptions are checked, as far as it is said; what is not said is as it would be without.
 *
 * @param profile the name of the profile, or {@code auto} for the one that a description asks for
 * @param failOn the severity from which on a finding is a failure
 * @param severities how much a rule matters instead of what the profile says; empty where it does not matter
 * @param suppressions findings that are not wanted
 * @since 0.1.0
 */
public record LintSettings(
        Optional<String> profile,
        Optional<Severity> failOn,
        Map<String, Optional<Severity>> severities,
        List<Suppression> suppressions) {

    /** The name that stands for the profile that a description asks for. */
    public static final String AUTO = "auto";

    /** Nothing is said. */
    public static final LintSettings NONE = new LintSettings(Optional.empty(), Optional.empty(), Map.of(), List.of());

    public LintSettings {
        profile.filter(name -> !name.equals(AUTO) && Profile.named(name).isEmpty())
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no profile is called " + name);
                });
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        suppressions = List.copyOf(suppressions);
    }

    /** These settings, with another profile. */
    public LintSettings withProfile(String name) {
        return new LintSettings(Optional.of(name), failOn, severities, suppressions);
    }

    /** These settings, with this one where both say something; suppressions add up. */
    public LintSettings overriddenBy(LintSettings other) {
        Map<String, Optional<Severity>> changed = new LinkedHashMap<>(severities);
        changed.putAll(other.severities);
        List<Suppression> all = new ArrayList<>(suppressions);
        all.addAll(other.suppressions);
        return new LintSettings(other.profile.or(() -> profile), other.failOn.or(() -> failOn), changed, all);
    }

    /** A profile, with the severities that are set here. */
    Profile adjusted(Profile base) {
        Profile adjusted = base;
        for (Map.Entry<String, Optional<Severity>> severity : severities.entrySet()) {
            String rule = severity.getKey();
            adjusted = severity.getValue().isPresent()
                    ? adjusted.with(severity.getValue().get(), rule)
                    : adjusted.without(rule);
        }
        return adjusted;
    }
}
