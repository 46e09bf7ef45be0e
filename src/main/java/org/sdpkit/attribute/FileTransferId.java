package org.sdpkit.attribute;

/**
 * {@code a=file-transfer-id:<id>}: which transfer of a file a media description is about.
 *
 * @param id a token, chosen at random
 * @since 0.1.0
 */
public record FileTransferId(String id) {

    /** How it is read and written. */
    public static final AttributeType<FileTransferId> TYPE = AttributeType.named(
                    "file-transfer-id", FileTransferId.class)
            .means("which transfer of a file a media description is about")
            .definedBy("RFC 5547 section 6")
            .at(Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.TBD)
            .examples("vBnG916bdberum2fFEABR1FR3ExZMUrd")
            .syntax(
                    in -> new FileTransferId(in.token("file transfer id", "")),
                    (transfer, out) -> out.append(transfer.id));

    public FileTransferId {
        Tokens.check("file transfer id", id);
    }
}
