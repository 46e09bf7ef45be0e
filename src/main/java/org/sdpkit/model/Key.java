package org.sdpkit.model;

import java.util.Optional;
import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Inheritance;
import org.sdpkit.attribute.Level;
import org.sdpkit.attribute.ValueScanner;

/**
 * {@code k=<method>[:<encryption key>]}: obsolete; RFC 8866 section 5.12 forbids to send it.
 *
 * @param method {@code prompt}, {@code clear}, {@code base64} or {@code uri}
 * @param value the key, or where it is found; nothing for {@code prompt}
 * @since 0.1.0
 */
public record Key(String method, Optional<String> value) {

    /** How it is read and written. */
    public static final FieldType<Key> TYPE = FieldType.lettered('k', "key", Key.class)
            .means("obsolete; RFC 8866 section 5.12 forbids to send it")
            .definedBy("RFC 8866 section 5.12")
            .at(Level.SESSION, Level.MEDIA)
            .inherits(Inheritance.OVERRIDE, "RFC 8866 section 5.12")
            .syntax(Key::read, Key::write);

    public Key {
        if (method.equals("prompt") != value.isEmpty()) {
            throw new IllegalArgumentException("key must be given exactly if the method is not prompt");
        }
    }

    private static Key read(FieldScanner in) {
        ValueScanner value = in.value();
        String method = value.oneOf("prompt", "clear", "base64", "uri")
                .orElseThrow(() -> value.malformed("method prompt, clear, base64 or uri"));
        if (method.equals("prompt")) {
            value.end();
            return new Key(method, Optional.empty());
        }
        value.expect(':');
        return new Key(method, Optional.of(value.rest("encryption key")));
    }

    private void write(StringBuilder out) {
        out.append(method);
        value.ifPresent(key -> out.append(':').append(key));
    }
}
