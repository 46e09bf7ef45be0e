package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    public List<Diagnostic> findings(MediaAt media) {
        if (!media.isRtp() || !media.isInUse()) {
            return List.of();
        }
        Set<String> mapped = media.mappedFormats();
        return media.formats(format -> assigned(format).isPresent() && !mapped.contains(format.text()))
                .report(format -> report(format, assigned(format).orElseThrow()));
    }

    private static Optional<RtpMap> assigned(MediaAt.Format format) {
        return StaticPayloadTypes.find(format.payloadType().orElse(-1));
    }

    private Diagnostic report(MediaAt.Format format, RtpMap map) {
        return finding(
                        format.span(),
                        "payload type " + format.text() + " has no rtpmap to say that it is " + map.encodingName())
                .help("add a=rtpmap:" + RtpMap.TYPE.write(map))
                .build();
    }
}
