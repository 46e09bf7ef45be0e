package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code <type>/<subtype>;<parameter>=<value>}: a media type of MIME with its parameters. Its case has no meaning.
 *
 * @param type a token
 * @param subtype a token; empty only of {@link #ANY}
 * @param parameters in the order in which they are written
 * @since 0.1.0
 */
public record MimeType(String type, Optional<String> subtype, List<Parameter> parameters) {

    /** {@code *}: whatever there is. */
    public static final MimeType ANY = new MimeType("*", Optional.empty(), List.of());

    public MimeType {
        Tokens.check("type", type);
        subtype.ifPresent(name -> Tokens.check("subtype", name));
        parameters = List.copyOf(parameters);
        if (subtype.isEmpty() && !(type.equals("*") && parameters.isEmpty())) {
            throw new IllegalArgumentException("only the type * has no subtype, not " + type);
        }
    }

    /** A type without parameters. */
    public MimeType(String type, String subtype) {
        this(type, Optional.of(subtype), List.of());
    }

    /**
     * A parameter of a media type.
     *
     * @param name a token
     * @param value as it is spelled: a token, or any text with quotation marks around it
     */
    public record Parameter(String name, String value) {

        public Parameter {
            Tokens.check("parameter name", name);
            if (!QuotedStrings.isQuoted(value)) {
                Tokens.check("parameter value", value);
            }
        }

        @Override
        public String toString() {
            return name + "=" + value;
        }
    }

    /** Reads one entry of the <i>format-list</i> of RFC 4975 section 8.6. */
    static MimeType readEntry(ValueScanner in) {
        String type = in.token("media type", "");
        if (type.equals("*") && !in.isAt('/')) {
            return ANY;
        }
        in.expect('/');
        String subtype = in.token("subtype", "");
        List<Parameter> parameters = new ArrayList<>();
        while (in.skip(';')) {
            String name = in.token("parameter name", "");
            in.expect('=');
            String value = in.isAt('"') ? QuotedStrings.read(in) : in.token("parameter value", "");
            parameters.add(new Parameter(name, value));
        }
        return new MimeType(type, Optional.of(subtype), parameters);
    }

    /** Reads entries with spaces between them. */
    static List<MimeType> readEntries(ValueScanner in) {
        List<MimeType> entries = new ArrayList<>(List.of(readEntry(in)));
        while (!in.isAtEnd()) {
            in.spaces();
            entries.add(readEntry(in));
        }
        return entries;
    }

    static void writeEntries(List<MimeType> entries, StringBuilder out) {
        String before = "";
        for (MimeType entry : entries) {
            out.append(before).append(entry);
            before = " ";
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(type);
        subtype.ifPresent(name -> out.append('/').append(name));
        parameters.forEach(parameter -> out.append(';').append(parameter));
        return out.toString();
    }
}
