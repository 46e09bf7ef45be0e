package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=floorctrl:<role> …}: what one is willing to be, or is, in floor control.
 *
 * @param roles at least one
 * @since 0.1.0
 */
public record FloorCtrl(List<Role> roles) {

    /** How it is read and written. */
    public static final AttributeType<FloorCtrl> TYPE = AttributeType.named("floorctrl", FloorCtrl.class)
            .means("what one is willing to be, or is, in floor control")
            .definedBy("RFC 8856 section 5.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("c-only s-only", "c-s")
            .syntax(FloorCtrl::read, FloorCtrl::write);

    public FloorCtrl {
        roles = CapabilityNumbers.nonEmpty("roles", roles);
    }

    /** A role in floor control. */
    public enum Role {
        /** Client: {@code c-only}. */
        C_ONLY,
        /** Server: {@code s-only}. */
        S_ONLY,
        /** Either, which is to be read as both of the others, and no longer to be written: {@code c-s}. */
        C_S
    }

    private static FloorCtrl read(ValueScanner in) {
        List<Role> roles = new ArrayList<>(List.of(Choices.read(in, Role.class)));
        while (!in.isAtEnd()) {
            in.spaces();
            roles.add(Choices.read(in, Role.class));
        }
        return new FloorCtrl(roles);
    }

    private void write(StringBuilder out) {
        String before = "";
        for (Role role : roles) {
            out.append(before).append(Choices.text(role));
            before = " ";
        }
    }
}
