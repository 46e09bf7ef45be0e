package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Validator;

/** What is written like an endpoint is valid, and the same for the same seed. */
class LikenessTest {

    private static final int COUNT = 40;

    @ParameterizedTest
    @EnumSource
    void noDescriptionHasAnErrorByItsProfile(Likeness likeness) {
        Validator validator = Validator.of(likeness.profile());
        TreeSet<String> errors = new TreeSet<>();
        likeness.descriptions(0).limit(COUNT).forEach(description -> validator.check(description).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> errors.add(finding.code() + ": " + finding.message())));
        assertEquals(new TreeSet<>(), errors);
    }

    @ParameterizedTest
    @EnumSource
    void noBlankIsLeft(Likeness likeness) {
        likeness.descriptions(0)
                .limit(COUNT)
                .map(SessionDescription::toString)
                .forEach(text -> assertEquals(-1, text.indexOf('<'), text));
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameBytes(Likeness likeness) {
        assertEquals(likeness.description(7), likeness.description(7));
        assertNotEquals(likeness.description(7), likeness.description(8));
        assertEquals(
                likeness.description(7),
                Sdp.parse(likeness.description(7).bytes()).session());
    }

    @Test
    void aGatewaySaysWhereItIsTwice() {
        List<String> lines = Likeness.GATEWAY.description(1).toString().lines().toList();
        assertEquals(lines.get(3), lines.get(6));
    }
}
