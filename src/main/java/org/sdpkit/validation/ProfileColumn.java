package org.sdpkit.validation;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sdpkit.diagnostic.Severity;

/** The severities of a profile of {@link ProfileTable}: most who check ask one of them only, so each is read when it is asked. */
final class ProfileColumn extends AbstractMap<String, Severity> {

    private final String profile;

    /** Once it was read; whoever reads it reads the same. */
    private volatile Optional<Map<String, Severity>> severities = Optional.empty();

    ProfileColumn(String profile) {
        this.profile = profile;
    }

    private Map<String, Severity> severities() {
        if (severities.isEmpty()) {
            severities = Optional.of(ProfileTable.severities(profile));
        }
        return severities.get();
    }

    @Override
    public @Nullable Severity get(@Nullable Object rule) {
        return severities().get(rule);
    }

    @Override
    public boolean containsKey(@Nullable Object rule) {
        return severities().containsKey(rule);
    }

    @Override
    public Set<Entry<String, Severity>> entrySet() {
        return severities().entrySet();
    }
}
