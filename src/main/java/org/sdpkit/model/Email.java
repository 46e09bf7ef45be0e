package org.sdpkit.model;

import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;
import org.sdpkit.attribute.ValueScanner;

/**
 * {@code e=<email address>}: whom to write to about the session: {@code a@b.example}, {@code a@b.example (Name)} or
 * {@code Name <a@b.example>}.
 *
 * @param text as it is written
 * @since 0.1.0
 */
public record Email(String text) {

    /** How it is read and written. */
    public static final FieldType<Email> TYPE = FieldType.lettered('e', "email", Email.class)
            .means("whom to write to about the session")
            .definedBy("RFC 8866 section 5.6")
            .at(Level.SESSION)
            .repeatable()
            .syntax(Email::read, (email, out) -> out.append(email.text));

    public Email {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("email address must not be empty");
        }
    }

    /** The address alone. */
    public String address() {
        return Contact.essence(text);
    }

    private static Email read(FieldScanner in) {
        ValueScanner value = in.value();
        int start = value.offset();
        String text = value.rest("email address");
        String address = Contact.essence(text);
        int at = address.lastIndexOf('@');
        if (at < 1 || at == address.length() - 1 || address.indexOf(' ', at) >= 0) {
            value.back(start);
            throw value.malformed("email address");
        }
        return new Email(text);
    }
}
