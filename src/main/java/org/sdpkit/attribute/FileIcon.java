package org.sdpkit.attribute;

/**
 * {@code a=file-icon:cid:<content-id>}: where in the same message a small picture of the file is.
 *
 * @param contentId of the part with the picture, percent-encoded as in RFC 2392
 * @since 0.1.0
 */
public record FileIcon(String contentId) {

    /** How it is read and written. */
    public static final AttributeType<FileIcon> TYPE = AttributeType.named("file-icon", FileIcon.class)
            .means("where in the same message a small picture of the file is")
            .definedBy("RFC 5547 section 6")
            .at(Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.TBD)
            .examples("cid:id2@alicepc.example.com")
            .syntax(FileIcon::read, (icon, out) -> out.append("cid:").append(icon.contentId));

    public FileIcon {
        if (contentId.isEmpty() || !contentId.chars().allMatch(UriChars::isUri)) {
            throw new IllegalArgumentException("content id must be characters of a URI, not \"" + contentId + "\"");
        }
    }

    private static FileIcon read(ValueScanner in) {
        if (in.oneOf("cid").isEmpty()) {
            throw in.malformed("cid:");
        }
        in.expect(':');
        return new FileIcon(in.run("content id", UriChars::isUri));
    }
}
