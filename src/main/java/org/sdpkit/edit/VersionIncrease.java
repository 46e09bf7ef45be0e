package org.sdpkit.edit;

import org.sdpkit.model.Origin;
import org.sdpkit.model.PlacedLine;

/** Counts a new version of the description: RFC 3264 section 8. */
record VersionIncrease() implements Change {

    static Change read(String argument) {
        return new VersionIncrease();
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        for (PlacedLine line : draft.lines(Draft.SESSION, Origin.TYPE)) {
            line.as(Origin.TYPE).ifPresent(origin -> draft.replace(line, Origin.TYPE, next(origin)));
        }
    }

    private static Origin next(Origin origin) {
        return new Origin(
                origin.username(),
                origin.sessionId(),
                next(origin.sessionVersion()),
                origin.netType(),
                origin.addressType(),
                origin.address());
    }

    /** The number after this one, whatever its length. */
    private static String next(String digits) {
        int nines = digits.length();
        while (nines > 0 && digits.charAt(nines - 1) == '9') {
            nines--;
        }
        String zeros = "0".repeat(digits.length() - nines);
        return nines == 0
                ? "1" + zeros
                : digits.substring(0, nines - 1) + (char) (digits.charAt(nines - 1) + 1) + zeros;
    }
}
