package org.sdpkit.validation;

import java.util.stream.Stream;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.StaticPayloadTypes;
import org.sdpkit.diagnostic.Diagnostic;

/** A payload type that RFC 3551 gives a codec, mapped to another one. */
final class StaticPayloadTypeRemapped implements MediaRule {

    @Override
    public String code() {
        return "static-payload-type-remapped";
    }

    @Override
    public String reference() {
        return "RFC 3551 section 6";
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        return media.isRtp() ? media.all(RtpMap.TYPE).stream().flatMap(this::report) : Stream.empty();
    }

    private Stream<Diagnostic> report(AttributeAt<RtpMap> at) {
        RtpMap map = at.value();
        return StaticPayloadTypes.find(map.payloadType())
                .filter(assigned -> !assigned.encodingName().equalsIgnoreCase(map.encodingName())
                        || assigned.clockRate() != map.clockRate())
                .stream()
                .map(assigned -> finding(
                                at.valueSpan(),
                                "payload type " + map.payloadType() + " is " + map.encodingName() + "/"
                                        + map.clockRate() + " here, " + assigned.encodingName() + "/"
                                        + assigned.clockRate() + " everywhere else")
                        .help("give " + map.encodingName() + " a number from 96 to 127")
                        .build());
    }
}
