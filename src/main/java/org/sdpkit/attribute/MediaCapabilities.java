package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code <media-cap-num>[-<media-cap-num>]}: one media capability, or a range of them (RFC 6871 section 3.3.1).
 *
 * @param first 1 or more
 * @param last the same where it is only one
 * @since 0.1.0
 */
public record MediaCapabilities(int first, int last) {

    public MediaCapabilities {
        CapabilityNumbers.check("media capability number", first);
        if (last < first) {
            throw new IllegalArgumentException("last media capability must not be before " + first + ", as " + last);
        }
    }

    /** Only one. */
    public MediaCapabilities(int number) {
        this(number, number);
    }

    static MediaCapabilities read(ValueScanner in) {
        int first = CapabilityNumbers.readPlain(in, "media capability number");
        if (!in.skip('-')) {
            return new MediaCapabilities(first);
        }
        int from = in.offset();
        int last = CapabilityNumbers.readPlain(in, "media capability number");
        if (last <= first) {
            in.back(from);
            throw in.malformed("media capability number above " + first);
        }
        return new MediaCapabilities(first, last);
    }

    static List<MediaCapabilities> readList(ValueScanner in) {
        List<MediaCapabilities> capabilities = new ArrayList<>();
        do {
            capabilities.add(read(in));
        } while (in.skip(','));
        return capabilities;
    }

    static void write(List<MediaCapabilities> capabilities, StringBuilder out) {
        String before = "";
        for (MediaCapabilities element : capabilities) {
            out.append(before).append(element);
            before = ",";
        }
    }

    @Override
    public String toString() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
