package org.sdpkit.validation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.StaticPayloadTypes;
import org.sdpkit.diagnostic.Diagnostic;

/** A payload type whose codec only RFC 3551 tells. */
final class UnmappedStaticPayloadType implements MediaRule {

    @Override
    public String code() {
        return "unmapped-static-payload-type";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 5.1";
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        if (!media.isRtp() || !media.isInUse()) {
            return Stream.empty();
        }
        Set<String> mapped = media.all(RtpMap.TYPE).stream()
                .map(map -> Integer.toString(map.value().payloadType()))
                .collect(Collectors.toSet());
        return media.formats().stream()
                .filter(format -> !mapped.contains(format.text()))
                .flatMap(this::report);
    }

    private Stream<Diagnostic> report(MediaAt.Format format) {
        return PayloadTypes.of(format.text()).stream()
                .mapToObj(StaticPayloadTypes::find)
                .flatMap(Optional::stream)
                .map(map -> finding(
                                format.span(),
                                "payload type " + format.text() + " has no rtpmap to say that it is "
                                        + map.encodingName())
                        .help("add a=rtpmap:" + RtpMap.TYPE.write(map))
                        .build());
    }
}
