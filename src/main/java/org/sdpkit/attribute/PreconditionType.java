package org.sdpkit.attribute;

import java.util.List;

/**
 * What must be there before a call goes on: the registry <i>Preconditions</i> of RFC 3312.
 *
 * <p>Case counts.
 *
 * @param name a token
 * @since 0.1.0
 */
public record PreconditionType(String name) {

    /** Quality of service: RFC 3312 section 4. */
    public static final PreconditionType QOS = new PreconditionType("qos");

    /** Security: RFC 5027 section 3. */
    public static final PreconditionType SEC = new PreconditionType("sec");

    /** Connectivity: RFC 5898 section 3. */
    public static final PreconditionType CONN = new PreconditionType("conn");

    /** Those of the registry, in its order. */
    public static final List<PreconditionType> REGISTERED = List.of(QOS, SEC, CONN);

    public PreconditionType {
        Tokens.check("precondition type", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
