package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to reserve resources: the registry <i>QoS Mechanism Tokens</i>.
 *
 * <p>Case counts.
 *
 * @param name a token
 * @since 0.1.0
 */
public record QosMechanism(String name) {

    /** Resource Reservation Protocol: RFC 5432 section 3. */
    public static final QosMechanism RSVP = new QosMechanism("rsvp");

    /** Next Steps in Signaling: RFC 5432 section 3. */
    public static final QosMechanism NSIS = new QosMechanism("nsis");

    /** Those of the registry, in its order. */
    public static final List<QosMechanism> REGISTERED = List.of(RSVP, NSIS);

    public QosMechanism {
        Tokens.check("QoS mechanism", name);
    }

    /** Reads all that is left. */
    static List<QosMechanism> readAll(ValueScanner in) {
        List<QosMechanism> mechanisms = new ArrayList<>();
        in.skipSpaces();
        while (!in.isAtEnd()) {
            if (!mechanisms.isEmpty()) {
                in.spaces();
            }
            mechanisms.add(new QosMechanism(in.token("QoS mechanism", "")));
        }
        return mechanisms;
    }

    static void writeAll(List<QosMechanism> mechanisms, StringBuilder out) {
        mechanisms.forEach(mechanism -> out.append(' ').append(mechanism));
    }

    @Override
    public String toString() {
        return name;
    }
}
