package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=floorid:<floor-id> [mstrm:<label> …]}: a floor, and the media descriptions it controls. {@code m-stream} is read
 * as {@code mstrm} is.
 *
 * @param floorId 0 to 65535
 * @param labels the {@code a=label} of each media description, tokens; may be empty
 * @since 0.1.0
 */
public record FloorId(int floorId, List<String> labels) {

    /** How it is read and written. */
    public static final AttributeType<FloorId> TYPE = AttributeType.named("floorid", FloorId.class)
            .means("a floor, and the media descriptions it controls")
            .definedBy("RFC 8856 section 5.4")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .repeatable()
            .examples("1 mstrm:10", "2 mstrm:11 12", "3")
            .syntax(FloorId::read, FloorId::write);

    private static final int LARGEST = 65_535;

    public FloorId {
        if (floorId < 0 || floorId > LARGEST) {
            throw new IllegalArgumentException("floor id must be 0 to 65535, not " + floorId);
        }
        labels = List.copyOf(labels);
        labels.forEach(label -> Tokens.check("label", label));
    }

    private static FloorId read(ValueScanner in) {
        int floorId = in.integer("floor id", 0, LARGEST);
        List<String> labels = new ArrayList<>();
        if (!in.isAtEnd()) {
            in.spaces();
            if (in.oneOf("mstrm", "m-stream").isEmpty()) {
                throw in.malformed("mstrm:");
            }
            in.expect(':');
            labels.add(in.token("label", ""));
            while (!in.isAtEnd()) {
                in.spaces();
                labels.add(in.token("label", ""));
            }
        }
        return new FloorId(floorId, labels);
    }

    private void write(StringBuilder out) {
        out.append(floorId);
        if (!labels.isEmpty()) {
            out.append(" mstrm:").append(String.join(" ", labels));
        }
    }
}
