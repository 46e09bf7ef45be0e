package org.sdpkit.attribute;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=file-selector[:<selector> …]}: which file is offered or asked for.
 *
 * @param selectors by which the file is known; empty where only support is told
 * @since 0.1.0
 */
public record FileSelector(List<Selector> selectors) {

    /** How it is read and written. */
    public static final AttributeType<FileSelector> TYPE = AttributeType.named("file-selector", FileSelector.class)
            .means("which file is offered or asked for")
            .definedBy("RFC 5547 section 6")
            .at(Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.TBD)
            .examples(
                    "name:\"My cool picture.jpg\" type:image/jpeg size:32349"
                            + " hash:sha-1:72:24:5F:E8:65:3D:DA:F3:71:36:2F:86:D4:71:91:3E:E4:A2:CE:2E",
                    "name:\"100%25 %22sure%22.txt\"",
                    "type:text/plain;charset=\"utf-8\"")
            .bare(new FileSelector(List.of()))
            .syntax(FileSelector::read, FileSelector::write);

    public FileSelector {
        selectors = List.copyOf(selectors);
    }

    /** One thing that is known of a file. */
    public sealed interface Selector {}

    /**
     * {@code name:"<filename>"}.
     *
     * @param filename as it is spelled: without quotation marks, with percent signs only before two hexadecimal digits
     */
    public record Name(String filename) implements Selector {

        public Name {
            checkFilename("filename", filename);
        }

        /** The name with what is percent-encoded decoded. It may hold slashes and worse: never open it as it is. */
        public String decoded() {
            return percentDecoded(filename);
        }

        @Override
        public String toString() {
            return "name:\"" + filename + "\"";
        }
    }

    /**
     * {@code size:<size>}.
     *
     * @param size in octets, more than 0
     */
    public record Size(long size) implements Selector {

        public Size {
            Decimals.checkAtLeast("size", size, 1);
        }

        @Override
        public String toString() {
            return "size:" + size;
        }
    }

    /**
     * {@code type:<type>/<subtype>[;<parameter>="<value>"]}.
     *
     * @param type a token
     * @param subtype a token
     * @param parameters in the order in which they are written
     */
    public record Type(String type, String subtype, List<TypeParameter> parameters) implements Selector {

        public Type {
            Tokens.check("type", type);
            Tokens.check("subtype", subtype);
            parameters = List.copyOf(parameters);
        }

        @Override
        public String toString() {
            StringBuilder out =
                    new StringBuilder("type:").append(type).append('/').append(subtype);
            parameters.forEach(parameter -> out.append(';').append(parameter));
            return out.toString();
        }
    }

    /**
     * {@code <parameter>="<value>"}.
     *
     * @param name a token
     * @param value as it is spelled, like a filename
     */
    public record TypeParameter(String name, String value) {

        public TypeParameter {
            Tokens.check("parameter name", name);
            checkFilename("value", value);
        }

        @Override
        public String toString() {
            return name + "=\"" + value + "\"";
        }
    }

    /**
     * {@code hash:<algorithm>:<value>}.
     *
     * @param algorithm a token, such as {@code sha-1}
     * @param value pairs of hexadecimal digits with colons between them, as they are spelled
     */
    public record Hash(String algorithm, String value) implements Selector {

        public Hash {
            Tokens.check("hash algorithm", algorithm);
            boolean legal = value.length() % 3 == 2;
            for (int i = 0; i < value.length(); i++) {
                legal &= i % 3 == 2 ? value.charAt(i) == ':' : isHex(value.charAt(i));
            }
            if (!legal) {
                throw new IllegalArgumentException("hash must be hexadecimal with colons, not \"" + value + "\"");
            }
        }

        @Override
        public String toString() {
            return "hash:" + algorithm + ":" + value;
        }
    }

    private static FileSelector read(ValueScanner in) {
        List<Selector> selectors = new ArrayList<>(List.of(readOne(in)));
        while (!in.isAtEnd()) {
            in.spaces();
            selectors.add(readOne(in));
        }
        return new FileSelector(selectors);
    }

    private static Selector readOne(ValueScanner in) {
        if (in.oneOf("name").isPresent()) {
            in.expect(':');
            return new Name(readFilename(in));
        }
        if (in.oneOf("size").isPresent()) {
            in.expect(':');
            return new Size(in.integer("size in octets", 1, Decimals.LARGEST));
        }
        if (in.oneOf("type").isPresent()) {
            in.expect(':');
            return readType(in);
        }
        if (in.oneOf("hash").isPresent()) {
            in.expect(':');
            String algorithm = in.token("hash algorithm", "");
            in.expect(':');
            return new Hash(algorithm, readHash(in));
        }
        throw in.malformed("name, size, type or hash");
    }

    private static Type readType(ValueScanner in) {
        String type = in.token("media type", "");
        in.expect('/');
        String subtype = in.token("subtype", "");
        List<TypeParameter> parameters = new ArrayList<>();
        while (in.skip(';')) {
            String name = in.token("parameter name", "");
            in.expect('=');
            parameters.add(new TypeParameter(name, readFilename(in)));
        }
        return new Type(type, subtype, parameters);
    }

    private static String readFilename(ValueScanner in) {
        in.expect('"');
        int from = in.offset();
        while (!in.isAt('"')) {
            if (in.skip('%')) {
                hexDigit(in);
                hexDigit(in);
            } else {
                in.next("'\"'");
            }
        }
        String filename = in.since(from);
        if (filename.isEmpty()) {
            throw in.malformed("filename");
        }
        in.expect('"');
        return filename;
    }

    private static String readHash(ValueScanner in) {
        int from = in.offset();
        do {
            hexDigit(in);
            hexDigit(in);
        } while (in.skip(':'));
        return in.since(from);
    }

    private static void hexDigit(ValueScanner in) {
        int from = in.offset();
        in.next("hexadecimal digit");
        if (!isHex(in.since(from).charAt(0))) {
            in.back(from);
            throw in.malformed("hexadecimal digit");
        }
    }

    private static void checkFilename(String what, String filename) {
        boolean legal = !filename.isEmpty() && filename.indexOf('"') < 0;
        for (int i = filename.indexOf('%'); i >= 0; i = filename.indexOf('%', i + 1)) {
            legal &= i + 2 < filename.length() && isHex(filename.charAt(i + 1)) && isHex(filename.charAt(i + 2));
        }
        if (!legal) {
            throw new IllegalArgumentException(what + " must have \" and % percent-encoded: " + filename);
        }
    }

    private static String percentDecoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                bytes[length++] = (byte) (16 * Character.digit(bytes[i + 1], 16) + Character.digit(bytes[i + 2], 16));
                i += 2;
            } else {
                bytes[length++] = bytes[i];
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private void write(StringBuilder out) {
        String before = "";
        for (Selector selector : selectors) {
            out.append(before).append(selector);
            before = " ";
        }
    }
}
