package org.sdpkit.model;

import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;

/**
 * {@code v=<version>}: the version of the protocol.
 *
 * @param number one or more digits, as they are spelled; there is only version 0
 * @since 0.1.0
 */
public record Version(String number) {

    /** How it is read and written. */
    public static final FieldType<Version> TYPE = FieldType.lettered('v', "version", Version.class)
            .means("the version of the protocol")
            .definedBy("RFC 8866 section 5.1")
            .at(Level.SESSION)
            .syntax(in -> new Version(in.digits(0, "version number")), (version, out) -> out.append(version.number));

    /** The only version. */
    public static final Version ZERO = new Version("0");

    public Version {
        Digits.check("version", number);
    }

    /** Whether it is version 0. */
    public boolean isZero() {
        return Digits.isZero(number);
    }
}
