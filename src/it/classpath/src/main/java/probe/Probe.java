package probe;

import java.util.List;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** Uses sdpkit on the class path: reads a description, adds an attribute, checks it and writes it. */
public final class Probe {

    private static final String READ = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            c=IN IP4 192.0.2.1
            t=0 0
            m=audio 49170 RTP/AVP 0
            """.replace("\n", "\r\n");

    private static final String WRITTEN = READ.replace("m=audio", "a=x-probe\r\nm=audio");

    private Probe() {}

    public static void main(String[] arguments) {
        SessionDescription session = Sdp.parse(READ).session();
        SessionDescription edited = session.toBuilder().addAttribute("x-probe").build();
        List<Diagnostic> findings = Validator.of(Profile.RFC8866).check(edited);

        expect("unchanged", READ, Sdp.write(session));
        expect("edited", WRITTEN, Sdp.write(edited));
        expect("media descriptions", 1, edited.mediaDescriptions().size());
        expect(
                "findings",
                List.of("unknown-attribute", "unmapped-static-payload-type"),
                findings.stream().map(Diagnostic::code).toList());
        expect("in a module", false, Sdp.class.getModule().isNamed());
    }

    private static void expect(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new AssertionError(what + ": expected " + expected + ", found " + found);
        }
    }
}
