package org.sdpkit.attribute;

import java.util.List;
import java.util.Optional;

/**
 * {@code a=rmcap:<media-cap-num>,… <encoding name>/<clock rate>[/<encoding parameters>]}: a format of RTP that a
 * configuration may use.
 *
 * @param capabilities the numbers by which configurations refer to it
 * @param encodingName as in {@code a=rtpmap}
 * @param clockRate in Hz
 * @param encodingParameters a token; for audio the number of channels
 * @since 0.1.0
 */
public record Rmcap(
        List<MediaCapabilities> capabilities, String encodingName, int clockRate, Optional<String> encodingParameters) {

    /** How it is read and written. */
    public static final AttributeType<Rmcap> TYPE = AttributeType.named("rmcap", Rmcap.class)
            .means("a format of RTP that a configuration may use")
            .definedBy("RFC 6871 section 3.3.1")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.IDENTICAL_PER_PT)
            .repeatable()
            .inherits(Inheritance.UNION, "RFC 6871 section 3.3.1")
            .examples("1,4 G729/8000/1", "1-3,7-9 H264/90000", "3 telephone-event/8000")
            .syntax(Rmcap::read, Rmcap::write);

    public Rmcap {
        capabilities = CapabilityNumbers.nonEmpty("media capabilities", capabilities);
        Tokens.check("encoding name", encodingName);
        if (clockRate < 1) {
            throw new IllegalArgumentException("clock rate must be positive, not " + clockRate);
        }
        encodingParameters.ifPresent(parameters -> Tokens.check("encoding parameters", parameters));
    }

    private static Rmcap read(ValueScanner in) {
        List<MediaCapabilities> capabilities = MediaCapabilities.readList(in);
        in.spaces();
        String encodingName = in.token("encoding name", "");
        in.expect('/');
        int clockRate = CapabilityNumbers.readPlain(in, "clock rate");
        Optional<String> parameters =
                in.skip('/') ? Optional.of(in.token("encoding parameters", "")) : Optional.empty();
        return new Rmcap(capabilities, encodingName, clockRate, parameters);
    }

    private void write(StringBuilder out) {
        MediaCapabilities.write(capabilities, out);
        out.append(' ').append(encodingName).append('/').append(clockRate);
        encodingParameters.ifPresent(parameters -> out.append('/').append(parameters));
    }
}
