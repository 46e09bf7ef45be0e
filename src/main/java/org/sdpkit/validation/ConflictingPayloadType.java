package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.codec.Codec;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A payload type of a bundle that stands for two codecs. */
final class ConflictingPayloadType implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "conflicting-payload-type";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 9.1.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (List<MediaAt> bundle : Bundled.groups(session)) {
            report(bundle, found);
        }
        return found;
    }

    private void report(List<MediaAt> bundle, List<Diagnostic> found) {
        Map<String, CodecAt> first = new HashMap<>();
        for (MediaAt media : bundle) {
            for (CodecAt at : media.isRtp() ? media.codecsAt() : List.<CodecAt>of()) {
                CodecAt before = first.putIfAbsent(at.place().text(), at);
                if (before != null && !isSame(before.codec(), at.codec())) {
                    found.add(report(at, before));
                }
            }
        }
    }

    private static boolean isSame(Codec one, Codec other) {
        boolean isMapped = one.rtpMap().isPresent() && other.rtpMap().isPresent();
        return !isMapped
                || (one.mediaType().equals(other.mediaType())
                        && one.rtpMap().get().sameAs(other.rtpMap().get())
                        && parameters(one).equals(parameters(other)));
    }

    /** In any order, without case of the names. */
    private static Set<String> parameters(Codec codec) {
        return codec.parameters().pieces().stream()
                .map(piece -> piece.name().toLowerCase(Locale.ROOT) + "="
                        + piece.value().orElse(""))
                .collect(Collectors.toSet());
    }

    private Diagnostic report(CodecAt at, CodecAt before) {
        return Diagnostic.builder(
                        code(),
                        at.place().span(),
                        "payload type " + at.place().text()
                                + " is configured otherwise in another media description of the bundle")
                .help("give one of the two another payload type")
                .related(before.place().span(), "the other one")
                .build();
    }
}
