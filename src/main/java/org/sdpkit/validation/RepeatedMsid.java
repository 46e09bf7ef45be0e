package org.sdpkit.validation;

<<<<<<< HEAD
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.attribute.Msid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Two media descriptions that send the same track. */
final class RepeatedMsid implements Rule<SessionDescription> {
=======
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Msid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;

/** A stream that is named twice. */
final class RepeatedMsid implements MediaRule {
>>>>>>> main

    @Override
    public String code() {
        return "repeated-msid";
    }

    @Override
    public String reference() {
        return "RFC 8830 section 2";
    }

    @Override
<<<<<<< HEAD
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        Map<Msid, Integer> first = new HashMap<>();
        MediaAt.all(session).forEach(media -> media.all(Msid.TYPE).stream()
                .filter(msid -> msid.value().appdata().isPresent())
                .filter(msid -> first.merge(msid.value(), media.index(), (earlier, any) -> earlier) != media.index())
                .forEach(msid -> found.add(
                        Diagnostic.builder(code(), msid.valueSpan(), "another media description sends this track")
                                .help("give each media description a track of its own")
                                .build())));
        return found;
=======
    public Stream<Diagnostic> findings(MediaAt media) {
        Map<Msid, AttributeAt<Msid>> first = new HashMap<>();
        return media.all(Msid.TYPE).stream()
                .flatMap(at -> Optional.ofNullable(first.putIfAbsent(at.value(), at)).stream()
                        .map(before -> finding(at.span(), "stream " + at.value().id() + " is named again")
                                .help("remove the line")
                                .related(before.span(), "the first one")
                                .fix(Fix.safe(at.line().removal()))
                                .build()));
>>>>>>> main
    }
}
