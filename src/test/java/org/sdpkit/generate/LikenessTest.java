package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** What is written like an endpoint is valid, and the same for the same seed. */
class LikenessTest {

    private static final int COUNT = Integer.getInteger("likeness.count", 40);

    private static final int DIGESTED = 40;

    /** Changes with what is written: it is to be the same wherever the tests run. */
    private static final String DIGEST = "d33acd8be55eb853f39596e493e5f3830652cbd9da9f3de7b713532a58a4889e";

    @ParameterizedTest
    @EnumSource
    void noDescriptionHasAnErrorByItsProfile(Likeness likeness) {
        assertEquals(Set.of(), errors(likeness, likeness.profile()));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHROME", "FIREFOX"})
    void aBrowserAcceptsWhatItsLikenessAndTheOtherOneWrite(Likeness likeness) {
        assertEquals(Set.of(), errors(likeness, Profile.CHROME));
        assertEquals(Set.of(), errors(likeness, Profile.FIREFOX));
    }

    private static Set<String> errors(Likeness likeness, Profile profile) {
        Validator validator = Validator.of(profile);
        Set<String> errors = new TreeSet<>();
        likeness.descriptions(0).limit(COUNT).forEach(description -> validator.check(description).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> errors.add(finding.code() + ": " + finding.message())));
        return errors;
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
    void theSameSeedGivesTheSameBytesEverywhere() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Likeness likeness : Likeness.values()) {
            likeness.descriptions(1).limit(DIGESTED).forEach(description -> digest.update(description.bytes()));
        }
        assertEquals(DIGEST, HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void aGatewaySaysWhereItIsTwice() {
        List<String> lines = Likeness.GATEWAY.description(1).toString().lines().toList();
        assertEquals(lines.get(3), lines.get(6));
    }
}
