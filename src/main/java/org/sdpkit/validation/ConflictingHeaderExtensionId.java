package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A bundle in which one id stands for two header extensions. */
final class ConflictingHeaderExtensionId implements Rule<SessionDescription> {

    private static final List<AttributeAt<ExtMap>> NONE = List.of();

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
        List<Diagnostic> found = new ArrayList<>();
        for (List<MediaAt> bundle : Bundled.groups(session)) {
            report(bundle, found);
        }
        return found;
    }

    private void report(List<MediaAt> bundle, List<Diagnostic> found) {
        Map<Integer, AttributeAt<ExtMap>> first = new HashMap<>();
        for (MediaAt media : bundle) {
            for (AttributeAt<ExtMap> at : media.isRtp() ? media.inForce(ExtMap.TYPE) : NONE) {
                AttributeAt<ExtMap> before = first.putIfAbsent(at.value().id(), at);
                if (before != null && !isSame(before.value(), at.value())) {
                    found.add(report(at, before));
                }
            }
        }
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

    /** Whether they are the same extension; of encrypted ones (RFC 6904) those that are encrypted count. */
    private static boolean isSame(ExtMap one, ExtMap other) {
        boolean isEncrypted = one.uri().equals(RtpHeaderExtension.ENCRYPT);
        return one.uri().equals(other.uri())
                && (!isEncrypted
                        || one.attributes().orElse("").equals(other.attributes().orElse("")));
    }
}
