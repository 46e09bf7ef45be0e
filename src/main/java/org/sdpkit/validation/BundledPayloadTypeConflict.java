package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A payload type that stands for different codecs in one bundle. */
final class BundledPayloadTypeConflict implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "bundled-payload-type-conflict";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 9.1.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        Transports transports = new Transports(session);
        Map<Group, Map<Integer, String>> meanings = new HashMap<>();
        Transports.inUse(session).forEach(media -> transports.bundle(media).ifPresent(bundle -> {
            for (AttributeAt<RtpMap> rtpMap : media.all(RtpMap.TYPE)) {
                String meaning = meaning(media, rtpMap.value());
                String before = meanings.computeIfAbsent(bundle, any -> new HashMap<>())
                        .putIfAbsent(rtpMap.value().payloadType(), meaning);
                if (before != null && !before.equals(meaning)) {
                    found.add(report(rtpMap, meaning, before));
                }
            }
        }));
        return found;
    }

    /** Media type, encoding name, clock rate and channels, without the case that the name has. */
    private static String meaning(MediaAt media, RtpMap rtpMap) {
        String type = media.field().map(field -> field.type().name()).orElse("");
        return type + " " + rtpMap.encodingName().toLowerCase(Locale.ROOT) + "/" + rtpMap.clockRate() + "/"
                + rtpMap.channels().orElse(1);
    }

    private Diagnostic report(AttributeAt<RtpMap> rtpMap, String meaning, String before) {
        int payloadType = rtpMap.value().payloadType();
        return Diagnostic.builder(
                        code(),
                        rtpMap.span(),
                        "payload type " + payloadType + " is " + meaning + " here and " + before
                                + " elsewhere in the bundle")
                .help("give each codec of the bundle a payload type of its own")
                .build();
    }
}
