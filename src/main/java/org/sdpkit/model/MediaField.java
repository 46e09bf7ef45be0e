package org.sdpkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;
import org.sdpkit.attribute.ValueScanner;

/**
 * {@code m=<media> <port>[/<number of ports>] <proto> <fmt> …}: what a media description is about.
 *
 * @param type the media type
 * @param port where media is sent to, 0 to 65535; 0 where the media is refused or not used. A larger one is read, and
 *     reported by a rule
 * @param portCount the number of port pairs, 1 or more, where it is said
 * @param protocol how media is transported
 * @param formats in order of preference, at least one; of RTP the payload types
 * @since 0.1.0
 */
public record MediaField(MediaType type, int port, OptionalInt portCount, Protocol protocol, List<String> formats) {

    /** How it is read and written. */
    public static final FieldType<MediaField> TYPE = FieldType.lettered('m', "media", MediaField.class)
            .means("what a media description is about")
            .definedBy("RFC 8866 section 5.14")
            .at(Level.MEDIA)
            .syntax(MediaField::read, MediaField::write);

    private static final int PORT_COUNT = 2;
    private static final int FIRST_FORMAT = 4;

    public MediaField {
        formats = List.copyOf(formats);
        if (port < 0) {
            throw new IllegalArgumentException("port must not be negative, as " + port + " is");
        }
        if (portCount.isPresent() && portCount.getAsInt() < 1) {
            throw new IllegalArgumentException("number of ports must be positive, not " + portCount.getAsInt());
        }
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("formats must not be empty");
        }
        formats.forEach(format -> FieldType.checkToken("format", format));
    }

    /** One port. */
    public MediaField(MediaType type, int port, Protocol protocol, List<String> formats) {
        this(type, port, OptionalInt.empty(), protocol, formats);
    }

    private static MediaField read(FieldScanner in) {
        MediaType type = new MediaType(in.token(0, "media type"));
        ValueScanner portField = in.field(1, "port");
        int port = portField.integer("port", 0, Integer.MAX_VALUE);
        portField.end();
        OptionalInt portCount = OptionalInt.empty();
        if (!in.isMissing(PORT_COUNT)) {
            ValueScanner count = in.field(PORT_COUNT, "number of ports");
            portCount = OptionalInt.of(count.integer("number of ports", 1, Integer.MAX_VALUE));
            count.end();
        }
        Protocol protocol = readProtocol(in);
        return new MediaField(type, port, portCount, protocol, readFormats(in));
    }

    private static Protocol readProtocol(FieldScanner in) {
        ValueScanner field = in.field(3, "protocol");
        int from = field.offset();
        do {
            field.token("protocol", "");
        } while (field.skip('/'));
        String name = field.since(from);
        if (!field.isAtEnd()) {
            throw field.malformed("'/' or end of protocol");
        }
        return new Protocol(name);
    }

    /** Doubled spaces between formats, and spaces after the last, are let pass; a rule reports them. */
    private static List<String> readFormats(FieldScanner in) {
        List<String> formats = new ArrayList<>();
        for (int i = FIRST_FORMAT; i < in.size(); i++) {
            if (!in.isEmpty(i)) {
                formats.add(in.token(i, "format"));
            }
        }
        if (formats.isEmpty()) {
            throw in.field(FIRST_FORMAT, "format").malformed("format");
        }
        return formats;
    }

    private void write(StringBuilder out) {
        out.append(type).append(' ').append(port);
        portCount.ifPresent(count -> out.append('/').append(count));
        out.append(' ').append(protocol);
        formats.forEach(format -> out.append(' ').append(format));
    }
}
