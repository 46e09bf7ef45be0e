package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Rid;
import org.sdpkit.diagnostic.Diagnostic;

/** A restriction of a stream whose value is no number. */
final class MalformedRidRestriction implements MediaRule {

    private static final List<String> NUMBERS =
            List.of("max-width", "max-height", "max-fps", "max-fs", "max-br", "max-pps", "max-bpp");

    @Override
    public String code() {
        return "malformed-rid-restriction";
    }

    @Override
    public String reference() {
        return "RFC 8851 section 5";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Rid.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(Rid.TYPE).stream()
                .flatMap(at -> at.value().restrictions().stream()
                        .filter(restriction -> NUMBERS.contains(restriction.name()) && !isNumber(restriction))
                        .map(restriction -> report(at, restriction)))
                .toList();
    }

    private static boolean isNumber(Rid.Restriction restriction) {
        String value = restriction.value().orElse("");
        int point =
                restriction.name().equals("max-bpp") || restriction.name().equals("max-fps") ? value.indexOf('.') : -1;
        String digits = point > 0 ? value.substring(0, point) + value.substring(point + 1) : value;
        return !digits.isEmpty()
                && Characters.areDigits(digits)
                && digits.chars().anyMatch(c -> c != '0');
    }

    private Diagnostic report(AttributeAt<Rid> at, Rid.Restriction restriction) {
        String value = restriction.value().orElse("");
        return finding(
                        at.pieceSpan(restriction.name()),
                        restriction.name() + " is '" + value + "', not a number above 0")
                .help("write a number, or leave out the restriction")
                .build();
    }
}
