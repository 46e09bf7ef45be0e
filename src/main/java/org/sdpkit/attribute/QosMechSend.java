package org.sdpkit.attribute;

import java.util.List;

/**
 * {@code a=qos-mech-send:[ <mechanism> …]}: how resources for what one sends may be reserved, the best first.
 *
 * @param mechanisms none where nothing is in common with the other side
 * @since 0.1.0
 */
public record QosMechSend(List<QosMechanism> mechanisms) {

    /** How it is read and written. */
    public static final AttributeType<QosMechSend> TYPE = AttributeType.named("qos-mech-send", QosMechSend.class)
            .means("how resources for what one sends may be reserved, the best first")
            .definedBy("RFC 5432 section 3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .examples(" rsvp nsis", " rsvp")
            .bare(new QosMechSend(List.of()))
            .syntax(
                    in -> new QosMechSend(QosMechanism.readAll(in)),
                    (qos, out) -> QosMechanism.writeAll(qos.mechanisms, out));

    public QosMechSend {
        mechanisms = List.copyOf(mechanisms);
    }
}
