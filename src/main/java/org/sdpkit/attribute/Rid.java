package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code a=rid:<rid id> <direction> [pt=<format>[,<format>…];]<restriction>[=<value>][;…]}: an RTP stream and the
 * restrictions it keeps.
 *
 * @param id letters, digits, {@code -} and {@code _}
 * @param direction which way it flows
 * @param formats the payload types it may use; none for all of the m= line
 * @param restrictions in order, known or not
 * @since 0.1.0
 */
public record Rid(String id, StreamDirection direction, List<String> formats, List<Restriction> restrictions) {

    /** How it is read and written. */
    public static final AttributeType<Rid> TYPE = AttributeType.named("rid", Rid.class)
            .means("an RTP stream and the restrictions it keeps")
            .definedBy("RFC 8851 section 10")
            .at(Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .repeatable()
            .examples(
                    "h send",
                    "5 send pt=99,102;max-br=64000",
                    "1 send max-width=1280;max-height=720;max-fps=30;depend=0")
            .syntax(Rid::read, Rid::write);

    private static final String PT = "pt";

    /**
     * One restriction. Known are {@code max-width}, {@code max-height}, {@code max-fps}, {@code max-fs}, {@code max-br},
     * {@code max-pps}, {@code max-bpp} and {@code depend}: RFC 8851 section 5.
     *
     * @param name letters, digits and {@code -}
     * @param value printable characters but semicolons, perhaps none, without spaces at the end
     */
    public record Restriction(String name, Optional<String> value) {

        public Restriction {
            Tokens.checkRun("restriction", name, Restriction::isNameChar);
            value.ifPresent(
                    text -> Tokens.checkRun("value of " + name, text, 0, Integer.MAX_VALUE, Restriction::isValueChar));
            if (value.filter(text -> text.endsWith(" ")).isPresent()) {
                throw new IllegalArgumentException("value of " + name + " must not end with a space");
            }
        }

        /** A restriction to a number. */
        public Restriction(String name, long value) {
            this(name, Optional.of(Long.toString(value)));
        }

        private static boolean isNameChar(int c) {
            return Chars.isAlphanumeric(c) || c == '-';
        }

        private static boolean isValueChar(int c) {
            return (c == ' ' || Chars.isVisible(c)) && c != ';';
        }

        private static Restriction read(ValueScanner in) {
            String name = in.run("restriction", Restriction::isNameChar);
            return new Restriction(
                    name,
                    in.skip('=') ? Optional.of(in.run(Restriction::isValueChar).stripTrailing()) : Optional.empty());
        }

        private String text() {
            return name + value.map(text -> "=" + text).orElse("");
        }
    }

    public Rid {
        checkId(id);
        formats = List.copyOf(formats);
        formats.forEach(format -> Tokens.check("format", format));
        restrictions = List.copyOf(restrictions);
        if (formats.isEmpty()
                && !restrictions.isEmpty()
                && restrictions.get(0).name().equals(PT)) {
            throw new IllegalArgumentException("the first restriction must not be pt: these are formats");
        }
    }

    /** A stream without restrictions. */
    public Rid(String id, StreamDirection direction) {
        this(id, direction, List.of(), List.of());
    }

    /** The value of the first restriction with this name. */
    public Optional<String> restriction(String name) {
        return restrictions.stream()
                .filter(restriction -> restriction.name.equals(name))
                .findFirst()
                .flatMap(Restriction::value);
    }

    /** Expects the id of a stream. */
    static String readId(ValueScanner in) {
        return in.run("rid", Chars::isRid);
    }

    /** Refuses what is no id of a stream. */
    static void checkId(String id) {
        Tokens.checkRun("rid", id, Chars::isRid);
    }

    private static Rid read(ValueScanner in) {
        String id = readId(in);
        in.spaces();
        StreamDirection direction = StreamDirection.read(in);
        List<String> formats = new ArrayList<>();
        List<Restriction> restrictions = new ArrayList<>();
        if (!in.isAtEnd()) {
            in.spaces();
            boolean isMore = true;
            int from = in.offset();
            if (in.run(Restriction::isNameChar).equals(PT)) {
                in.expect('=');
                do {
                    formats.add(in.token("format", ""));
                } while (in.skip(','));
                isMore = in.skip(';');
            } else {
                in.back(from);
            }
            while (isMore) {
                restrictions.add(Restriction.read(in));
                isMore = in.skip(';');
            }
        }
        return new Rid(id, direction, formats, restrictions);
    }

    private void write(StringBuilder out) {
        out.append(id).append(' ').append(direction.word());
        String before = " ";
        if (!formats.isEmpty()) {
            out.append(before).append(PT).append('=').append(String.join(",", formats));
            before = ";";
        }
        for (Restriction restriction : restrictions) {
            out.append(before).append(restriction.text());
            before = ";";
        }
    }
}
