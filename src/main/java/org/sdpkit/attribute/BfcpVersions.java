package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=bfcpver:<version> …}: the versions of BFCP that are supported.
 *
 * @param versions at least one, each 0 to 7
 * @since 0.1.0
 */
public record BfcpVersions(List<Integer> versions) {

    /** How it is read and written. */
    public static final AttributeType<BfcpVersions> TYPE = AttributeType.named("bfcpver", BfcpVersions.class)
            .means("the versions of BFCP that are supported")
            .definedBy("RFC 8856 section 5.5")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("1 2", "2")
            .syntax(BfcpVersions::read, (bfcp, out) -> CapabilityNumbers.write(bfcp.versions, ' ', out));

    private static final int LARGEST = 7;

    public BfcpVersions {
        versions = CapabilityNumbers.nonEmpty("versions", versions);
        versions.forEach(version -> {
            if (version < 0 || version > LARGEST) {
                throw new IllegalArgumentException("version must be 0 to 7, not " + version);
            }
        });
    }

    private static BfcpVersions read(ValueScanner in) {
        List<Integer> versions = new ArrayList<>(List.of(in.integer("version", 0, LARGEST)));
        while (!in.isAtEnd()) {
            in.spaces();
            versions.add(in.integer("version", 0, LARGEST));
        }
        return new BfcpVersions(versions);
    }
}
