package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    }

    /** The media descriptions among these lines that lack something, in order. */
    static Map<FirefoxMedia, List<String>> missing(List<PlacedLine> lines) {
        List<FirefoxMedia> all = FirefoxMedia.all(lines);
        boolean isAnswer = isAnswer(all);
        Set<String> bundled = bundled(lines);
        Map<FirefoxMedia, List<String>> found = new LinkedHashMap<>();
        for (FirefoxMedia media : all) {
            boolean mayGoWithAnother = isAnswer || !media.own("bundle-only").isEmpty();
            boolean goesWithAnother =
                    mayGoWithAnother && media.mid().filter(bundled::contains).isPresent();
            List<String> missing = media.isDisabled() || goesWithAnother ? List.of() : media.missing(isAnswer);
            if (!missing.isEmpty()) {
                found.put(media, missing);
            }
        }
        return found;
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
