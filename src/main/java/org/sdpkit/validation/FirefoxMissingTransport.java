package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        return FirefoxDescription.of(session).missing().stream()
                .map(lack -> lack.without(SETUP))
                .filter(lack -> !lack.names().isEmpty())
                .map(lack -> Diagnostic.builder(
                                code(), lack.media().line().span(), "Firefox misses " + String.join(", ", lack.names()))
                        .help("write them in each media description of an offer that has a port")
                        .build())
                .toList();
    }

    /** A media description, and what it lacks. */
    record Lack(FirefoxMedia media, List<String> names) {

        Lack without(String name) {
            return new Lack(
                    media, names.stream().filter(other -> !other.equals(name)).toList());
        }
    }

    /** The media descriptions among these lines that lack something, in order. */
    static List<Lack> missing(List<PlacedLine> lines) {
        List<FirefoxMedia> all = FirefoxMedia.all(lines);
        boolean isAnswer = isAnswer(all);
        Set<String> bundled = all.isEmpty() ? Set.of() : bundled(lines);
        List<Lack> lacks = new ArrayList<>();
        for (FirefoxMedia media : all) {
            if (!media.isDisabled() && !goesWithAnother(media, isAnswer, bundled)) {
                List<String> names = media.missing(isAnswer);
                if (!names.isEmpty()) {
                    lacks.add(new Lack(media, names));
                }
            }
        }
        return lacks;
    }

    private static boolean goesWithAnother(FirefoxMedia media, boolean isAnswer, Set<String> bundled) {
        boolean mayGo = isAnswer || !media.own("bundle-only").isEmpty();
        return mayGo && media.mid().filter(bundled::contains).isPresent();
    }

    /** Whether the roles are chosen, as in an answer; an offer leaves them open. */
    private static boolean isAnswer(List<FirefoxMedia> all) {
        Set<String> roles = new HashSet<>();
        for (FirefoxMedia media : all) {
            roles.addAll(media.inForce("setup"));
        }
        return !roles.contains("actpass") && (roles.contains("active") || roles.contains("passive"));
    }

    /** The mids that bundles name, but not first, among the first lines of a description. */
    private static Set<String> bundled(List<PlacedLine> lines) {
        SessionDescription session = lines.get(0).session();
        Set<String> mids = new HashSet<>();
        for (AttributeAt<Group> group : AttributeAt.listIn(session, Group.TYPE)) {
            boolean isBundle = group.value().semantics().equals(GroupSemantics.BUNDLE);
            if (isBundle && group.line().index() < lines.size()) {
                group.value().tags().stream().skip(1).forEach(mids::add);
            }
        }
        return mids;
    }
}
