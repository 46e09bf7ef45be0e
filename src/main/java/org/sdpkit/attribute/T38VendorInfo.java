package org.sdpkit.attribute;

/**
 * {@code a=T38VendorInfo:<country code> <extension> <manufacturer code>}: who made the device (ITU-T T.35).
 *
 * @param countryCode 0 to 255
 * @param extension 0 to 255
 * @param manufacturerCode 0 to 65535
 * @since 0.1.0
 */
public record T38VendorInfo(int countryCode, int extension, int manufacturerCode) {

    /** How it is read and written. */
    public static final AttributeType<T38VendorInfo> TYPE = AttributeType.named("T38VendorInfo", T38VendorInfo.class)
            .means("who made the device (ITU-T T.35)")
            .definedBy("ITU-T T.38 Annex D")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("0 0 37", "181 0 18501")
            .syntax(T38VendorInfo::read, T38VendorInfo::write);

    private static final int OCTET = 255;
    private static final int TWO_OCTETS = 65_535;

    public T38VendorInfo {
        check("country code", countryCode, OCTET);
        check("extension", extension, OCTET);
        check("manufacturer code", manufacturerCode, TWO_OCTETS);
    }

    private static void check(String what, int value, int largest) {
        if (value < 0 || value > largest) {
            throw new IllegalArgumentException(what + " must be 0 to " + largest + ", not " + value);
        }
    }

    private static T38VendorInfo read(ValueScanner in) {
        int countryCode = in.integer("country code", 0, OCTET);
        in.spaces();
        int extension = in.integer("extension", 0, OCTET);
        in.spaces();
        return new T38VendorInfo(countryCode, extension, in.integer("manufacturer code", 0, TWO_OCTETS));
    }

    private void write(StringBuilder out) {
        out.append(countryCode).append(' ').append(extension).append(' ').append(manufacturerCode);
    }
}
