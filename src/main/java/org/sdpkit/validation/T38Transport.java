package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;

/** The format t38 under a protocol that does not carry it. */
final class T38Transport implements MediaRule {

    private static final List<String> CARRIERS = List.of("udptl", "TCP", "TCP/TLS", "UDP/TLS/UDPTL");

    @Override
    public String code() {
        return "t38-transport";
    }

    @Override
    public String reference() {
        return "RFC 6466";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Optional<MediaField> field = media.field()
                .filter(line -> line.type().equals(MediaType.IMAGE)
                        && CARRIERS.stream().noneMatch(line.protocol().name()::equalsIgnoreCase));
        return field.stream()
                .flatMap(line -> media.formats(format -> format.text().equalsIgnoreCase("t38")).stream()
                        .map(format -> finding(format.span(), "format t38 is not carried by " + line.protocol())
                                .help("write udptl, TCP or UDP/TLS/UDPTL before it")
                                .build()))
                .toList();
    }
}
