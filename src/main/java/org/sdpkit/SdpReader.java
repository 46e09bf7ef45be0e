package org.sdpkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.model.Limits;
import org.sdpkit.model.SessionDescription;

/**
 * How descriptions are read, where {@link Sdp#parse(byte[])} is not enough: other limits, or attribute types of one's
 * own.
 *
 * @param limits how much of an input is read as lines
 * @param catalogue the attribute types that are known
 * @since 0.1.0
 */
public record SdpReader(Limits limits, Catalogue catalogue) {

    /** What {@link Sdp} reads with. */
    public static final SdpReader STANDARD = new SdpReader(Limits.DEFAULT, Catalogue.STANDARD);

    /** This reader, with other limits. */
    public SdpReader with(Limits otherLimits) {
        return new SdpReader(otherLimits, catalogue);
    }

    /** This reader, with another catalogue. */
    public SdpReader with(Catalogue otherCatalogue) {
        return new SdpReader(limits, otherCatalogue);
    }

    /** Reads a description; whatever is wrong with it is a diagnostic. */
    public Parsed parse(byte[] bytes) {
        return new Parsed(SessionDescription.read(bytes, limits, catalogue));
    }

    /** Reads a description; whatever is wrong with it is a diagnostic. */
    public Parsed parse(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a description from a file; whatever is wrong with it is a diagnostic.
     *
     * @throws IOException if the file cannot be read, or is larger than the limits allow
     */
    public Parsed parse(Path file) throws IOException {
        if (Files.size(file) > limits.bytes()) {
            throw new FileSystemException(
                    file.toString(), null, "file is larger than the limit of " + limits.bytes() + " bytes");
        }
        return parse(Files.readAllBytes(file));
    }
}
