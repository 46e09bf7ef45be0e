package org.sdpkit.attribute;

import java.util.OptionalLong;

/**
 * {@code a=file-range:<start-offset>-<stop-offset>}: which octets of a file are sent.
 *
 * @param startOffset of the first octet sent; that of the file is 1
 * @param stopOffset of the last octet sent; empty for {@code *}, where the size is not known
 * @since 0.1.0
 */
public record FileRange(long startOffset, OptionalLong stopOffset) {

    /** How it is read and written. */
    public static final AttributeType<FileRange> TYPE = AttributeType.named("file-range", FileRange.class)
            .means("which octets of a file are sent")
            .definedBy("RFC 5547 section 6")
            .at(Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.TBD)
            .examples("1-32349", "1-*")
            .syntax(FileRange::read, FileRange::write);

    public FileRange {
        Decimals.checkAtLeast("start offset", startOffset, 1);
        stopOffset.ifPresent(offset -> Decimals.checkAtLeast("stop offset", offset, 1));
    }

    private static FileRange read(ValueScanner in) {
        long start = in.integer("start offset", 1, Decimals.LARGEST);
        in.expect('-');
        return new FileRange(
                start,
                in.skip('*') ? OptionalLong.empty() : OptionalLong.of(in.integer("stop offset", 1, Decimals.LARGEST)));
    }

    private void write(StringBuilder out) {
        out.append(startOffset).append('-');
        stopOffset.ifPresentOrElse(out::append, () -> out.append('*'));
    }
}
