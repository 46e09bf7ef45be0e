package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Version;

/** A version of SDP other than 0. */
final class UnsupportedVersion implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unsupported-version";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Suspects.among(session.placedLines(Version.TYPE), placed -> placed.as(Version.TYPE)
                        .filter(version -> !version.isZero())
                        .isPresent())
                .report(placed -> Diagnostic.builder(
                                code(),
                                placed.valueSpan(),
                                "version must be 0, not "
                                        + placed.as(Version.TYPE)
                                                .map(Version::number)
                                                .orElse(""))
                        .help("write v=0")
                        .fix(Fix.safe(new Edit(placed.valueSpan(), "0")))
                        .build());
    }
}
