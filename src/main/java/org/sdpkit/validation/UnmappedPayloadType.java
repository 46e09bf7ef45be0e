package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.SessionDescription;

/** A dynamic payload type of RTP without an rtpmap. */
final class UnmappedPayloadType implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unmapped-payload-type";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.6";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (MediaAt media : DescriptionAt.of(session).media()) {
            if (media.isRtp() && media.isInUse() && !media.isCutOff()) {
                report(media, found);
            }
        }
        return found;
    }

    private void report(MediaAt media, List<Diagnostic> found) {
        Suspects<MediaAt.Format> unmapped = media.formats(
                format -> isDynamic(format) && !media.mappedFormats().contains(format.text()));
        if (!unmapped.isNone()) {
            Set<String> known = mapped(media);
            unmapped.stream()
                    .filter(format -> known.add(format.text()))
                    .map(this::report)
                    .forEach(found::add);
        }
    }

    /** What is mapped, even where the rest of the line is not understood. */
    private static Set<String> mapped(MediaAt media) {
        Set<String> mapped = new HashSet<>();
        for (Attribute map : media.description().attributes("rtpmap")) {
            mapped.add(firstWord(map.value().orElse("")));
        }
        return mapped;
    }

    private Diagnostic report(MediaAt.Format format) {
        String payloadType = format.text();
        return Diagnostic.builder(code(), format.span(), "payload type " + payloadType + " has no rtpmap")
                .help("add a=rtpmap:" + payloadType + " <encoding name>/<clock rate>, or take " + payloadType
                        + " out of the m= line")
                .build();
    }

    /** What stands before the first space; nothing if there is none. */
    private static String firstWord(String text) {
        return text.substring(0, Math.max(0, text.indexOf(' ')));
    }

    private static boolean isDynamic(MediaAt.Format format) {
        return PayloadTypes.isDynamic(format.payloadType().orElse(-1));
    }
}
