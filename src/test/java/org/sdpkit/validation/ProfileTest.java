package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sdpkit.diagnostic.Severity;

class ProfileTest {

    @Test
    void aProfileHasTheColumnOfItsNameWhenItIsAsked() {
        for (Profile profile : Profile.ALL) {
            Map<String, Severity> column = ProfileTable.severities(profile.name());
            assertEquals(column, profile.severities());
            assertEquals(profile.severities(), column);
            assertEquals(column.hashCode(), profile.severities().hashCode());
            assertEquals(
                    List.copyOf(column.keySet()),
                    List.copyOf(profile.severities().keySet()));
            for (String rule : ProfileTable.rules()) {
                assertEquals(Optional.ofNullable(column.get(rule)), profile.severity(rule));
                assertEquals(column.containsKey(rule), profile.severities().containsKey(rule));
            }
        }
    }

    @Test
    void nobodyCanChangeAProfile() {
        Map<String, Severity> severities = Profile.SIP.severities();
        assertTrue(severities.containsKey("missing-origin"));
        assertThrows(UnsupportedOperationException.class, () -> severities.remove("missing-origin"));
        assertThrows(UnsupportedOperationException.class, () -> severities.put("missing-origin", Severity.INFO));
        Map<String, Severity> own = new LinkedHashMap<>(Map.of("missing-origin", Severity.INFO));
        Profile profile = new Profile("own", "", own);
        own.clear();
        assertEquals(Optional.of(Severity.INFO), profile.severity("missing-origin"));
    }

    @Test
    void noProfileHasNoColumn() {
        assertThrows(IllegalArgumentException.class, () -> ProfileTable.severities("none"));
        assertThrows(IllegalArgumentException.class, () -> ProfileTable.severities("rule"));
    }
}
