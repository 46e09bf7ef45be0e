package org.sdpkit.attribute;

/** Reads what is said of a capability; a space before it, as in RFC 3407, is let pass. */
final class CapabilityParameters {

    private CapabilityParameters() {}

    static CapabilityParameter read(ValueScanner in) {
        in.skipSpaces();
        if (in.skip('a')) {
            in.expect('=');
            return new CapabilityParameter.OfAttribute(Nested.read(in));
        }
        if (in.skip('b')) {
            in.expect('=');
            String type = Bandwidths.readType(in);
            return new CapabilityParameter.OfBandwidth(type, Bandwidths.readValue(in));
        }
        throw in.malformed("a= or b=");
    }
}
