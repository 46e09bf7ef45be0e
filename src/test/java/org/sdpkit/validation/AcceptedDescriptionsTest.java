package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.SdpReader;
import org.sdpkit.Shared;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;

/**
 * Descriptions that were accepted have no error under the profile of who accepted them: what Chromium and Firefox wrote
 * to one another and to themselves, and the examples of RFC 9429.
 */
class AcceptedDescriptionsTest {

    private static final String STATE = ": \\{\\s*\"signalingState\": \"([^\"]*)\"";
    private static final Pattern ROUND =
            Pattern.compile("\"by\": \"([AB])\".*?\"A\"" + STATE + ".*?\"B\"" + STATE, Pattern.DOTALL);
    private static final Pattern EXAMPLE_LINE = Pattern.compile(" {3}([a-z]=.*)");
    private static final int FEWEST_DESCRIPTIONS = 400;
    private static final int EXAMPLES = 10;

    /** A description that a browser wrote, and another took. */
    record Accepted(String path, String by) {

        Stream<String> errors() {
            SessionDescription session =
                    SdpReader.STANDARD.parse(Shared.text(path)).session();
            return Stream.of(Profile.WEBRTC, by.equals("chromium") ? Profile.CHROME : Profile.FIREFOX)
                    .flatMap(profile -> AcceptedDescriptionsTest.errors(profile, session)
                            .map(error -> path + " " + profile.name() + " " + error));
        }
    }

    @Test
    void whatABrowserAcceptedHasNoError() {
        List<Accepted> accepted = Stream.of("chromium", "firefox")
                .flatMap(offerer -> Shared.descriptions("browsers/captures/" + offerer).stream())
                .map(Path::getParent)
                .distinct()
                .flatMap(AcceptedDescriptionsTest::acceptedIn)
                .toList();
        assertTrue(accepted.size() >= FEWEST_DESCRIPTIONS, accepted.size() + " descriptions");
        assertEquals(
                "",
                String.join("\n", accepted.stream().flatMap(Accepted::errors).toList()));
    }

    /** An offer was accepted if it was answered, and an answer if who offered has nothing pending. */
    private static Stream<Accepted> acceptedIn(Path folder) {
        String name = Shared.nameOf(folder);
        String offerer = name.split("/", -1)[2];
        int separator = name.indexOf("--answered-by-");
        String answerer = separator < 0 ? offerer : name.substring(separator + "--answered-by-".length());
        Matcher rounds = ROUND.matcher(Shared.text(name + "/meta.json"));
        List<Accepted> accepted = new ArrayList<>();
        for (int round = 1; rounds.find(); round++) {
            String number = round == 1 ? "" : String.valueOf(round);
            boolean isFirst = rounds.group(1).equals("A");
            if (Files.exists(folder.resolve("answer" + number + ".sdp"))) {
                accepted.add(new Accepted(name + "/offer" + number + ".sdp", isFirst ? answerer : offerer));
                if (rounds.group(isFirst ? 2 : 3).equals("stable")) {
                    accepted.add(new Accepted(name + "/answer" + number + ".sdp", isFirst ? offerer : answerer));
                }
            }
        }
        return accepted.stream();
    }

    @Test
    void theExamplesOfRfc9429HaveNoError() {
        List<String> examples = examples();
        assertEquals(EXAMPLES, examples.size());
        List<String> errors = examples.stream()
                .map(text -> SdpReader.STANDARD.parse(text).session())
                .flatMap(session -> errors(Profile.RFC9429, session)
                        .map(error -> session.origin().orElseThrow() + " " + error))
                .toList();
        assertEquals("", String.join("\n", errors));
    }

    /** The descriptions of section 7: lines that are continued there are put together. */
    private static List<String> examples() {
        List<String> examples = new ArrayList<>();
        StringBuilder example = new StringBuilder();
        for (String line : Shared.text("rfc/rfc9429.txt").lines().toList()) {
            Matcher lineOfSdp = EXAMPLE_LINE.matcher(line);
            if (lineOfSdp.matches()) {
                example.append(lineOfSdp.group(1)).append("\r\n");
            } else if (line.startsWith("         ") && !example.isEmpty()) {
                continueLast(example, line.strip());
            } else if (!line.isBlank() && !example.isEmpty()) {
                examples.add(example.toString());
                example.setLength(0);
            }
        }
        return examples.stream().filter(text -> text.startsWith("v=0")).toList();
    }

    private static void continueLast(StringBuilder example, String more) {
        example.setLength(example.length() - 2);
        example.append(example.charAt(example.length() - 1) == ':' ? "" : " ");
        example.append(more).append("\r\n");
    }

    private static Stream<String> errors(Profile profile, SessionDescription session) {
        return Validator.of(profile).check(session).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Object::toString);
    }
}
