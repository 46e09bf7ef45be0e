package org.sdpkit.attribute;

import java.util.List;

/**
 * How media depends on other media: the registry <i>"depend" SDP Attribute Values</i>.
 *
 * <p>Case has no meaning (RFC 5234 section 2.3), but is kept.
 *
 * @param name a token
 * @since 0.1.0
 */
public record DependencyType(String name) {

    /** Layered: RFC 5583 section 5.2.2. */
    public static final DependencyType LAY = new DependencyType("lay");

    /** Multiple descriptions: RFC 5583 section 5.2.2. */
    public static final DependencyType MDC = new DependencyType("mdc");

    /** Those of the registry, in its order. */
    public static final List<DependencyType> REGISTERED = List.of(LAY, MDC);

    public DependencyType {
        Tokens.check("dependency type", name);
    }

    /** Whether both are the same: case has no meaning. */
    public boolean sameAs(DependencyType other) {
        return name.equalsIgnoreCase(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
