package org.sdpkit.ice;

import java.util.Optional;
import org.sdpkit.attribute.CandidateType;

/**
 * What the priority of a candidate is made of: RFC 8445 section 5.1.2.1.
 *
 * @param typePreference 0 to 126, the larger the better
 * @param localPreference 0 to 65535, the larger the better
 * @param componentId 1 to 256
 * @since 0.1.0
 */
public record CandidatePriority(int typePreference, int localPreference, int componentId) {

    private static final int LARGEST_TYPE_PREFERENCE = 126;
    private static final int LARGEST_LOCAL_PREFERENCE = 65_535;
    private static final int COMPONENTS = 256;
    private static final int TYPE_BITS = 24;
    private static final int LOCAL_BITS = 8;

    public CandidatePriority {
        check("type preference", typePreference, 0, LARGEST_TYPE_PREFERENCE);
        check("local preference", localPreference, 0, LARGEST_LOCAL_PREFERENCE);
        check("component id", componentId, 1, COMPONENTS);
    }

    private static void check(String name, int value, int least, int largest) {
        if (value < least || value > largest) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + largest + ", not " + value);
        }
    }

    /** That of a candidate of this type where there is one address only: RFC 8445 sections 5.1.2.1 and 5.1.2.2. */
    public static CandidatePriority of(CandidateType type, int componentId) {
        return new CandidatePriority(preferenceOf(type), LARGEST_LOCAL_PREFERENCE, componentId);
    }

    /** The recommended preference of a type: RFC 8445 section 5.1.2.2. Types that it does not know are the last. */
    public static int preferenceOf(CandidateType type) {
        if (type.sameAs(CandidateType.HOST)) {
            return 126;
        }
        if (type.sameAs(CandidateType.PRFLX)) {
            return 110;
        }
        return type.sameAs(CandidateType.SRFLX) ? 100 : 0;
    }

    /** What a priority is made of; empty where it is not made so. */
    public static Optional<CandidatePriority> of(long priority) {
        long type = priority >>> TYPE_BITS;
        int local = (int) (priority >>> LOCAL_BITS) & LARGEST_LOCAL_PREFERENCE;
        int component = COMPONENTS - (int) (priority & (COMPONENTS - 1));
        boolean isMadeSo = priority >= 0 && type <= LARGEST_TYPE_PREFERENCE;
        return isMadeSo ? Optional.of(new CandidatePriority((int) type, local, component)) : Optional.empty();
    }

    /** The priority. */
    public long value() {
        return ((long) typePreference << TYPE_BITS) + ((long) localPreference << LOCAL_BITS) + COMPONENTS - componentId;
    }
}
