package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MuxCategory;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** Attributes of which a bundle should have one. */
final class CautiousBundle implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "attribute-unfit-for-bundle";
    }

    @Override
    public String reference() {
        return "RFC 8859 section 4.3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        Transports transports = Transports.of(session);
        IdentityHashMap<Group, Map<String, Integer>> seen = new IdentityHashMap<>();
        for (MediaAt media : transports.inUse()) {
            Optional<Group> bundle = transports.bundle(media);
            if (bundle.isPresent()) {
                report(media, seen.computeIfAbsent(bundle.get(), any -> new HashMap<>()), found);
            }
        }
        return found;
    }

    private void report(MediaAt media, Map<String, Integer> seen, List<Diagnostic> found) {
        for (PlacedLine placed : media.lines()) {
            if (placed.line() instanceof Attribute attribute && isCautious(attribute.type())) {
                Integer before = seen.putIfAbsent(attribute.name(), media.index());
                if (before != null && before != media.index()) {
                    found.add(report(placed, attribute.name()));
                }
            }
        }
    }

    private static boolean isCautious(Optional<AttributeType<?>> type) {
        return type.isPresent() && type.get().mux().orElse(MuxCategory.NORMAL) == MuxCategory.CAUTION;
    }

    private Diagnostic report(PlacedLine placed, String name) {
        return Diagnostic.builder(
                        code(), placed.span(), "a=" + name + " stands in several media descriptions of one bundle")
                .help("leave one of them out of the bundle")
                .build();
    }
}
