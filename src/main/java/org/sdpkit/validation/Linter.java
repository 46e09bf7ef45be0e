package org.sdpkit.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/**
 * Checks and mends descriptions as settings say, each under the profile that it asks for where none is set.
 *
 * @since 0.1.0
 */
public final class Linter {

    private final Optional<ProfileChoice> set;

    /** By the profile as it is without the settings. */
    private final Map<String, Validator> validators = new LinkedHashMap<>();

    private Linter(LintSettings settings) {
        this.set = settings.profile()
                .flatMap(Profile::named)
                .map(profile -> new ProfileChoice(profile, "it was asked for"));
        for (ProfileChoice choice : set.map(List::of).orElse(ProfileChoice.ALL)) {
            Profile profile = choice.profile();
            validators.put(
                    profile.name(), Validator.of(settings.adjusted(profile)).without(settings.suppressions()));
        }
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
        String profile = choice(session).profile().name();
        return Optional.ofNullable(validators.get(profile)).orElseThrow();
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
