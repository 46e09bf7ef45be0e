package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** Two capabilities of one kind with the same number. */
final class DuplicateCapabilityNumber implements Rule<SessionDescription> {

    /** Numbers and the line that defines them. */
    private record Defined(CapabilityNumber number, PlacedLine line) {}

    @Override
    public String code() {
        return "duplicate-capability-number";
    }

    @Override
    public String reference() {
        return "RFC 5939 section 3.4.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Defined> all = new ArrayList<>();
        for (PlacedLine line : session.placedLines()) {
            CapabilityNumber.definedBy(line).forEach(number -> all.add(new Defined(number, line)));
        }
        all.sort(Comparator.comparing((Defined defined) -> defined.number().kind())
                .thenComparing(defined -> defined.number().first()));
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 1, widest = 0; i < all.size(); i++) {
            if (all.get(i).number().overlaps(all.get(widest).number())) {
                found.add(report(all.get(i), all.get(widest)));
            }
            widest = reachesFurther(all.get(i).number(), all.get(widest).number()) ? i : widest;
        }
        return found;
    }

    private static boolean reachesFurther(CapabilityNumber number, CapabilityNumber other) {
        return number.kind() != other.kind() || number.last() > other.last();
    }

    private Diagnostic report(Defined defined, Defined other) {
        boolean isLater = defined.line().index() > other.line().index();
        Defined second = isLater ? defined : other;
        Defined first = isLater ? other : defined;
        return Diagnostic.builder(
                        code(),
                        second.line().span(),
                        second.number().kind() + " capability " + second.number() + " is defined twice")
                .help("give each capability a number of its own in the whole description")
                .related(first.line().span(), "the first one")
                .build();
    }
}
