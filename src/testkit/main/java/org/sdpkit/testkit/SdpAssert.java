package org.sdpkit.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diff.Diff;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.Colour;
import org.sdpkit.report.DiffReport;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/**
 * Assertions on a description.
 *
 * @since 0.1.0
 */
public final class SdpAssert {

    private final String name;
    private final SessionDescription session;

    SdpAssert(String name, SessionDescription session) {
        this.name = name;
        this.session = session;
    }

    /** The description. */
    public SessionDescription description() {
        return session;
    }

    /** No rule of the profile finds anything, not even at info level. */
    public SdpAssert hasNoFindings(Profile profile) {
        return fails(
                "has findings of profile " + profile.name(),
                Validator.of(profile).check(session));
    }

    /** No rule of the profile finds anything at error level. */
    public SdpAssert hasNoErrors(Profile profile) {
        return fails(
                "has errors of profile " + profile.name(),
                Findings.errors(Validator.of(profile).check(session)));
    }

    /** A rule of the profile finds something, whatever else is found. */
    public SdpAssert hasFinding(Profile profile, String code) {
        List<Diagnostic> findings = Validator.of(profile).check(session);
        if (!Findings.has(findings, code)) {
            throw failure("has no finding " + code + " of profile " + profile.name(), findings);
        }
        return this;
    }

    /** Nothing of it is malformed, misplaced or unreadable: what {@link org.sdpkit.Parsed#diagnostics()} tells. */
    public SdpAssert isWellFormed() {
        return fails("is not well-formed", Sdp.parse(session.bytes()).diagnostics());
    }

    /** It has so many media descriptions. */
    public SdpAssert hasMedia(int count) {
        int actual = session.mediaDescriptions().size();
        if (actual != count) {
            throw failure("has " + actual + " media descriptions, expected " + count);
        }
        return this;
    }

    /** It means the same as another one, however that is written. */
    public SdpAssert meansTheSameAs(SessionDescription expected) {
        Diff diff = Diff.between(expected, session);
        if (!diff.isCosmetic()) {
            throw failure("differs from what is expected:\n" + DiffReport.of(diff, Colour.OFF));
        }
        return this;
    }

    /** It means the same as the description that a text is, however that is written. */
    public SdpAssert meansTheSameAs(String expected) {
        return meansTheSameAs(Sdp.parse(expected).session());
    }

    /** It has an attribute of this name at session level. */
    public SdpAssert hasAttribute(String attribute) {
        if (session.attributes(attribute).isEmpty()) {
            throw failure("has no a=" + attribute + " at session level");
        }
        return this;
    }

    /** The media description with this mid; where there is none, in this place, counted from 0; else the one of this type. */
    public MediaAssert media(String midOrIndexOrType) {
        int index = byMid(midOrIndexOrType)
                .or(() -> byIndex(midOrIndexOrType))
                .or(() -> byType(midOrIndexOrType))
                .orElseThrow(() -> failure("has no media description " + midOrIndexOrType));
        return new MediaAssert(this, index);
    }

    /** The media description in this place, counted from 0. */
    public MediaAssert media(int index) {
        if (index < 0 || index >= session.mediaDescriptions().size()) {
            throw failure("has no media description in place " + index);
        }
        return new MediaAssert(this, index);
    }

    private Optional<Integer> byMid(String tag) {
        return places().filter(index -> media(session, index).mid().equals(Optional.of(tag)))
                .boxed()
                .findFirst();
    }

    private Optional<Integer> byIndex(String text) {
        return places().filter(index -> text.equals(Integer.toString(index)))
                .boxed()
                .findFirst();
    }

    private Optional<Integer> byType(String type) {
        List<Integer> found = places().filter(index -> media(session, index)
                        .media()
                        .filter(field -> field.type().name().equalsIgnoreCase(type))
                        .isPresent())
                .boxed()
                .toList();
        if (found.size() > 1) {
            throw failure("has " + found.size() + " media descriptions of type " + type + ", in the places " + found);
        }
        return found.stream().findFirst();
    }

    private IntStream places() {
        return IntStream.range(0, session.mediaDescriptions().size());
    }

    private static MediaDescription media(SessionDescription session, int index) {
        return session.mediaDescriptions().get(index);
    }

    private SdpAssert fails(String what, List<Diagnostic> findings) {
        if (!findings.isEmpty()) {
            throw failure(what, findings);
        }
        return this;
    }

    private AssertionError failure(String what, List<Diagnostic> findings) {
        return new AssertionError(name + " " + what + "\n\n" + Findings.drawn(name, session, findings)
                + Picture.of(session, Findings.lines(findings, 0)));
    }

    AssertionError failure(String what) {
        return new AssertionError(name + " " + what + "\n\n" + Picture.of(session));
    }

    AssertionError failure(String what, int mediaIndex) {
        return new AssertionError(name + ": " + what + "\n\n" + Picture.of(session, mediaIndex));
    }
}
