package org.sdpkit.attribute;

import java.util.List;

/**
 * {@code a=qos-mech-recv:[ <mechanism> …]}: how resources for what one receives may be reserved, the best first.
 *
 * @param mechanisms none where nothing is in common with the other side
 * @since 0.1.0
 */
public record QosMechRecv(List<QosMechanism> mechanisms) {

    /** How it is read and written. */
    public static final AttributeType<QosMechRecv> TYPE = AttributeType.named("qos-mech-recv", QosMechRecv.class)
            .means("how resources for what one receives may be reserved, the best first")
            .definedBy("RFC 5432 section 3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .examples(" rsvp nsis", " rsvp")
            .bare(new QosMechRecv(List.of()))
            .syntax(
                    in -> new QosMechRecv(QosMechanism.readAll(in)),
                    (qos, out) -> QosMechanism.writeAll(qos.mechanisms, out));

    public QosMechRecv {
        mechanisms = List.copyOf(mechanisms);
    }
}
