package org.sdpkit.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sdpkit.codec.Association;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Red;
import org.sdpkit.diagnostic.Diagnostic;

/** Redundancy of a payload type that is not there. */
final class UnlistedRedundancy implements MediaRule {

    @Override
    public String code() {
        return "unlisted-redundancy";
    }

    @Override
    public String reference() {
        return "RFC 2198 section 5";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Red.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Suspects<Association> dangling =
                Suspects.among(media.graph().dangling(), association -> association.role() == Association.Role.REPEATS);
        Map<String, CodecAt> codecs = dangling.isNone() ? Map.of() : CodecAt.byFormat(media);
        return dangling.reportAll(association -> Stream.ofNullable(
                        codecs.get(association.dependant().format()))
                .map(at -> finding(
                                at.span(),
                                "payload type " + association.format() + " of red is not listed in the m= line")
                        .help("list it, or take it out of the a=fmtp")
                        .build()));
    }
}
