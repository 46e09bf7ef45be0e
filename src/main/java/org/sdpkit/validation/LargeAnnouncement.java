package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An announcement of multicast that is larger than SAP should carry. */
final class LargeAnnouncement implements Rule<SessionDescription> {

    private static final int LARGEST = 1024;

    @Override
    public String code() {
        return "large-announcement";
    }

    @Override
    public String reference() {
        return "RFC 2974 section 6";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<PlacedLine> lines = session.placedLines();
        List<ConnectionAt> connections = ConnectionAt.allIn(lines).toList();
        boolean isAnnouncement = !connections.isEmpty()
                && connections.stream().allMatch(at -> at.connection().address().isMulticast());
        int size = lines.isEmpty()
                ? 0
                : lines.get(lines.size() - 1).removal().span().to().offset();
        return isAnnouncement && size > LARGEST
                ? List.of(Diagnostic.builder(
                                code(),
                                lines.get(0).span(),
                                "description has " + size + " bytes, more than SAP should carry")
                        .help("leave out what receivers do not need, or announce it by other means")
                        .build())
                : List.of();
    }
}
