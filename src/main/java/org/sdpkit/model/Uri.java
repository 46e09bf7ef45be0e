package org.sdpkit.model;

import java.util.Optional;
import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;
import org.sdpkit.attribute.ValueScanner;

/**
 * {@code u=<uri>}: where more can be read about the session.
 *
 * @param text a URI reference (RFC 3986) as it is written
 * @since 0.1.0
 */
public record Uri(String text) {

    /** How it is read and written. */
    public static final FieldType<Uri> TYPE = FieldType.lettered('u', "uri", Uri.class)
            .means("where more can be read about the session")
            .definedBy("RFC 8866 section 5.5")
            .at(Level.SESSION)
            .syntax(Uri::read, (uri, out) -> out.append(uri.text));

    private static final String BESIDE_LETTERS_AND_DIGITS = "-._~:/?#[]@!$&'()*+,;=%";

    public Uri {
        if (text.isEmpty() || firstIllegal(text).isPresent()) {
            throw new IllegalArgumentException("must be a URI, not \"" + text + "\"");
        }
    }

    private static Uri read(FieldScanner in) {
        ValueScanner value = in.value();
        int start = value.offset();
        String text = value.rest("URI").stripTrailing();
        firstIllegal(text).ifPresent(at -> {
            value.back(start + at);
            throw value.malformed("character of a URI");
        });
        if (text.isEmpty()) {
            value.back(start);
            throw value.malformed("URI");
        }
        return new Uri(text);
    }

    private static Optional<Integer> firstIllegal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBadEscape = c == '%' && !(isHex(text, i + 1) && isHex(text, i + 2));
            boolean isInSet = isLetterOrDigit(c) || BESIDE_LETTERS_AND_DIGITS.indexOf(c) >= 0;
            if (isBadEscape || !isInSet) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }
}
