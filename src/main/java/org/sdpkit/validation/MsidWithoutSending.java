package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Msid;
import org.sdpkit.diagnostic.Diagnostic;

/** A track where nothing is sent. */
final class MsidWithoutSending implements MediaRule {

    @Override
    public String code() {
        return "msid-without-sending";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Msid.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Direction flow = media.direction();
        boolean isSent = flow == Direction.SENDRECV || flow == Direction.SENDONLY;
        return isSent
                ? List.of()
                : media.all(Msid.TYPE).stream()
                        .map(at -> finding(
                                        at.span(),
                                        "media is " + Direction.TYPE.text(flow) + ", so that no track is sent")
                                .help("remove the line, or send")
                                .build())
                        .toList();
    }
}
