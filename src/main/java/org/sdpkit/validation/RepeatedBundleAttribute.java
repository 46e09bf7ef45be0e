package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MuxCategory;
import org.sdpkit.attribute.Setup;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An attribute of the transport where that of another is used. */
final class RepeatedBundleAttribute implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "repeated-bundle-attribute";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 7.1.3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Transports transports = Transports.of(session);
        List<MediaAt> carried = Transports.inUse(session, transports::isCarriedByAnother).stream()
                .toList();
        boolean isAnswer = !carried.isEmpty() && isAnswer(session);
        return Suspects.among(carried, media -> isAnswer || media.description().has(BundleOnly.TYPE))
                .reportAll(media -> repeated(media).stream().limit(1).map(this::report));
    }

    private Diagnostic report(PlacedLine placed) {
        return Diagnostic.builder(
                        code(),
                        placed.span(),
                        "bundle has a=" + ((Attribute) placed.line()).name() + " from its first media description")
                .help("remove the attributes of the transport from the others")
                .build();
    }

    /** Whether roles are chosen, which only an answer does. */
    private static boolean isAnswer(SessionDescription session) {
        return MediaAt.all(session)
                .flatMap(media -> media.inForce(Setup.TYPE).stream())
                .anyMatch(setup -> setup.value() == Setup.ACTIVE || setup.value() == Setup.PASSIVE);
    }

    private static List<PlacedLine> repeated(MediaAt media) {
        return Suspects.among(
                        media.lines(),
                        placed -> placed.line() instanceof Attribute attribute
                                && attribute
                                        .type()
                                        .flatMap(AttributeType::mux)
                                        .filter(mux -> mux == MuxCategory.TRANSPORT || mux == MuxCategory.IDENTICAL)
                                        .isPresent())
                .stream()
                .toList();
    }
}
