package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A media description without something of the transport that Firefox asks for. */
final class FirefoxMissingTransport implements Rule<SessionDescription> {

    /** What an answer may do without; {@link FirefoxMissingSetup} looks for it. */
    static final String SETUP = "a=setup";

    @Override
    public String code() {
        return "firefox-missing-transport";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8.3";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
<<<<<<< HEAD
        return missing(session.placedLines()).stream()
                .map(lack -> Diagnostic.builder(
                                code(), lack.media().line().span(), "Firefox misses " + String.join(", ", lack.names()))
                        .help("write them in each media description of an offer that has a port")
                        .build())
                .toList();
=======
        Map<FirefoxMedia, List<String>> whole = missing(session.placedLines());
        List<Diagnostic> found = new ArrayList<>();
        whole.forEach((media, missing) -> {
            List<String> others =
                    missing.stream().filter(line -> !line.equals(SETUP)).toList();
            if (!others.isEmpty()) {
                found.add(Diagnostic.builder(code(), media.line().span(), "Firefox misses " + String.join(", ", others))
                        .help("write them in each media description of an offer that has a port")
                        .build());
            }
        });
        return found;
>>>>>>> main
    }

    /** A media description, and what it lacks. */
    record Lack(FirefoxMedia media, List<String> names) {}

    /** The media descriptions among these lines that lack something, in order. */
    static List<Lack> missing(List<PlacedLine> lines) {
        List<FirefoxMedia> all = FirefoxMedia.all(lines);
        boolean isAnswer = isAnswer(all);
        Set<String> bundled = bundled(lines);
        return all.stream()
                .filter(media -> !media.isDisabled() && !goesWithAnother(media, isAnswer, bundled))
                .map(media -> new Lack(media, media.missing(isAnswer)))
                .filter(lack -> !lack.names().isEmpty())
                .toList();
    }

    private static boolean goesWithAnother(FirefoxMedia media, boolean isAnswer, Set<String> bundled) {
        boolean mayGo = isAnswer || !media.own("bundle-only").isEmpty();
        return mayGo && media.mid().filter(bundled::contains).isPresent();
    }

    /** Whether the roles are chosen, as in an answer; an offer leaves them open. */
    private static boolean isAnswer(List<FirefoxMedia> all) {
        Set<String> roles =
                all.stream().flatMap(media -> media.inForce("setup").stream()).collect(Collectors.toSet());
        return !roles.contains("actpass") && (roles.contains("active") || roles.contains("passive"));
    }

    /** The mids that bundles name, but not first. */
    private static Set<String> bundled(List<PlacedLine> lines) {
        return AttributeAt.in(lines, Group.TYPE)
                .filter(group -> group.value().semantics().equals(GroupSemantics.BUNDLE))
                .flatMap(group -> group.value().tags().stream().skip(1))
                .collect(Collectors.toSet());
    }
}
