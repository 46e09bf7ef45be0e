package org.sdpkit.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A bundle in which one id stands for two header extensions. */
final class ConflictingHeaderExtensionId implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "conflicting-header-extension-id";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 12";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Bundled.groups(session).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(List<MediaAt> bundle) {
        Map<Integer, AttributeAt<ExtMap>> first = new HashMap<>();
        return bundle.stream()
                .filter(MediaAt::isRtp)
                .flatMap(media -> media.inForce(ExtMap.TYPE).stream())
                .flatMap(at -> {
                    AttributeAt<ExtMap> before = first.putIfAbsent(at.value().id(), at);
                    return before == null || meaning(before.value()).equals(meaning(at.value()))
                            ? Stream.empty()
                            : Stream.of(report(at, before));
                });
    }

    private Diagnostic report(AttributeAt<ExtMap> at, AttributeAt<ExtMap> before) {
        return Diagnostic.builder(
                        code(),
                        HeaderExtensions.idSpan(at),
                        "id " + at.value().id() + " stands for " + at.value().uri() + " here, for "
                                + before.value().uri() + " elsewhere in the bundle")
                .help("give the extension an id that is free in the whole bundle")
                .related(before.span(), "the other one")
                .build();
    }

    /** Which extension it is; of an encrypted one (RFC 6904) the one that is encrypted counts. */
    private static String meaning(ExtMap map) {
        boolean isEncrypted = map.uri().equals(RtpHeaderExtension.ENCRYPT);
        return map.uri() + (isEncrypted ? " " + map.attributes().orElse("") : "");
    }
}
