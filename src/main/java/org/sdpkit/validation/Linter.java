package org.sdpkit.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/**
 * Checks and mends descriptions as settings say, each under the profile that it asks for where none is set.
 *
 * @since 0.1.0
 */
public final class Linter {

    private final LintSettings settings;
    private final Optional<ProfileChoice> set;

    /** Those that were wanted, by the profile as it is without the settings. */
    private final Map<String, Validator> validators = new ConcurrentHashMap<>();

    private Linter(LintSettings settings) {
        this.settings = settings;
        this.set = settings.profile()
                .flatMap(Profile::named)
                .map(profile -> new ProfileChoice(profile, "it was asked for"));
    }

    /** Checks as these settings say. */
    public static Linter of(LintSettings settings) {
        return new Linter(settings);
    }

    /** The profile that a description is checked under, and why. */
    public ProfileChoice choice(SessionDescription session) {
        return set.orElseGet(() -> ProfileChoice.of(session));
    }

    /** What checks a description. */
    public Validator validator(SessionDescription session) {
        Profile profile = choice(session).profile();
        return validators.computeIfAbsent(profile.name(), name -> validator(profile));
    }

    private Validator validator(Profile profile) {
        return Validator.of(settings.adjusted(profile)).without(settings.suppressions());
    }

    /** What is wrong with a description, by place. */
    public List<Diagnostic> check(SessionDescription session) {
        return validator(session).check(session);
    }

    /** The description with everything mended that can be mended without asking. */
    public Fixed fix(SessionDescription session) {
        return validator(session).fix(session);
    }
}
