package org.sdpkit.attribute;

/**
 * {@code a=file-disposition:<disposition>}: what should become of a file that is sent.
 *
 * @param disposition a token of the registry of content dispositions; its case has no meaning
 * @since 0.1.0
 */
public record FileDisposition(String disposition) {

    /** The file is to be shown at once; what holds where nothing is said. */
    public static final FileDisposition RENDER = new FileDisposition("render");

    /** The file is to be kept until somebody asks for it. */
    public static final FileDisposition ATTACHMENT = new FileDisposition("attachment");

    /** How it is read and written. */
    public static final AttributeType<FileDisposition> TYPE = AttributeType.named(
                    "file-disposition", FileDisposition.class)
            .means("what should become of a file that is sent")
            .definedBy("RFC 5547 section 6")
            .at(Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.TBD)
            .examples("attachment", "render")
            .syntax(
                    in -> new FileDisposition(in.token("disposition", "")),
                    (file, out) -> out.append(file.disposition));

    public FileDisposition {
        Tokens.check("disposition", disposition);
    }
}
