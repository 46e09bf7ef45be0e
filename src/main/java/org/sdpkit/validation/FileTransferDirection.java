package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.FileSelector;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** The transfer of a file that says neither sendonly nor recvonly. */
final class FileTransferDirection implements MediaRule {

    @Override
    public String code() {
        return "file-transfer-direction";
    }

    @Override
    public String reference() {
        return "RFC 5547 section 8.2.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(FileSelector.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Direction direction = media.direction();
        boolean isOneWay = direction == Direction.SENDONLY || direction == Direction.RECVONLY;
        return isOneWay || !media.isInUse()
                ? List.of()
                : media.all(FileSelector.TYPE, at -> !at.value().selectors().isEmpty())
                        .report(at -> finding(
                                        at.span(),
                                        "file is transferred one way, but the direction is sendrecv or inactive")
                                .help("write a=sendonly to send the file, a=recvonly to get it")
                                .build());
    }
}
